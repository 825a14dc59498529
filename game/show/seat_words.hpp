#pragma once
#include "game/match/match.hpp"

namespace podium::show {

// How seats and questions are called where an evening is told.

/// The name of a seat; of nobody: "the host".
std::string who(const Match& match, SeatId seat);
/// "Ada buzzes", and "You buzz" where that is the seat's name; `does` as it is said of others.
std::string whoDoes(const Match& match, SeatId seat, const std::string& does);
/// "question 3", or what stands for one that was exchanged or taken back.
std::string questionWords(const Match& match, EntryId question);

} // namespace podium::show
