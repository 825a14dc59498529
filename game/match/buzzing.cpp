#include "game/match/buzzing.hpp"
#include <algorithm>
#include <tuple>

namespace podium {
namespace {

bool waits(const Buzzer& buzzer, SeatId seat) {
    return std::ranges::count(buzzer.waiting, seat, &Press::seat) > 0;
}

bool overlap(const Press& one, const Press& other) {
    return one.pressed - one.uncertainty <= other.pressed + other.uncertainty &&
        other.pressed - other.uncertainty <= one.pressed + one.uncertainty;
}

Points scoreOf(const Match& match, const Press& press) {
    return match.tallies[*placeOf(match, press.seat)].score;
}

/// Those of the tied who have the fewest points.
std::vector<Press> lowest(const Match& match, std::vector<Press> tied) {
    Points least = scoreOf(match, tied.front());
    for (const Press& press : tied) least = std::min(least, scoreOf(match, press));
    std::erase_if(tied, [&](const Press& press) { return scoreOf(match, press) != least; });
    return tied;
}

} // namespace

BuzzState buzzState(const Match& match, SeatId seat, Moment now) {
    const Asked* open = openQuestion(match);
    const Turn* turn = open ? turnOf(match, *open, seat) : nullptr;
    if (!turn || !turn->plays) return BuzzState::NotEligible;
    const Buzzer& buzzer = open->buzzer;
    if (buzzer.floor == seat) return BuzzState::Accepted;
    if (waits(buzzer, seat)) return buzzer.floor ? BuzzState::Missed : BuzzState::Pending;
    const Moment at = match.pausedAt.value_or(now);
    if (turn->tried || turn->lockedOut || at < turn->lockedUntil) return BuzzState::LockedOut;
    return at < buzzer.opens || match.pausedAt ? BuzzState::Shut : BuzzState::Open;
}

Moment onTheClock(const Buzzer& buzzer, Moment pressed) {
    if (pressed >= buzzer.resumedAt) return pressed;
    return std::min(pressed, buzzer.pausedAt) + (buzzer.resumedAt - buzzer.pausedAt);
}

std::vector<Press> inOrder(const Buzzer& buzzer) {
    std::vector<Press> order = buzzer.waiting;
    std::ranges::stable_sort(order, {}, [](const Press& press) {
        return std::tuple(press.pressed, press.uncertainty, press.entry);
    });
    return order;
}

FloorGiven nextFloor(const Match& match, const Asked& asked) {
    std::vector<Press> tied = inOrder(asked.buzzer);
    const Press first = tied.front();
    std::erase_if(tied, [&first](const Press& press) { return !overlap(first, press); });
    FloorGiven given{first.seat, {}, match.chance};
    if (tied.size() == 1) return given;
    const std::vector<Press> drawn = lowest(match, tied);
    given.seat =
        drawn.size() == 1 ? drawn.front().seat : drawn[given.chance.below(drawn.size())].seat;
    for (const Press& press : tied)
        if (press.seat != given.seat) given.tied.push_back(press.seat);
    return given;
}

} // namespace podium
