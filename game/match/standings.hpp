#pragma once
#include "game/match/match.hpp"

namespace podium {

/// A line of the standings. Equal scores share a rank.
struct Standing {
    SeatId seat;
    std::string name;
    int rank = 1;
    bool tied = false;
    Points score;
    Points gained;   ///< in the round just played
    int climbed = 0; ///< places won since the last standings; negative when lost
    bool operator==(const Standing&) const = default;
};

/// Highest score first; equal scores in the order of the seats.
std::vector<Standing> standings(const Match& match);

} // namespace podium
