#pragma once
#include "questions/authoring/clauses/facts.hpp"
#include "questions/authoring/clauses/occasion.hpp"

namespace podium::authoring {

/// "the arches" of an article about a tower are "the arches of the tower": a thing that only the
/// article knows is told with what it is a part of, where it can be a part of nothing else.
void ground(Fact& fact, const Occasion& occasion, const Lexicon& lexicon);

} // namespace podium::authoring
