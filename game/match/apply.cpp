#include "game/match/apply.hpp"
#include "game/match/scoring.hpp"
#include "game/match/sense.hpp"
#include <algorithm>
#include <cassert>

namespace podium {
namespace {

void settle(Match& match, Asked& asked, SeatId seat) {
    const int streak = streakOf(match, seat);
    Turn& turn = asked.turns[seat]; // one who said nothing has a turn too, a wrong one
    turn.right = turn.choice == asked.question.answer;
    if (turn.right) turn.award = awardFor(match.rules, turn.took, streak);
}

Span tookUntil(const Match& match, Moment at) {
    const Span took = at - match.asked.back().opens;
    return match.rules.clock == Clock::Running ? std::max(took, Span{}) : Span{};
}

/// An event as it changes the match.
struct Fold {
    Match& match;
    Moment at;

    void operator()(const EveningBegan& began) const {
        match.rules = began.rules;
        match.seats = began.seats;
        match.packTitle = began.packTitle;
        match.fingerprint = began.fingerprint;
        match.rounds = began.rounds;
        match.chance = began.chance;
        (*this)(RoundOpened{0}); // so that a journal torn just here can go on
    }
    void operator()(const RoundOpened& opened) const {
        match.round = opened.round;
        match.phase = Phase::RoundIntro;
    }
    void operator()(const QuestionAsked& asked) const {
        const Moment opens = at + match.rules.leadIn;
        match.asked.push_back(
            {match.round, asked.question, opens, opens + match.rules.timeToAnswer, false, {}});
        match.chance = asked.chance;
        match.phase = Phase::Question;
    }
    void operator()(const Answered& answered) const {
        Turn turn;
        turn.choice = answered.choice;
        turn.took = tookUntil(match, at);
        match.asked.back().turns[answered.seat] = turn;
    }
    void operator()(const QuestionClosed&) const {
        Asked& asked = match.asked.back();
        for (const Seat& seat : match.seats) settle(match, asked, seat.id);
        asked.closed = true;
        match.phase = Phase::Reveal;
    }
    void operator()(const StandingsShown&) const { match.phase = Phase::Standings; }
    void operator()(const Paused&) const { match.pausedAt = at; }
    void operator()(const Resumed&) const {
        const Span pause = at - *match.pausedAt;
        match.pausedAt.reset();
        if (!openQuestion(match)) return;
        Asked& asked = match.asked.back();
        asked.opens = asked.opens + pause;
        asked.deadline = asked.deadline + pause;
    }
    void operator()(const EveningEnded& ended) const {
        if (openQuestion(match))
            match.asked.pop_back(); // nobody could finish it: it does not count
        match.pausedAt.reset();
        match.ending = ended.ending;
        match.phase = Phase::Over;
    }
};

} // namespace

Match apply(Match match, const Event& event) {
    assert(canFollow(match, event));
    std::visit(Fold{match, event.at}, event.what);
    match.latest = event.at;
    return match;
}

Match replay(Pack pack, const std::vector<Event>& events) {
    Match match = matchFrom(std::move(pack));
    for (const Event& event : events) match = apply(std::move(match), event);
    return match;
}

} // namespace podium
