#include "game/match/staying.hpp"
#include "game/match/timing.hpp"
#include <algorithm>

namespace podium {
namespace {

std::ptrdiff_t stillIn(const Match& match) {
    return std::ranges::count_if(match.tallies, [](const Tally& tally) { return !tally.out; });
}

/// With several at the table one who is left has won; alone one plays until nobody is.
bool isSurvived(const Match& match) { return stillIn(match) <= (match.seats.size() > 1 ? 1 : 0); }

/// One of those who are level has won more of the tie-break than every other.
bool oneLeads(const Match& match) {
    int best = 0;
    int sharing = 0;
    for (std::size_t place = 0; place < match.seats.size(); ++place) {
        if (!playsOn(match, place)) continue;
        const int won = match.tallies[place].tieBreaks;
        sharing = won > best ? 1 : sharing + (won == best ? 1 : 0);
        best = std::max(best, won);
    }
    return sharing == 1;
}

} // namespace

bool playsOn(const Match& match, std::size_t place) {
    const bool called =
        match.players.empty() || std::ranges::count(match.players, match.seats[place].id) > 0;
    return called && !match.tallies[place].out;
}

bool isDecided(const Match& match) {
    if (match.roundEnded) return true;
    const Conduct conduct = conductOf(openRound(match).rules);
    if (conduct.timing == Timing::Round && roundTimeLeft(match) == Span{}) return true;
    if (askedInRound(match, match.round) == 0) return false;
    if (conduct.dropping == Dropping::OutOfLives) return isSurvived(match);
    if (conduct.dropping == Dropping::Fallen) return stillIn(match) == 0;
    return conduct.stake == Stake::Place && oneLeads(match);
}

Points worthOf(const RoundRules& rules, int rung) {
    return rung == 0 ? Points{} : rules.rungs.at(static_cast<std::size_t>(rung - 1));
}

int safeBelow(const RoundRules& rules, int rung) {
    int safe = 0;
    for (const int each : rules.safeRungs)
        if (each <= rung) safe = std::max(safe, each);
    return safe;
}

} // namespace podium
