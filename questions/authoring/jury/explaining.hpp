#pragma once
#include "questions/authoring/asking/draft.hpp"
#include "questions/authoring/world.hpp"

namespace podium::authoring {

/// One friendly sentence for after the answer, which says more than the answer.
std::string explanation(const Draft& draft, const World& world);

} // namespace podium::authoring
