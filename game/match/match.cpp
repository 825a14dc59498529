#include "game/match/match.hpp"
#include <algorithm>

namespace podium {

Match matchFrom(Pack pack) {
    Match match;
    match.pack = std::move(pack);
    return match;
}

const Asked* openQuestion(const Match& match) {
    const bool open = !match.asked.empty() && !match.asked.back().closed;
    return open ? &match.asked.back() : nullptr;
}

bool everybodyAnswered(const Match& match) {
    const Asked* open = openQuestion(match);
    return open && open->turns.size() == match.seats.size();
}

bool isAtTheTable(const Match& match, SeatId seat) {
    return std::any_of(match.seats.begin(), match.seats.end(),
        [seat](const Seat& taken) { return taken.id == seat; });
}

int askedInRound(const Match& match, int round) {
    return static_cast<int>(std::count_if(match.asked.begin(), match.asked.end(),
        [round](const Asked& asked) { return asked.round == round; }));
}

std::optional<Moment> nextDeadline(const Match& match) {
    const Asked* open = openQuestion(match);
    if (!open || match.pausedAt) return std::nullopt;
    // A journal may have been torn between the last answer and the close: nothing to wait for.
    if (everybodyAnswered(match)) return match.latest;
    if (match.rules.clock == Clock::None) return std::nullopt;
    return open->deadline;
}

} // namespace podium
