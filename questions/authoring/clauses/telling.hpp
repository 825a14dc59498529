#pragma once
#include "questions/authoring/clauses/phrase_reader.hpp"

namespace podium::authoring {

/// Everything the sentences say that could be read with certainty, in their order.
std::vector<Fact> readFacts(const std::vector<Sentence>& sentences, const Cast& cast,
    const Occasion& occasion, const Lexicon& lexicon);

} // namespace podium::authoring
