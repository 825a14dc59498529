#include "game/match/standings.hpp"
#include "game/match/scoring.hpp"
#include <algorithm>

namespace podium {
namespace {

/// The scores as they stood before a round, by seat.
std::map<SeatId, Points> scoresBefore(const Match& match, int round) {
    std::map<SeatId, Points> scores;
    for (const Seat& seat : match.seats)
        scores[seat.id] = scoreOf(match, seat.id) - scoreInRound(match, seat.id, round);
    return scores;
}

int rankAmong(const std::map<SeatId, Points>& scores, SeatId seat) {
    const Points own = scores.at(seat);
    return 1 +
        static_cast<int>(std::count_if(
            scores.begin(), scores.end(), [own](const auto& entry) { return entry.second > own; }));
}

bool sharesScore(const std::vector<Standing>& table, const Standing& line) {
    return std::any_of(table.begin(), table.end(), [&line](const Standing& other) {
        return other.seat != line.seat && other.score == line.score;
    });
}

Standing lineOf(const Match& match, const Seat& seat) {
    Standing line;
    line.seat = seat.id;
    line.name = seat.name;
    line.score = scoreOf(match, seat.id);
    line.gained = scoreInRound(match, seat.id, match.round);
    return line;
}

void rank(std::vector<Standing>& table) {
    for (std::size_t place = 0; place < table.size(); ++place) {
        const bool level = place > 0 && table[place - 1].score == table[place].score;
        table[place].rank = level ? table[place - 1].rank : static_cast<int>(place) + 1;
        table[place].tied = sharesScore(table, table[place]);
    }
}

} // namespace

std::vector<Standing> standings(const Match& match) {
    std::vector<Standing> table;
    for (const Seat& seat : match.seats) table.push_back(lineOf(match, seat));
    std::stable_sort(table.begin(), table.end(),
        [](const Standing& a, const Standing& b) { return a.score > b.score; });
    rank(table);
    if (match.round < 1) return table; // before the first standings nobody has a place to lose
    const std::map<SeatId, Points> before = scoresBefore(match, match.round);
    for (Standing& line : table) line.climbed = rankAmong(before, line.seat) - line.rank;
    return table;
}

} // namespace podium
