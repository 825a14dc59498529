#pragma once
#include "game/match/match.hpp"

namespace podium {

/// Moves every clock that was running on by a while in which it stood still.
void shiftClocks(Match& match, Span by);

} // namespace podium
