#pragma once
#include "questions/authoring/asking/gatherer.hpp"

namespace podium::authoring {

/// Asks what somebody did and did not do, beside what others did.
void gatherActs(Gatherer& gatherer);

} // namespace podium::authoring
