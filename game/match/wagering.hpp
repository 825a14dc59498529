#pragma once
#include "game/match/match.hpp"

namespace podium {

/// The most that a seat may stake: what it has, or the round's least stake where it has less.
Points mostWager(const Match& match, std::size_t place);
/// Whether everybody who is here has put down a stake, once this seat has.
bool everybodyStakedWith(const Match& match, std::size_t place);

} // namespace podium
