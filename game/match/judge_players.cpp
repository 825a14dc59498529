#include "game/match/drawing.hpp"
#include "game/match/hearing.hpp"
#include "game/match/lifelines.hpp"
#include "game/match/marking.hpp"
#include "game/match/staying.hpp"
#include "game/match/timing.hpp"
#include "game/match/wagering.hpp"
#include <algorithm>

namespace podium {
namespace {

bool mayAnswer(const Match& match, const Asked& open, const Turn& turn) {
    if (turn.walked) return false;
    return !turn.reply || match.customs.locking == Locking::Changeable || open.reopened;
}

std::optional<Refusal> choiceObjection(const Asked& open, const Turn& turn, const Reply& reply) {
    const auto* one = std::get_if<OneOption>(&reply);
    if (one && takesOneOption(open.question->type)) {
        const bool removed = std::ranges::count(turn.removed, one->option) > 0;
        if (one->option >= open.question->options.size() || removed) return Refusal::NoSuchChoice;
    }
    if (!fits(*open.question, reply)) return Refusal::NotYourKind;
    if (turn.firstTry && saysTheSame(*turn.firstTry, reply)) return Refusal::NoSuchChoice;
    return std::nullopt;
}

/// At the buzzers only who has the floor answers, where answers are chosen.
std::optional<Refusal> floorObjection(const Match& match, const Asked& open, SeatId seat) {
    const RoundRules& rules = rulesOf(match, open);
    if (conductOf(rules).answering == Answering::Everyone) return std::nullopt;
    const bool chooses = rules.buzz.voice == Voice::Choosing && open.buzzer.floor == seat;
    return chooses ? std::nullopt : std::optional(Refusal::BuzzersShut);
}

bool isLate(const Match& match, const Asked& open, SeatId seat, Moment at) {
    const auto deadline = deadlineFor(match, open, *turnOf(match, open, seat));
    return deadline && at > *deadline;
}

std::optional<Refusal> objection(const Match& match, const Answer& answer, Moment at) {
    const Asked* open = match.phase == Phase::Question ? openQuestion(match) : nullptr;
    if (!open) return Refusal::NotNow;
    const auto place = placeOf(match, answer.seat);
    if (!place) return Refusal::NoSuchSeat;
    if (*place >= open->turns.size() || !open->turns[*place].plays) return Refusal::NotEligible;
    const Turn& turn = open->turns[*place];
    if (const auto refusal = choiceObjection(*open, turn, answer.reply)) return refusal;
    if (!mayAnswer(match, *open, turn)) return Refusal::AlreadyLocked;
    if (turn.reply && *turn.reply == answer.reply) return Refusal::NoChange;
    if (open->buzzer.floor == answer.seat) return floorObjection(match, *open, answer.seat);
    if (isLate(match, *open, answer.seat, at)) return Refusal::TooLate;
    return floorObjection(match, *open, answer.seat);
}

bool isRight(const Match& match, const Asked& open, const Answer& answer) {
    Turn turn = *turnOf(match, open, answer.seat);
    turn.reply = answer.reply;
    return isWhole(markOf(open, turn, rulesOf(match, open).scoring.marking));
}

bool canStillAnswer(const Match& match, const Asked& open, std::size_t place, Moment at) {
    if (!isAwaited(match, open, place)) return false;
    const auto deadline = deadlineFor(match, open, open.turns[place]);
    return !deadline || at <= *deadline;
}

} // namespace

Ruling Hearing::andClose(Ruling ruling, SeatId seat) const {
    const Asked& open = *openQuestion(match);
    if (!closesEarly(match, open)) return ruling;
    for (std::size_t place = 0; place < open.turns.size(); ++place)
        if (match.seats[place].id != seat && canStillAnswer(match, open, place, at)) return ruling;
    ruling.events.push_back({at, QuestionClosed{}});
    return ruling;
}

Ruling Hearing::operator()(const Answer& answer) const {
    if (const auto refusal = objection(match, answer, at)) return no(*refusal);
    const Asked& open = *openQuestion(match);
    const Turn& turn = *turnOf(match, open, answer.seat);
    Ruling ruling = yes(at, Answered{answer.seat, answer.reply});
    const bool mayTryAgain = turn.dips && !turn.firstTry && !isRight(match, open, answer);
    if (mayTryAgain) return ruling;
    if (open.buzzer.floor != answer.seat) return andClose(std::move(ruling), answer.seat);
    if (!isRight(match, open, answer)) return andPassOn(std::move(ruling), answer.seat);
    ruling.events.push_back({at, QuestionClosed{}});
    return ruling;
}

Ruling Hearing::operator()(const Stakes& stakes) const {
    if (match.phase != Phase::Wagering) return no(Refusal::NotNow);
    const auto place = placeOf(match, stakes.seat);
    if (!place) return no(Refusal::NoSuchSeat);
    if (!playsOn(match, *place)) return no(Refusal::NotEligible);
    if (nextDeadline(match) && at > match.wagersUntil) return no(Refusal::TooLate);
    if (stakes.points < Points{0} || stakes.points > mostWager(match, *place))
        return no(Refusal::TooMuch);
    Ruling ruling = yes(at, Wagered{stakes.seat, stakes.points});
    if (!everybodyStakedWith(match, *place)) return ruling;
    if (auto asked = drawQuestion(match)) ruling.events.push_back({at, std::move(*asked)});
    return ruling;
}

Ruling Hearing::operator()(const Pick& pick) const {
    if (match.phase != Phase::Picking) return no(Refusal::NotNow);
    const RoundPlan& plan = openRound(match);
    if (askedInRound(match, match.round) >= plan.rules.questions) return no(Refusal::NotNow);
    if (pick.by != SeatId{} && pick.by != match.picker) return no(Refusal::NotYourPick);
    const std::vector<Cell> fields = cells(plan);
    if (std::ranges::count(fields, pick.cell) == 0) return no(Refusal::NoSuchChoice);
    if (!canBePicked(match, pick.cell)) return no(Refusal::AlreadyPicked);
    return yes(at, *drawFrom(match, pick.cell));
}

Ruling Hearing::operator()(const UseLifeline& use) const {
    if (!openNow()) return no(Refusal::NotNow);
    if (!isAtTheTable(match, use.seat)) return no(Refusal::NoSuchSeat);
    if (!isAvailable(match, use.seat, use.lifeline)) return no(Refusal::NotAvailable);
    if (isLate(match, *openNow(), use.seat, at)) return no(Refusal::TooLate);
    Ruling ruling = yes(at, help(match, use.seat, use.lifeline));
    if (use.lifeline == Lifeline::Exchange) ruling.events.push_back({at, *drawInstead(match)});
    return ruling;
}

Ruling Hearing::operator()(const Vote& vote) const {
    const Asked* open = openNow();
    if (!open) return no(Refusal::NotNow);
    if (!isAtTheTable(match, vote.seat)) return no(Refusal::NoSuchSeat);
    if (!isAsked(match, vote.seat)) return no(Refusal::NotEligible);
    if (vote.option >= open->question->options.size()) return no(Refusal::NoSuchChoice);
    return yes(at, VoteCast{vote.seat, vote.option});
}

Ruling Hearing::operator()(const WalkAway& walk) const {
    const Asked* open = openNow();
    if (!open || conductOf(rulesOf(match, *open)).dropping != Dropping::Fallen)
        return no(Refusal::NotNow);
    const Turn* turn = turnOf(match, *open, walk.seat);
    if (!isAtTheTable(match, walk.seat)) return no(Refusal::NoSuchSeat);
    if (!turn || !turn->plays) return no(Refusal::NotEligible);
    if (turn->reply || turn->walked) return no(Refusal::AlreadyLocked);
    if (isLate(match, *open, walk.seat, at)) return no(Refusal::TooLate);
    return andClose(yes(at, WalkedAway{walk.seat}), walk.seat);
}

} // namespace podium
