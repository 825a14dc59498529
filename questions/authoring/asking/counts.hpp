#pragma once
#include "questions/authoring/asking/asker.hpp"

namespace podium::authoring {

/// Asks for the number of what was done to it: "has 118 rooms", "sold 61,300 tickets".
void askNumber(const Fact& fact, Asker& asker);

} // namespace podium::authoring
