#pragma once
#include "questions/authoring/asking/draft.hpp"
#include "questions/authoring/jury/weights.hpp"
#include "questions/authoring/world.hpp"

namespace podium::authoring {

/// What speaks for and against the truth of what a draft asks; the README names it.
Weights trustWeights(const Draft& draft, const World& world);
/// Their sum: 1 to 100.
int trust(const Draft& draft, const World& world);

} // namespace podium::authoring
