#pragma once
#include "questions/authoring/clauses/facts.hpp"
#include "questions/authoring/clauses/occasion.hpp"

namespace podium::authoring {

/// Fills in what the clauses leave to their neighbours: what is counted, which table a rank is
/// in, of what event a fact is; and drops what would mislead.
void settle(std::vector<Fact>& facts, const Occasion& occasion, const Lexicon& lexicon);

} // namespace podium::authoring
