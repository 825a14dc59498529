#include "game/match/apply.hpp"
#include "game/match/clocks.hpp"
#include "game/match/fold.hpp"
#include "game/match/history.hpp"
#include "game/match/scoring.hpp"
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

void foldInto(Match& match, const Event& event, EntryId entry, bool* stale = nullptr) {
    std::visit(Fold{match, event.at, entry, stale}, event.what);
    match.latest = event.at;
}

void shiftOpen(Match& match, Span stood) {
    if (stood != Span{} && openQuestion(match)) shiftClocks(match, stood);
}

/// The evening from its first event on, with what stands; `seen` is asked before each entry. Of
/// several corrections in a row the last one counts anew for all.
template <typename Seen>
void foldHistory(Match& match, const std::vector<bool>& stands, Seen seen) {
    bool stale = false;
    for (std::size_t index = 0; index < match.history.size(); ++index) {
        const Event& event = match.history[index];
        const EntryId entry{static_cast<int>(index) + 1};
        if (stale && !isDecision(event.what)) rescore(match), stale = false;
        seen(entry, event.at);
        if (!stands[index]) continue;
        if (const auto* back = std::get_if<TakenBack>(&event.what))
            shiftOpen(match, back->stood);
        else if (stillStands(match, event))
            foldInto(match, event, entry, &stale);
    }
    if (stale) rescore(match);
}

/// The same evening before anything was folded.
Match unfolded(const Match& match) {
    Match start;
    start.pack = match.pack;
    start.history = match.history;
    return start;
}

} // namespace

Span clockToSetBack(const Match& before, EntryId entry, Moment now) {
    Match match = unfolded(before);
    match.history.push_back({now, TakenBack{entry, {}}});
    std::optional<ClockThen> then;
    foldHistory(match, standing(match.history), [&](EntryId passed, Moment at) {
        if (passed == entry) then = clockAt(match, at);
    });
    const Asked* open = openQuestion(match);
    const Asked* wasOpen = openQuestion(before);
    const bool isBack = open && (!wasOpen || wasOpen->entry != open->entry);
    if (!isBack || !then || then->question != open->entry) return {};
    return (match.pausedAt.value_or(now) - then->ran) - open->opens;
}

namespace {

/// The evening folded again without what is taken back.
Match foldAgain(const Match& before, Moment now) {
    Match match = unfolded(before);
    foldHistory(match, standing(match.history), [](EntryId, Moment) {});
    match.latest = now;
    return match;
}

} // namespace

Match apply(Match match, const Event& event) {
    assert(canFollow(match, event));
    match.history.push_back(event);
    if (std::holds_alternative<TakenBack>(event.what)) return foldAgain(match, event.at);
    foldInto(match, event, {static_cast<int>(match.history.size())});
    return match;
}

Match replay(Pack pack, const std::vector<Event>& events) {
    Match match = matchFrom(std::move(pack));
    for (const Event& event : events) match = apply(std::move(match), event);
    return match;
}

} // namespace podium
