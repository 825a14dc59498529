#include "game/match/timing.hpp"
#include "game/match/staying.hpp"
#include <algorithm>

namespace podium {
namespace {

bool hasClock(const RoundRules& rules) {
    return rules.clock == Clock::Running || conductOf(rules).timing == Timing::Round;
}

bool buzzersPlay(const Match& match, const Asked& asked) {
    return conductOf(rulesOf(match, asked)).answering == Answering::Buzzer;
}

/// Until when anybody can still press; nothing where one of them has no clock.
std::optional<Moment> lastPress(const Match& match, const Asked& asked) {
    Moment last;
    for (const Turn& turn : asked.turns) {
        if (!turn.plays || turn.tried || turn.lockedOut) continue;
        const auto deadline = deadlineFor(match, asked, turn);
        if (!deadline) return std::nullopt;
        last = std::max(last, *deadline);
    }
    return last;
}

std::optional<Moment> buzzerDeadline(const Match& match, const Asked& asked) {
    const RoundRules& rules = rulesOf(match, asked);
    const Buzzer& buzzer = asked.buzzer;
    if (buzzer.floor) {
        if (hasAnsweredRight(match, asked)) return match.latest;   // torn before the close
        if (rules.buzz.voice == Voice::Aloud) return std::nullopt; // the host says when
        return buzzer.floorUntil;
    }
    if (buzzer.gatherUntil) return buzzer.gatherUntil;
    // A journal may have been torn between a wrong answer and the next one's turn.
    if (!buzzer.waiting.empty() || nobodyCanBuzz(asked)) return match.latest;
    const auto last = lastPress(match, asked);
    return last ? std::optional(*last + rules.buzz.gather) : std::nullopt;
}

/// The latest deadline of those the show waits for; nothing where one of them has no clock.
std::optional<Moment> answersDeadline(const Match& match, const Asked& asked) {
    // A journal may have been torn between the last answer and the close.
    if (closesEarly(match, asked) && everybodyAnswered(match)) return match.latest;
    std::optional<Moment> last;
    if (hasClock(rulesOf(match, asked))) last = asked.opens + asked.allowed + asked.extra;
    for (std::size_t place = 0; place < asked.turns.size(); ++place) {
        if (!isAwaited(match, asked, place)) continue;
        const auto deadline = deadlineFor(match, asked, asked.turns[place]);
        if (!deadline) return std::nullopt;
        last = std::max(last.value_or(*deadline), *deadline);
    }
    return last;
}

} // namespace

bool nobodyCanBuzz(const Asked& asked) {
    return std::ranges::none_of(
        asked.turns, [](const Turn& turn) { return turn.plays && !turn.tried && !turn.lockedOut; });
}

bool hasAnsweredRight(const Match& match, const Asked& asked) {
    const Turn* turn = turnOf(match, asked, *asked.buzzer.floor);
    return turn->reply || turn->heard == Verdict::Right;
}

bool closesEarly(const Match& match, const Asked& asked) {
    return match.customs.closing == Closing::WhenAllAnswered && !asked.reopened;
}

std::optional<Span> timeFor(const Match& match, const Asked& asked, const Turn& turn) {
    const RoundRules& rules = rulesOf(match, asked);
    if (!hasClock(rules)) return std::nullopt;
    if (conductOf(rules).timing == Timing::Round)
        return asked.allowed; // the round's, for all alike
    if (turn.accommodation.clock == OwnClock::None) return std::nullopt;
    if (turn.accommodation.clock == OwnClock::Usual) return asked.allowed;
    return Span{asked.allowed.milliseconds * 3 / 2};
}

std::optional<Moment> deadlineFor(const Match& match, const Asked& asked, const Turn& turn) {
    const auto time = timeFor(match, asked, turn);
    if (!time) return std::nullopt;
    return asked.opens + *time + asked.extra + turn.extra;
}

bool isAwaited(const Match& match, const Asked& asked, std::size_t place) {
    const Turn& turn = asked.turns[place];
    return turn.plays && !turn.reply && !turn.walked &&
        match.seats[place].presence == Presence::Here;
}

bool everybodyAnswered(const Match& match) {
    const Asked* open = openQuestion(match);
    if (!open || buzzersPlay(match, *open)) return false;
    bool anybody = false;
    for (std::size_t place = 0; place < open->turns.size(); ++place) {
        if (isAwaited(match, *open, place)) return false;
        anybody = anybody || open->turns[place].reply || open->turns[place].walked;
    }
    return anybody; // with everybody away the clock decides
}

Span roundTimeLeft(const Match& match) {
    Span left = openRound(match).rules.timeToAnswer;
    for (const Asked& asked : match.asked)
        if (asked.round == match.round && asked.closed) left = left - asked.ran;
    return std::max(left, Span{});
}

std::optional<Moment> nextDeadline(const Match& match) {
    if (match.pausedAt) return std::nullopt;
    if (match.phase == Phase::Wagering)
        return hasClock(openRound(match).rules) ? std::optional(match.wagersUntil) : std::nullopt;
    const Asked* open = openQuestion(match);
    if (!open) return std::nullopt;
    return buzzersPlay(match, *open) ? buzzerDeadline(match, *open) : answersDeadline(match, *open);
}

} // namespace podium
