#pragma once
#include "questions/authoring/grammar/link_parser.hpp"

namespace podium::authoring {

/// One clause of a long sentence, without what is put in between, as a sentence of its own:
/// "NAME, a professor at Leiden, became the first, which" says "NAME became the first".
struct SimpleSentence {
    std::vector<std::size_t> words; ///< of the linkage, in their new order
    std::size_t subject = 0;        ///< the words that head subject
    std::size_t verb = 0;           ///< and predicate
    std::size_t opener = 0;         ///< so many words stand before the subject: "in 1908"
    std::size_t predicate = 0;      ///< where in `words` what is said of the subject begins
    bool bare = false;              ///< a participle: "was" is still to be put before it
    bool depends = false;           ///< on an "if", an "until": not certain
    std::vector<std::size_t> cut;   ///< the heads of what was left out without commas
};

std::vector<SimpleSentence> simpleSentences(const Linkage& linkage);

} // namespace podium::authoring
