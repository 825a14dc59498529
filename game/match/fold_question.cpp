#include "game/match/awards.hpp"
#include "game/match/fold.hpp"
#include "game/match/marking.hpp"
#include "game/match/scoring.hpp"
#include "game/match/staying.hpp"
#include "game/match/timing.hpp"
#include <algorithm>

namespace podium {
namespace {

/// The stake that was put down for this question, or for the one that it is asked instead of.
Points wagerOf(const Match& match, std::size_t place) {
    if (match.phase == Phase::Wagering) return match.wagers[place];
    if (match.asked.empty() || !match.asked.back().exchanged) return {};
    const std::vector<Turn>& turns = match.asked.back().turns;
    return place < turns.size() ? turns[place].wager : Points{};
}

Turn turnFor(const Match& match, std::size_t place) {
    Turn turn;
    turn.plays = playsOn(match, place);
    turn.accommodation = match.seats[place].accommodation;
    turn.wager = wagerOf(match, place);
    return turn;
}

Span allowedNow(const Match& match) {
    const RoundRules& rules = openRound(match).rules;
    return conductOf(rules).timing == Timing::Round ? roundTimeLeft(match) : rules.timeToAnswer;
}

/// What the room has said to somebody else who asked it before.
std::vector<int> votesSoFar(const Asked& asked) {
    for (const Turn& turn : asked.turns)
        if (turn.asksTheRoom && !turn.votes.empty()) return turn.votes;
    return std::vector<int>(asked.question->options.size());
}

bool isRight(const Match& match, const Asked& asked, Turn turn, const Reply& reply) {
    turn.reply = reply;
    return isWhole(markOf(asked, turn, rulesOf(match, asked).scoring.marking));
}

} // namespace

Asked* Fold::open() const {
    return match.asked.empty() || match.asked.back().closed ? nullptr : &match.asked.back();
}

Asked& Fold::questionOf(EntryId question) const {
    return *std::ranges::lower_bound(match.asked, question, {}, &Asked::entry);
}

Turn& Fold::turnIn(Asked& asked, SeatId seat) const { return asked.turns[*placeOf(match, seat)]; }

void Fold::close(Asked& asked) const {
    const Moment now = asked.stoppedAt.value_or(match.pausedAt.value_or(at));
    const Moment stood = asked.buzzer.stoodSince.value_or(now);
    asked.ran = std::clamp(stood - asked.opens, Span{}, asked.allowed + asked.extra);
    asked.closed = true;
    asked.stoppedAt.reset();
    asked.closedBy = entry;
    match.phase = Phase::Reveal;
    settle(match, asked);
}

void Fold::leaveQuestion() const {
    if (Asked* asked = open()) close(*asked);
}

void Fold::operator()(const QuestionAsked& put) const {
    leaveQuestion();
    Asked asked;
    asked.entry = entry;
    asked.round = match.round;
    asked.question = put.question;
    asked.cell = put.cell;
    asked.allowed = allowedNow(match);
    asked.opens = asked.buzzer.opens = at + openRound(match).rules.leadIn;
    for (std::size_t place = 0; place < match.seats.size(); ++place)
        asked.turns.push_back(turnFor(match, place));
    match.asked.push_back(std::move(asked));
    match.chance = put.chance;
    match.phase = Phase::Question;
}

void Fold::operator()(const Wagered& wagered) const {
    const std::size_t place = *placeOf(match, wagered.seat);
    match.wagers[place] = wagered.points;
    match.wagered[place] = true;
}

void Fold::operator()(const Answered& answered) const {
    Asked& asked = *open();
    Turn& turn = turnIn(asked, answered.seat);
    const bool right = isRight(match, asked, turn, answered.reply);
    if (turn.dips && !turn.firstTry && !right) { // a second one is open
        turn.firstTry = answered.reply;
        return;
    }
    turn.reply = answered.reply;
    turn.entry = entry;
    if (asked.buzzer.floor != answered.seat) {
        turn.took = std::max(at - asked.opens, Span{});
        return;
    }
    turn.tried = true; // who took the floor took as long as until the press
    if (!right) giveUpFloor(asked);
}

void Fold::operator()(const WalkedAway& walked) const {
    turnIn(*open(), walked.seat).walked = true;
}

void Fold::operator()(const LifelineUsed& used) const {
    Asked& asked = *open();
    Turn& turn = turnIn(asked, used.seat);
    match.lifelinesUsed[*placeOf(match, used.seat)] |= 1 << static_cast<int>(used.lifeline);
    match.chance = used.chance;
    switch (used.lifeline) {
    case Lifeline::FiftyFifty: turn.removed = used.removed; break;
    case Lifeline::DoubleDip: turn.dips = true; break;
    case Lifeline::ExtraTime: turn.extra = turn.extra + Span{asked.allowed.milliseconds / 2}; break;
    case Lifeline::AskTheRoom:
        turn.asksTheRoom = used.votes.empty();
        turn.votes = used.votes.empty() ? votesSoFar(asked) : used.votes;
        break;
    case Lifeline::Exchange:
        asked.exchanged = true;
        close(asked);
        break;
    }
}

void Fold::operator()(const VoteCast& cast) const {
    Asked& asked = *open();
    turnIn(asked, cast.seat).vote = cast.option;
    for (Turn& turn : asked.turns)
        if (turn.asksTheRoom) ++turn.votes.at(cast.option);
}

void Fold::operator()(const QuestionClosed&) const { leaveQuestion(); }

void Fold::operator()(const QuestionReopened& reopened) const {
    Asked& asked = match.asked.back();
    const Moment now = match.pausedAt.value_or(at);
    const Span shift = (now - asked.opens) - asked.ran;
    asked.opens = asked.opens + shift;
    asked.buzzer.opens = asked.buzzer.opens + shift;
    resetBuzzers(asked);
    asked.extra = asked.extra + reopened.extra;
    asked.closed = false;
    asked.reopened = true;
    asked.stoppedAt.reset();
    asked.closedBy = {};
    for (Turn& turn : asked.turns) turn.counts = turn.right = false, turn.award = {};
    match.phase = Phase::Question;
    recount();
}

} // namespace podium
