#pragma once
#include "game/match/match.hpp"

namespace podium {

/// What a seat's buzzer is, as the table in README.md says.
enum class BuzzState {
    NotEligible, ///< does not play this question
    Shut,        ///< the question is being read, or somebody else answers: a press is too early
    Open,        ///< a press counts
    Pending,     ///< pressed; presses that are under way are still waited for
    Accepted,    ///< has the floor
    Missed,      ///< pressed behind somebody: first in line to steal, by order
    LockedOut    ///< pressed too early, or has had the one try
};

BuzzState buzzState(const Match& match, SeatId seat, Moment now);

/// A press on the clock as it stands now: one that was made before a pause and is heard after it
/// moves with the clock.
Moment onTheClock(const Buzzer& buzzer, Moment pressed);

/// Those who wait, the earliest first.
std::vector<Press> inOrder(const Buzzer& buzzer);
/// Who gets the floor next: the earliest press. Others whose bands overlap with its band are tied
/// with it; among the tied the lowest score goes first, and a lot decides between equals.
FloorGiven nextFloor(const Match& match, const Asked& asked);

} // namespace podium
