#include "game/match/apply.hpp"
#include "game/match/clocks.hpp"
#include "game/match/fold.hpp"
#include "game/match/history.hpp"
#include "game/match/sense.hpp"
#include <cassert>

namespace podium {
namespace {

/// How long the clock of a question had run when something happened that was then taken back.
struct ClockThen {
    EntryId question;
    Span ran;
};

std::optional<ClockThen> clockAt(const Match& match, Moment at) {
    const Asked* open = openQuestion(match);
    if (!open) return std::nullopt;
    return ClockThen{open->entry, match.pausedAt.value_or(at) - open->opens};
}

/// What was built on something that no longer stands falls with it; the steps of the show stay.
bool stillStands(const Match& match, const Event& event) {
    return isStep(event.what) ? canBeStep(match, event) : canFollow(match, event);
}

void foldInto(Match& match, const Event& event, EntryId entry) {
    std::visit(Fold{match, event.at, entry}, event.what);
    match.latest = event.at;
}

/// A question that is open again goes on where its clock stood when it was closed.
void setClockBack(Match& match, const ClockThen& then, Moment now) {
    const Asked* open = openQuestion(match);
    if (!open || open->entry != then.question) return;
    shiftClocks(match, (now - then.ran) - open->opens);
    if (match.pausedAt) match.pausedAt = now;
}

/// The evening folded again without what is taken back.
Match foldAgain(Match before, const TakenBack& back, Moment now) {
    const std::vector<bool> stands = standing(before.history);
    const Asked* openBefore = openQuestion(before);
    const EntryId wasOpen = openBefore ? openBefore->entry : EntryId{};
    Match match;
    match.pack = before.pack;
    match.history = std::move(before.history);
    std::optional<ClockThen> then;
    for (std::size_t index = 0; index < match.history.size(); ++index) {
        const Event event = match.history[index];
        const EntryId entry{static_cast<int>(index) + 1};
        if (entry == back.entry) then = clockAt(match, event.at);
        if (stands[index] && stillStands(match, event)) foldInto(match, event, entry);
    }
    const Asked* open = openQuestion(match);
    if (then && open && open->entry != wasOpen) setClockBack(match, *then, now);
    match.latest = now;
    return match;
}

} // namespace

Match apply(Match match, const Event& event) {
    assert(canFollow(match, event));
    match.history.push_back(event);
    if (const auto* back = std::get_if<TakenBack>(&event.what))
        return foldAgain(std::move(match), *back, event.at);
    foldInto(match, event, {static_cast<int>(match.history.size())});
    return match;
}

Match replay(Pack pack, const std::vector<Event>& events) {
    Match match = matchFrom(std::move(pack));
    for (const Event& event : events) match = apply(std::move(match), event);
    return match;
}

} // namespace podium
