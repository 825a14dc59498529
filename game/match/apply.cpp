#include "game/match/apply.hpp"
#include "game/match/clocks.hpp"
#include "game/match/fold.hpp"
#include "game/match/history.hpp"
#include "game/match/scoring.hpp"
#include "game/match/sense.hpp"
#include <cassert>

namespace podium {
namespace {

/// A clock as it stood when something happened that was then taken back.
struct ClockThen {
    EntryId question; ///< none: of stakes
    Span ran;
};

/// When the clock that the phase lives by began, if there is one.
std::optional<ClockThen> clockAt(const Match& match, Moment at) {
    const Moment now = match.pausedAt.value_or(at);
    if (match.phase == Phase::Wagering) return ClockThen{{}, now - match.wagersUntil};
    const Asked* open = openQuestion(match);
    if (!open) return std::nullopt;
    return ClockThen{open->entry, now - open->opens};
}

void foldInto(Match& match, const Event& event, EntryId entry, bool* stale = nullptr) {
    std::visit(Fold{match, event.at, entry, stale}, event.what);
    match.latest = event.at;
}

/// Something was taken back at this moment: a question that is open again goes on from where it
/// stood, and so does the time of who has the floor again.
void goOn(Match& match, const TakenBack& back, Moment at) {
    if (match.phase == Phase::Wagering) shiftClocks(match, back.stood);
    if (!openQuestion(match)) return;
    Asked& asked = match.asked.back();
    asked.stoppedAt.reset();
    shiftClocks(match, back.stood);
    const Event& undone = *eventAt(match, back.entry);
    if (std::holds_alternative<BuzzVoided>(undone.what))
        asked.buzzer.floorUntil = asked.buzzer.floorUntil + (at - undone.at);
}

/// What would have closed the open question, had it stood: its clock has not run on since.
void noteStop(Match& match, const Event& event) {
    const auto* voided = std::get_if<QuestionVoided>(&event.what);
    const bool ends = std::holds_alternative<RoundEnded>(event.what) ||
        std::holds_alternative<EveningEnded>(event.what);
    if (!openQuestion(match) || (!ends && !voided)) return;
    Asked& asked = match.asked.back();
    if (ends || voided->question == asked.entry)
        asked.stoppedAt = asked.stoppedAt.value_or(match.pausedAt.value_or(event.at));
}

/// The close, or the next one's turn, that came of a verdict which no longer stands.
bool fallsWith(
    const std::vector<Event>& history, const std::vector<bool>& stands, std::size_t index) {
    const Happening& what = history[index].what;
    const bool follows =
        std::holds_alternative<QuestionClosed>(what) || std::holds_alternative<FloorGiven>(what);
    return follows && index > 0 && !stands[index - 1] &&
        std::holds_alternative<AnswerHeard>(history[index - 1].what);
}

/// The evening from its first event on, with what stands; `seen` is asked before each entry. Of
/// several corrections in a row the last one counts anew for all.
template <typename Seen>
void foldHistory(Match& match, Seen seen) {
    const std::vector<bool> stands = standing(match.history);
    bool stale = false;
    for (std::size_t index = 0; index < match.history.size(); ++index) {
        const Event& event = match.history[index];
        const EntryId entry{static_cast<int>(index) + 1};
        if (stale && !isDecision(event.what)) rescore(match), stale = false;
        seen(entry, event.at);
        if (!stands[index])
            noteStop(match, event);
        else if (const auto* back = std::get_if<TakenBack>(&event.what))
            goOn(match, *back, event.at);
        else if (!fallsWith(match.history, stands, index) && stillStands(match, event))
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
    foldHistory(match, [&](EntryId passed, Moment at) {
        if (passed == entry) then = clockAt(match, at);
    });
    const auto after = clockAt(match, now);
    const auto was = clockAt(before, now);
    const bool isBack = after && (!was || was->question != after->question);
    if (!isBack || !then || then->question != after->question) return {};
    return after->ran - then->ran;
}

namespace {

/// The evening folded again without what is taken back.
Match foldAgain(const Match& before, Moment now) {
    Match match = unfolded(before);
    foldHistory(match, [](EntryId, Moment) {});
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
    match.history = events;
    foldHistory(match, [](EntryId, Moment) {});
    if (!events.empty()) match.latest = events.back().at;
    return match;
}

} // namespace podium
