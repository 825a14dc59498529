#pragma once
#include "questions/authoring/asking/gatherer.hpp"

namespace podium::authoring {

/// Asks for the order in which dated moments came: no two of them in one year.
void gatherChronology(Gatherer& gatherer);

} // namespace podium::authoring
