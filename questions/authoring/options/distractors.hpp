#pragma once
#include "questions/authoring/asking/draft.hpp"
#include "questions/authoring/options/chance.hpp"
#include "questions/authoring/world.hpp"

namespace podium::authoring {

/// The answer as it is printed among the options.
std::string printedAnswer(const Draft& draft, const World& world);

/// At most three wrong options of the answer's kind, none of which the article could make true.
std::vector<std::string> wrongOptions(const Draft& draft, const World& world, Chance& chance);

} // namespace podium::authoring
