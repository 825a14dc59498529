#pragma once
#include "questions/authoring/asking/gatherer.hpp"

namespace podium::authoring {

/// Asks which year goes with which moment, and what was done in one of the years.
void gatherYearMatches(Gatherer& gatherer);

} // namespace podium::authoring
