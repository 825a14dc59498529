#pragma once
#include "questions/authoring/clauses/facts.hpp"
#include "questions/authoring/clauses/occasion.hpp"
#include "questions/authoring/words/lexicon.hpp"

namespace podium::authoring {

// Facts that stand in no clause of their own.

/// "After 17 days of sport, the Games ...": how long the event was, told at the start.
std::optional<Fact> durationIn(
    const Sentence& sentence, const Occasion& occasion, const Lexicon& lexicon);
/// "A crowd of 31,416 had seen": how many watched what the page is about.
std::optional<Fact> crowdIn(
    const Sentence& sentence, const Occasion& occasion, const Lexicon& lexicon);
/// "Golden Anchor: "Going Up" (NAME)", a line of a list of winners.
std::optional<Fact> winnerIn(const Sentence& sentence, const Cast& cast, const Lexicon& lexicon);

} // namespace podium::authoring
