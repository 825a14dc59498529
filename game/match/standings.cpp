#include "game/match/standings.hpp"
#include "game/match/scoring.hpp"
#include <algorithm>
#include <tuple>

namespace podium {
namespace {

/// Whoever stands in the standings: a seat, or the seats of a team.
struct Side {
    Standing line;
    std::int64_t score = 0; ///< of all its seats
    std::int64_t scoreBefore = 0;
    Points before; ///< the round just played
    int tieBreaks = 0;
    int seats = 0;

    auto key() const { return std::tuple(line.score, tieBreaks); }
};

void join(Side& side, const Match& match, const Chair& chair) {
    const Tally& tally = tallyOf(match, chair.id);
    const Points gained = scoreInRound(match, chair.id, match.round);
    side.score += tally.score.value;
    side.scoreBefore += tally.score.value - gained.value;
    side.tieBreaks += tally.tieBreaks;
    ++side.seats;
}

void total(Side& side, int among) {
    side.line.score = average(side.score, std::max(among, 1));
    side.before = average(side.scoreBefore, std::max(among, 1));
    side.line.gained = side.line.score - side.before;
}

Side sideOf(const Match& match, const Chair& chair) {
    Side side;
    side.line.seat = chair.id;
    side.line.name = chair.name;
    join(side, match, chair);
    total(side, 1);
    return side;
}

Side sideOf(const Match& match, const Team& team) {
    Side side;
    side.line.team = team.id;
    side.line.name = team.name;
    for (const Chair& chair : match.seats)
        if (chair.team == team.id) join(side, match, chair);
    total(side, match.customs.teams == TeamScore::Average ? side.seats : 1);
    return side;
}

/// Seats without a team stand beside the teams.
std::vector<Side> sides(const Match& match) {
    std::vector<Side> all;
    const bool teams = match.customs.teams != TeamScore::None;
    if (teams)
        for (const Team& team : match.teams) all.push_back(sideOf(match, team));
    std::erase_if(all, [](const Side& side) { return side.seats == 0; }); // nobody plays for them
    for (const Chair& chair : match.seats)
        if (!teams || chair.team == TeamId{}) all.push_back(sideOf(match, chair));
    return all;
}

void rank(std::vector<Side>& table) {
    std::ranges::stable_sort(
        table, [](const Side& one, const Side& other) { return one.key() > other.key(); });
    for (std::size_t place = 0; place < table.size(); ++place) {
        const bool level = place > 0 && table[place - 1].key() == table[place].key();
        Standing& line = table[place].line;
        line.rank = level ? table[place - 1].line.rank : static_cast<int>(place) + 1;
        line.tied = level;
        if (level) table[place - 1].line.tied = true;
    }
}

/// Before the first standings nobody has a place to lose.
void compareWithBefore(const Match& match, std::vector<Side>& table) {
    if (match.round < 1) return;
    for (Side& side : table) {
        const auto ahead = std::ranges::count_if(
            table, [&side](const Side& other) { return other.before > side.before; });
        side.line.climbed = static_cast<int>(ahead) + 1 - side.line.rank;
    }
}

} // namespace

std::vector<Standing> standings(const Match& match) {
    std::vector<Side> table = sides(match);
    rank(table);
    compareWithBefore(match, table);
    std::vector<Standing> lines;
    for (Side& side : table) lines.push_back(std::move(side.line));
    return lines;
}

std::vector<SeatId> levelAtTheTop(const Match& match) {
    std::vector<SeatId> level;
    const std::vector<Standing> table = standings(match);
    if (table.empty() || !table.front().tied) return level;
    const auto leads = [&table](const Chair& chair) {
        return std::ranges::any_of(table, [&chair](const Standing& line) {
            const bool theirs =
                line.seat == chair.id || (line.team != TeamId{} && line.team == chair.team);
            return line.rank == 1 && theirs;
        });
    };
    for (const Chair& chair : match.seats)
        if (leads(chair)) level.push_back(chair.id);
    return level;
}

} // namespace podium
