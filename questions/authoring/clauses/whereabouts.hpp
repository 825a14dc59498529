#pragma once
#include "questions/authoring/clauses/facts.hpp"
#include "questions/authoring/words/lexicon.hpp"

namespace podium::authoring {

/// "NAME is an archipelago in the North Sea" says also where it is: a fact of its own.
std::vector<Fact> whereaboutsIn(const std::vector<Fact>& facts, const Lexicon& lexicon);

} // namespace podium::authoring
