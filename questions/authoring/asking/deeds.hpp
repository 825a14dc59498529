#pragma once
#include "questions/authoring/asking/asker.hpp"

namespace podium::authoring {

/// "was the youngest competitor", "became the first woman in space".
bool isSuperlative(const Fact& fact);
/// Asks who did a deed, what it was done to, and where, when, whence and how.
void askDeed(const Fact& fact, Asker& asker);

} // namespace podium::authoring
