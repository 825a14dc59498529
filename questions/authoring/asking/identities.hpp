#pragma once
#include "questions/authoring/asking/asker.hpp"

namespace podium::authoring {

/// Asks what something is, is called or means, and what somebody was by trade, where a common noun
/// says so: "Which animal is the mascot of NAME?"
void askIdentities(const Fact& fact, Asker& asker);

} // namespace podium::authoring
