#pragma once
#include "game/match/match.hpp"

namespace podium {

/// Whose pick the next question is: on a board, who was right last (the lowest score before
/// anybody was); where the last place picks, the lowest score. Of equals, who sat down first.
SeatId nextPicker(const Match& match);

} // namespace podium
