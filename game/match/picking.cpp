#include "game/match/picking.hpp"
#include <algorithm>
#include <utility>

namespace podium {
namespace {

/// Nobody waits for the pick of one who is away, unless all are.
SeatId lowest(const Match& match) {
    const auto standing = [&match](std::size_t place) {
        const bool away = match.seats[place].presence == Presence::Away;
        return std::pair(away, match.tallies[place].score);
    };
    std::size_t last = 0;
    for (std::size_t place = 1; place < match.seats.size(); ++place)
        if (standing(place) < standing(last)) last = place;
    return match.seats[last].id;
}

/// Of those who were right, the quickest.
std::optional<SeatId> rightIn(const Match& match, const Asked& asked) {
    std::optional<std::size_t> best;
    for (std::size_t place = 0; place < asked.turns.size(); ++place) {
        if (!asked.turns[place].right) continue;
        if (!best || asked.turns[place].took < asked.turns[*best].took) best = place;
    }
    if (!best) return std::nullopt;
    return match.seats[*best].id;
}

} // namespace

SeatId nextPicker(const Match& match) {
    if (openRound(match).rules.kind == RoundKind::LastPlacePicks) return lowest(match);
    for (auto asked = match.asked.rbegin(); asked != match.asked.rend(); ++asked) {
        if (asked->round != match.round) break;
        if (const auto seat = rightIn(match, *asked)) return *seat;
    }
    return lowest(match);
}

} // namespace podium
