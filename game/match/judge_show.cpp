#include "game/match/drawing.hpp"
#include "game/match/hearing.hpp"
#include "game/match/history.hpp"
#include "game/match/picking.hpp"
#include "game/match/sense.hpp"
#include "game/match/standings.hpp"
#include "game/match/staying.hpp"
#include "game/match/timing.hpp"
#include <algorithm>

namespace podium {
namespace {

/// Where the show goes from here, step by step.
struct Way {
    const Match& match;
    Moment at;

    Ruling on() const {
        switch (match.phase) {
        case Phase::RoundIntro:
        case Phase::Reveal: return nextQuestion();
        case Phase::Picking: return pickByLot();
        case Phase::Wagering: return ask(drawQuestion(match));
        case Phase::Standings:
            if (openRound(match).breakAfter > Span{} && following()) return yes(at, BreakBegan{});
            return nextRound();
        case Phase::Break: return nextRound();
        default: return no(Refusal::NotNow);
        }
    }

private:
    Ruling nextQuestion() const {
        if (isDecided(match)) return leaveRound();
        const Conduct conduct = conductOf(openRound(match).rules);
        if (conduct.asking == Asking::Picked) return awaitPick();
        if (conduct.stake != Stake::Wager) return ask(drawQuestion(match));
        if (auto topic = drawTopic(match)) return yes(at, std::move(*topic));
        return leaveRound();
    }

    Ruling ask(std::optional<QuestionAsked> asked) const {
        return asked ? yes(at, std::move(*asked)) : leaveRound();
    }

    std::vector<Cell> open() const {
        std::vector<Cell> fields = cells(openRound(match));
        std::erase_if(fields, [this](Cell cell) { return !canBePicked(match, cell); });
        return fields;
    }

    Ruling awaitPick() const {
        if (isFull() || open().empty()) return leaveRound();
        return yes(at, PickAwaited{nextPicker(match)});
    }
    bool isFull() const {
        return askedInRound(match, match.round) >= openRound(match).rules.questions;
    }

    /// Whoever is to pick takes too long: the show picks for them.
    Ruling pickByLot() const {
        const std::vector<Cell> fields = open();
        if (fields.empty() || isFull()) return leaveRound();
        Chance chance = match.chance;
        return ask(drawFrom(match, fields[chance.below(fields.size())]));
    }

    /// The last round leads to the podium, unless the first place must still be settled. A round
    /// that another pack left empty has no standings to show.
    Ruling leaveRound() const {
        const bool empty = askedInRound(match, match.round) == 0;
        if (!following()) return end();
        return match.phase == Phase::RoundIntro && empty ? nextRound() : yes(at, StandingsShown{});
    }

    Ruling nextRound() const {
        const auto next = following();
        return next ? yes(at, *next) : end();
    }
    Ruling end() const { return yes(at, EveningEnded{Ending::Played}); }

    std::optional<RoundOpened> following() const {
        const int next = match.round + 1;
        if (next >= static_cast<int>(match.rounds.size())) return std::nullopt;
        const RoundPlan& plan = match.rounds[static_cast<std::size_t>(next)];
        if (plan.rules.kind != RoundKind::TieBreak) return RoundOpened{next, {}};
        std::vector<SeatId> level = levelAtTheTop(match);
        if (level.empty()) return std::nullopt;
        return RoundOpened{next, std::move(level)};
    }
};

Span timeLeft(const Asked& asked) { return asked.allowed + asked.extra - asked.ran; }

} // namespace

const Asked* Hearing::openNow() const {
    return match.phase == Phase::Question ? openQuestion(match) : nullptr;
}

Ruling Hearing::operator()(const Begin& begin) const {
    if (begin.seats.empty()) return no(Refusal::NoPlayers);
    EveningBegan began{begin.order.customs, begin.seats, begin.teams, match.pack->title,
        fingerprint(*match.pack), planRounds(*match.pack, begin.order), Chance{begin.seed}};
    if (began.rounds.empty()) return no(Refusal::NothingToAsk);
    if (!makesSense(Event{at, began})) return no(Refusal::NotPlayable);
    return yes(at, std::move(began), RoundOpened{0, {}});
}

Ruling Hearing::operator()(const GoOn&) const { return Way{match, at}.on(); }

Ruling Hearing::operator()(const Tick&) const {
    const std::optional<Moment> deadline = nextDeadline(match);
    if (!deadline || at < *deadline) return no(Refusal::NotNow);
    if (match.phase == Phase::Wagering) return Way{match, at}.on();
    const Asked& open = *openQuestion(match);
    if (conductOf(rulesOf(match, open)).answering == Answering::Buzzer) return wakeBuzzers(open);
    return yes(at, QuestionClosed{});
}

Ruling Hearing::operator()(const Pause&) const { return yes(at, Paused{}); }

Ruling Hearing::operator()(const Resume&) const {
    return match.pausedAt ? yes(at, Resumed{}) : no(Refusal::NotPaused);
}

Ruling Hearing::operator()(const Reveal&) const {
    return openNow() ? yes(at, QuestionClosed{}) : no(Refusal::NotNow);
}

Ruling Hearing::operator()(const EndRound&) const {
    if (match.phase == Phase::Standings || match.phase == Phase::Break) return no(Refusal::NotNow);
    return yes(at, RoundEnded{});
}

Ruling Hearing::operator()(const EndEvening&) const { return yes(at, EveningEnded{Ending::Early}); }

/// Without time left, and none given, it gets half of its clock.
Ruling Hearing::operator()(const Reopen& reopen) const {
    if (match.phase != Phase::Reveal || match.asked.back().voided) return no(Refusal::NotNow);
    const Asked& asked = match.asked.back();
    const bool needsTime = reopen.extra == Span{} && timeLeft(asked) <= seconds(1);
    const Span half{asked.allowed.milliseconds / 2};
    return yes(at, QuestionReopened{asked.entry, needsTime ? half : reopen.extra});
}

Ruling Hearing::operator()(const GoBack&) const {
    if (match.phase == Phase::Reveal) {
        const Asked& asked = match.asked.back();
        if (!asked.voided) return (*this)(Reopen{});
        const EntryId decision = voidOf(match, asked.entry);
        return decision.value > 0 ? takeBack(decision) : no(Refusal::NothingToTakeBack);
    }
    const Asked* open = openNow(); // it may have been closed and opened again since
    const EntryId step = open ? open->entry : lastStep(match);
    return step.value > 0 ? takeBack(step) : no(Refusal::NothingToTakeBack);
}

} // namespace podium
