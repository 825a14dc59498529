#pragma once
#include "questions/authoring/clauses/occasion.hpp"

namespace podium::authoring {

/// "the closing ceremony": the part of an event that a page tells, and where that begins.
void findScene(const std::vector<Sentence>& sentences, const Lexicon& lexicon, Occasion& occasion);
/// "in the final of the Cup", "stage 5": what is played on the page.
void findContest(
    const std::vector<Sentence>& sentences, const Lexicon& lexicon, Occasion& occasion);

} // namespace podium::authoring
