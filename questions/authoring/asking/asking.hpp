#pragma once
#include "questions/authoring/asking/draft.hpp"
#include "questions/authoring/world.hpp"

namespace podium::authoring {

/// Every question that an article's facts and people can be turned into, good or not: the
/// review decides.
std::vector<Draft> draftsFor(const World& world);

} // namespace podium::authoring
