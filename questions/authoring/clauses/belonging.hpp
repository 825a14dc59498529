#pragma once
#include "questions/authoring/clauses/facts.hpp"
#include "questions/authoring/clauses/occasion.hpp"

namespace podium::authoring {

/// Whether a fact is told of another year than the event's, or of before.
bool isOfAnotherYear(const Fact& fact, const Occasion& occasion);
/// "won the 2025 Cup in 1984" was the Cup of that year; "a 2025 Cup final" is any.
void tellSeries(Fact& fact, const Occasion& occasion);
/// "won a landslide in the country's parliamentary election": that is the one that is told.
void dropElection(Fact& fact, const Occasion& occasion);
/// Doubts what leaves open in which race it was, or whether it is told of shares.
void doubtOpenEnds(Fact& fact, const Occasion& occasion, const Lexicon& lexicon);

} // namespace podium::authoring
