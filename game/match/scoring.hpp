#pragma once
#include "game/match/match.hpp"

namespace podium {

/// Settles the question that has just closed: who was right, what each earned, tallies and streaks.
void settle(Match& match, Asked& asked);
/// A round begins: lives, rungs and ties begin with it.
void openRoundAnew(Match& match, int round);
/// Somebody takes a seat, and begins with what late comers begin with.
void takeSeat(Match& match, std::size_t place, int round);
void takeAdjustment(Match& match, const Adjustment& adjustment);
/// Everything anew, from the first question on, after a correction.
void rescore(Match& match);

/// The average of some scores, a half rounded up.
Points average(std::int64_t sum, int count);

const Tally& tallyOf(const Match& match, SeatId seat);
Points scoreOf(const Match& match, SeatId seat);
Points scoreInRound(const Match& match, SeatId seat, int round);

} // namespace podium
