#pragma once
#include "questions/authoring/asking/gatherer.hpp"

namespace podium::authoring {

/// Asks of a list who belongs to it, and who does not.
void gatherMembers(Gatherer& gatherer);

} // namespace podium::authoring
