#pragma once
#include "game/match/match.hpp"

namespace podium {

// How people speak of seats and questions of an evening.

/// Empty: nobody of that number is at the table.
std::string nameOf(const Match& match, SeatId seat);
/// The number the room saw, from 1; nothing for a question that was exchanged or is not there.
std::optional<int> numberOf(const Match& match, EntryId question);
/// How many have a number.
int questionsOf(const Match& match);

} // namespace podium
