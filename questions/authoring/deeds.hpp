#pragma once
#include "questions/authoring/asker.hpp"

namespace podium::authoring {

/// Asks who did a deed, what it was done to, and where, when, whence and how.
void askDeed(const Fact& fact, Asker& asker);

} // namespace podium::authoring
