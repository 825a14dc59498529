#include "game/match/match.hpp"
#include <algorithm>

namespace podium {

Match matchFrom(Pack pack) {
    Match match;
    match.pack = std::move(pack);
    return match;
}

const RoundPlan& openRound(const Match& match) {
    return match.rounds[static_cast<std::size_t>(match.round)];
}

const RoundRules& rulesOf(const Match& match, const Asked& asked) {
    return match.rounds[static_cast<std::size_t>(asked.round)].rules;
}

const Asked* openQuestion(const Match& match) {
    const bool open = !match.asked.empty() && !match.asked.back().closed;
    return open ? &match.asked.back() : nullptr;
}

const Asked* questionAt(const Match& match, EntryId entry) {
    const auto found = std::ranges::lower_bound(match.asked, entry, {}, &Asked::entry);
    return found != match.asked.end() && found->entry == entry ? &*found : nullptr;
}

std::optional<std::size_t> placeOf(const Match& match, SeatId seat) {
    const auto found = std::ranges::lower_bound(match.seats, seat, {}, &Chair::id);
    if (found == match.seats.end() || found->id != seat) return std::nullopt;
    return static_cast<std::size_t>(found - match.seats.begin());
}

bool isAtTheTable(const Match& match, SeatId seat) { return placeOf(match, seat).has_value(); }

const Turn* turnOf(const Match& match, const Asked& asked, SeatId seat) {
    const auto place = placeOf(match, seat);
    return place && *place < asked.turns.size() ? &asked.turns[*place] : nullptr;
}

int askedInRound(const Match& match, int round) {
    return static_cast<int>(std::ranges::count_if(match.asked,
        [round](const Asked& asked) { return asked.round == round && !asked.exchanged; }));
}

} // namespace podium
