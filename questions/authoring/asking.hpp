#pragma once
#include "questions/authoring/draft.hpp"
#include "questions/authoring/occasion.hpp"
#include "questions/authoring/statement.hpp"

namespace podium::authoring {

/// Every question that one fact can be turned into, good or not: the review decides.
std::vector<Draft> draftsOf(const Fact& fact, const Cast& cast, const Occasion& occasion,
    const Lexicon& lexicon);

} // namespace podium::authoring
