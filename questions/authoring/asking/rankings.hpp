#pragma once
#include "questions/authoring/asking/gatherer.hpp"

namespace podium::authoring {

/// Asks for the order by what was counted of several, or by their places in one table.
void gatherRankings(Gatherer& gatherer);

} // namespace podium::authoring
