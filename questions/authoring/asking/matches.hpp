#pragma once
#include "questions/authoring/asking/gatherer.hpp"

namespace podium::authoring {

/// Asks which of several went with what: the same deed, done by each to something else.
void gatherMatches(Gatherer& gatherer);

} // namespace podium::authoring
