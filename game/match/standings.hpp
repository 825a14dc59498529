#pragma once
#include "game/match/match.hpp"

namespace podium {

/// A line of the standings: a seat, or a team where seats play in teams. Equal scores share a rank,
/// unless a tie-break has settled them.
struct Standing {
    SeatId seat; ///< nobody, for a team
    TeamId team{};
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
/// Who shares the first place, if more than one does: whom a tie-break is for.
std::vector<SeatId> levelAtTheTop(const Match& match);

} // namespace podium
