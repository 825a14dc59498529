#pragma once
#include "questions/authoring/asking/gatherer.hpp"

namespace podium::authoring {

/// Asks which of several people had which sport or office.
void gatherRoles(Gatherer& gatherer);

} // namespace podium::authoring
