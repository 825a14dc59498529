#pragma once
#include "game/match/match.hpp"

namespace podium {

/// What a right answer earns after `took`, when `streak` right answers came just before it.
Award awardFor(const Rules& rules, Span took, int streak);

/// Right answers in a row up to the last closed question, across rounds.
int streakOf(const Match& match, SeatId seat);
int longestStreakOf(const Match& match, SeatId seat);
Points scoreOf(const Match& match, SeatId seat);
Points scoreInRound(const Match& match, SeatId seat, int round);

/// What the seat did with a question; nullptr while it has not answered an open one.
const Turn* turnOf(const Asked& asked, SeatId seat);

} // namespace podium
