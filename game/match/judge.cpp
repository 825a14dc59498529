#include "game/match/judge.hpp"
#include "game/match/drawing.hpp"
#include "game/match/sense.hpp"

namespace podium {
namespace {

Ruling no(Refusal reason) { return {reason, {}}; }

template <typename... Happened>
Ruling yes(Moment at, Happened... happened) {
    return {std::nullopt, {Event{at, std::move(happened)}...}};
}

bool worksWhilePaused(const Request& request) {
    return std::holds_alternative<Resume>(request) || std::holds_alternative<EndEvening>(request);
}

/// What bars a request before anyone looks at what it asks for.
std::optional<Refusal> barred(const Match& match, const Request& request) {
    const bool begins = std::holds_alternative<Begin>(request);
    if (match.phase == Phase::Over) return Refusal::IsOver;
    if (begins != (match.phase == Phase::NotBegun)) return Refusal::NotNow;
    if (match.pausedAt && !worksWhilePaused(request)) return Refusal::IsPaused;
    return std::nullopt;
}

bool deadlinePassed(const Match& match, Moment at) {
    return match.rules.clock == Clock::Running && at > openQuestion(match)->deadline;
}

std::optional<Refusal> objection(const Match& match, const Answer& answer, Moment at) {
    const Asked* open = openQuestion(match);
    if (!open) return Refusal::NotNow;
    if (!isAtTheTable(match, answer.seat)) return Refusal::NoSuchSeat;
    if (answer.choice >= open->question.options.size()) return Refusal::NoSuchChoice;
    if (open->turns.contains(answer.seat)) return Refusal::AlreadyLocked;
    if (deadlinePassed(match, at)) return Refusal::TooLate;
    return std::nullopt;
}

/// A command before the rules, once nothing bars it.
struct Hearing {
    const Match& match;
    Moment at;

    Ruling operator()(const Begin& begin) const {
        if (begin.seats.empty()) return no(Refusal::NoPlayers);
        EveningBegan began{begin.rules, begin.seats, match.pack.title, fingerprint(match.pack),
            planRounds(match.pack, begin.rules), Chance{begin.seed}};
        if (began.rounds.empty()) return no(Refusal::NothingToAsk);
        if (!makesSense(Event{at, began})) return no(Refusal::NotPlayable);
        return yes(at, std::move(began), RoundOpened{0});
    }

    Ruling operator()(const GoOn&) const {
        if (match.phase == Phase::Question) return no(Refusal::NotNow);
        if (match.phase == Phase::Standings) return nextRound();
        if (std::optional<QuestionAsked> asked = drawQuestion(match))
            return yes(at, std::move(*asked));
        return leaveRound();
    }

    Ruling operator()(const Answer& answer) const {
        if (const auto refusal = objection(match, answer, at)) return no(*refusal);
        const Answered answered{answer.seat, answer.choice};
        const bool last = openQuestion(match)->turns.size() + 1 == match.seats.size();
        return last ? yes(at, answered, QuestionClosed{}) : yes(at, answered);
    }

    Ruling operator()(const Tick&) const {
        const std::optional<Moment> deadline = nextDeadline(match);
        return deadline && at >= *deadline ? yes(at, QuestionClosed{}) : no(Refusal::NotNow);
    }

    Ruling operator()(const Pause&) const { return yes(at, Paused{}); }
    Ruling operator()(const Resume&) const {
        return match.pausedAt ? yes(at, Resumed{}) : no(Refusal::NotPaused);
    }
    Ruling operator()(const EndEvening&) const { return yes(at, EveningEnded{Ending::Early}); }

    bool isLastRound() const { return match.round + 1 == static_cast<int>(match.rounds.size()); }
    Ruling nextRound() const { return yes(at, RoundOpened{match.round + 1}); }
    /// A round that another pack left empty has no standings to show.
    Ruling leaveRound() const {
        if (isLastRound()) return yes(at, EveningEnded{Ending::Played});
        return match.phase == Phase::RoundIntro ? nextRound() : yes(at, StandingsShown{});
    }
};

} // namespace

Ruling judge(const Match& match, const Command& command) {
    if (const auto refusal = barred(match, command.request)) return no(*refusal);
    return std::visit(Hearing{match, command.at}, command.request);
}

} // namespace podium
