#include "game/match/buzzing.hpp"
#include "game/match/hearing.hpp"
#include "game/match/timing.hpp"
#include <algorithm>

namespace podium {
namespace {

constexpr Span mostUncertain = seconds(1);

/// When the question appeared, by the clock that the press was made on: before the last pause or
/// not.
Moment appearedAt(const Buzzer& buzzer, Span leadIn) {
    const Moment appeared = buzzer.opens - leadIn;
    const Span pause = buzzer.resumedAt - buzzer.pausedAt;
    return appeared < buzzer.resumedAt ? appeared - pause : appeared;
}

/// Nobody presses in the future, nor before the question was there.
Buzzed placed(const Asked& open, const Buzz& buzz, Moment at, Span leadIn) {
    const Moment earliest = appearedAt(open.buzzer, leadIn);
    return {buzz.seat, std::max(earliest, std::min(buzz.pressed, at)),
        std::clamp(buzz.uncertainty, Span{}, mostUncertain)};
}

std::optional<Refusal> pressObjection(const Match& match, const Asked& open, const Buzzed& press) {
    const Turn& turn = *turnOf(match, open, press.seat);
    const Buzzer& buzzer = open.buzzer;
    const Moment pressed = onTheClock(buzzer, press.pressed);
    if (turn.tried || turn.lockedOut || pressed < turn.lockedUntil) return Refusal::LockedOut;
    const bool waits = std::ranges::count(buzzer.waiting, press.seat, &Press::seat) > 0;
    if (waits || buzzer.floor == press.seat) return Refusal::AlreadyBuzzed;
    const auto deadline = deadlineFor(match, open, turn);
    const bool late = !buzzer.stoodSince && deadline && pressed > *deadline;
    return late ? std::optional(Refusal::TooLate) : std::nullopt;
}

/// After this press nobody is left whose press could still be under way.
bool isTheLast(const Asked& open, SeatId seat, const Match& match) {
    for (std::size_t place = 0; place < open.turns.size(); ++place) {
        const Turn& turn = open.turns[place];
        const SeatId other = match.seats[place].id;
        if (other == seat || !turn.plays || turn.tried || turn.lockedOut) continue;
        if (std::ranges::count(open.buzzer.waiting, other, &Press::seat) == 0) return false;
    }
    return true;
}

} // namespace

Ruling Hearing::operator()(const Buzz& buzz) const {
    const Asked* open = openNow();
    if (!open) return no(Refusal::NotNow);
    if (!isAtTheTable(match, buzz.seat)) return no(Refusal::NoSuchSeat);
    const RoundRules& rules = rulesOf(match, *open);
    if (conductOf(rules).answering == Answering::Everyone) return no(Refusal::BuzzersShut);
    const Turn* turn = turnOf(match, *open, buzz.seat);
    if (!turn || !turn->plays) return no(Refusal::NotEligible);
    const Buzzed press = placed(*open, buzz, at, rules.leadIn);
    if (const auto refusal = pressObjection(match, *open, press)) return no(*refusal);
    Ruling ruling = yes(at, press);
    const bool early = onTheClock(open->buzzer, press.pressed) < open->buzzer.opens;
    if (early || open->buzzer.floor || !isTheLast(*open, buzz.seat, match)) return ruling;
    Asked after = *open; // all have pressed: there is nothing to wait for
    after.buzzer.waiting.push_back({{}, press.seat, press.pressed, press.uncertainty});
    ruling.events.push_back({at, nextFloor(match, after)});
    return ruling;
}

Ruling Hearing::andPassOn(Ruling ruling, SeatId seat) const {
    const Asked& open = *openQuestion(match);
    if (!open.buzzer.waiting.empty()) {
        ruling.events.push_back({at, nextFloor(match, open)});
        return ruling;
    }
    Asked after = open;
    after.turns[*placeOf(match, seat)].tried = true;
    if (nobodyCanBuzz(after)) ruling.events.push_back({at, QuestionClosed{}});
    return ruling;
}

Ruling Hearing::wakeBuzzers(const Asked& open) const {
    const Buzzer& buzzer = open.buzzer;
    if (buzzer.floor) {
        if (hasAnsweredRight(match, open)) return yes(at, QuestionClosed{});
        return andPassOn(yes(at, FloorLost{*buzzer.floor}), *buzzer.floor);
    }
    return buzzer.waiting.empty() ? yes(at, QuestionClosed{}) : yes(at, nextFloor(match, open));
}

Ruling Hearing::operator()(const Hear& hear) const {
    const Asked* open = openNow();
    if (!open || !open->buzzer.floor) return no(Refusal::NotNow);
    const SeatId seat = *open->buzzer.floor;
    Ruling ruling = yes(at, AnswerHeard{seat, hear.verdict});
    if (hear.verdict == Verdict::Wrong) return andPassOn(std::move(ruling), seat);
    ruling.events.push_back({at, QuestionClosed{}});
    return ruling;
}

Ruling Hearing::operator()(const VoidBuzz& buzz) const {
    const bool there = std::ranges::any_of(match.asked, [&buzz](const Asked& asked) {
        return std::ranges::count(asked.buzzer.heard, buzz.buzz, &Press::entry) > 0;
    });
    return there ? yes(at, BuzzVoided{buzz.buzz}) : no(Refusal::NoSuchEntry);
}

} // namespace podium
