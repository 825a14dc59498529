#pragma once
#include "questions/authoring/asking/asker.hpp"

namespace podium::authoring {

/// Asks for what was measured: "an area of 38 square kilometres", "a depth of 40 metres".
void askMeasures(const Fact& fact, Asker& asker);

} // namespace podium::authoring
