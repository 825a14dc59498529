#pragma once
#include "questions/authoring/words/compiling/poslex.hpp"

namespace podium::authoring {

/// How likely tags follow tags and endings have tags, as the tagger asks for it.
struct Odds {
    std::vector<double> trigrams;            ///< log P(third | first, second)
    std::map<std::string, TagLogs> suffixes; ///< log of P(tag | suffix) / P(tag)
    TagLogs rarest;                          ///< log P(word | tag) of a word met once
};

Odds oddsOf(const Poslex& lexicon);

} // namespace podium::authoring
