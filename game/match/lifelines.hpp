#pragma once
#include "game/match/match.hpp"

namespace podium {

/// Whether this seat can call for this help now: it is part of the round, unused, and of use here.
bool isAvailable(const Match& match, SeatId seat, Lifeline lifeline);
/// What the help consists of, drawn by the evening's luck.
LifelineUsed help(const Match& match, SeatId seat, Lifeline lifeline);
/// Whether this seat is asked: somebody else has asked the room about the open question.
bool isAsked(const Match& match, SeatId seat);

} // namespace podium
