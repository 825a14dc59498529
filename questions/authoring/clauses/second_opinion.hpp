#pragma once
#include "questions/authoring/clauses/facts.hpp"
#include "questions/authoring/grammar/grammar.hpp"
#include <functional>

namespace podium::authoring {

/// The ways in which the second reader can read a sentence, the likeliest first.
using Readings = std::vector<std::vector<SeenClause>>;

/// Whether the likeliest reading has the fact's verb with the fact's subject and, where both have
/// one, its object. No means: none of the readings gives the verb that subject.
Agreement agreement(const Fact& fact, const Sentence& sentence, const Readings& readings);

/// Marks each fact with what the second reader says of it; where it says no, the fact is doubtful.
/// Ends early once `goesOn`, which is told how many facts are done, says false.
void hearSecondOpinion(
    std::vector<Fact>& facts, const std::vector<Sentence>& sentences, const Grammar& grammar,
    const std::function<bool(std::size_t)>& goesOn = [](std::size_t) { return true; });

} // namespace podium::authoring
