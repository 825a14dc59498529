#include "game/match/sense.hpp"
#include <algorithm>
#include <set>

namespace podium {
namespace {

// Limits far beyond any evening, low enough that neither times nor scores can overflow.
constexpr std::size_t mostOptions = 4; // every screen has room for four and no more
constexpr std::size_t mostSeats = 10'000;
constexpr std::size_t mostRounds = 50;
constexpr int mostQuestionsPerRound = 100;
constexpr int mostPoints = 100'000;
constexpr Span longestClock = seconds(3600);
constexpr Moment longestEvening{1'000'000'000'000};

bool within(auto low, auto value, auto high) { return low <= value && value <= high; }

bool makesSense(const Scoring& scoring) {
    const auto sane = [](Points points) { return within(0, points.value, mostPoints); };
    return sane(scoring.right) && sane(scoring.speed) && sane(scoring.streakStep) &&
        sane(scoring.streakMost);
}

bool makesSense(const Rules& rules) {
    const Span shortest = milliseconds(rules.clock == Clock::Running ? 1 : 0);
    return within(1, rules.questionsPerRound, mostQuestionsPerRound) &&
        within(shortest, rules.timeToAnswer, longestClock) &&
        within(Span{}, rules.leadIn, longestClock) && within(1, rules.easiest, rules.hardest) &&
        rules.hardest <= 5 && makesSense(rules.scoring);
}

bool makesSense(const std::vector<Seat>& seats) {
    std::set<SeatId> taken;
    for (const Seat& seat : seats) taken.insert(seat.id);
    return within(std::size_t{1}, seats.size(), mostSeats) && taken.size() == seats.size();
}

bool makesSense(const std::vector<RoundPlan>& rounds) {
    return within(std::size_t{1}, rounds.size(), mostRounds) &&
        std::all_of(rounds.begin(), rounds.end(),
            [](const RoundPlan& plan) { return within(1, plan.questions, mostQuestionsPerRound); });
}

/// What an event says of itself.
struct Content {
    bool operator()(const EveningBegan& began) const {
        return makesSense(began.rules) && makesSense(began.seats) && makesSense(began.rounds);
    }
    bool operator()(const RoundOpened& opened) const {
        return within(0, opened.round, static_cast<int>(mostRounds));
    }
    bool operator()(const QuestionAsked& asked) const { return podium::makesSense(asked.question); }
    bool operator()(const Answered& answered) const { return answered.choice < mostOptions; }
    bool operator()(const auto&) const { return true; }
};

/// What an event is after those before it.
struct Sequence {
    const Match& match;

    bool operator()(const EveningBegan&) const { return match.phase == Phase::NotBegun; }
    bool operator()(const RoundOpened& opened) const {
        const bool announced = is(Phase::RoundIntro) && opened.round == match.round;
        const bool next =
            (is(Phase::RoundIntro) || is(Phase::Standings)) && opened.round == match.round + 1;
        return (announced || next) && opened.round < static_cast<int>(match.rounds.size());
    }
    bool operator()(const QuestionAsked&) const {
        return (is(Phase::RoundIntro) || is(Phase::Reveal)) &&
            askedInRound(match, match.round) <
            match.rounds[static_cast<std::size_t>(match.round)].questions;
    }
    bool operator()(const Answered& answered) const {
        const Asked* open = is(Phase::Question) ? openQuestion(match) : nullptr;
        return open && isAtTheTable(match, answered.seat) && !open->turns.contains(answered.seat) &&
            answered.choice < open->question.options.size();
    }
    bool operator()(const QuestionClosed&) const { return is(Phase::Question); }
    bool operator()(const StandingsShown&) const { return is(Phase::Reveal); }
    bool operator()(const Paused&) const { return underWay() && !match.pausedAt; }
    bool operator()(const Resumed&) const { return match.pausedAt.has_value(); }
    bool operator()(const EveningEnded&) const { return underWay(); }

    bool is(Phase phase) const { return match.phase == phase && !match.pausedAt; }
    bool underWay() const { return match.phase != Phase::NotBegun && match.phase != Phase::Over; }
};

} // namespace

bool makesSense(const Question& question) {
    return within(std::size_t{2}, question.options.size(), mostOptions) &&
        question.answer < question.options.size() && within(1, question.difficulty, 5);
}

bool makesSense(const Event& event) {
    return within(Moment{}, event.at, longestEvening) && std::visit(Content{}, event.what);
}

bool canFollow(const Match& match, const Event& event) {
    return std::visit(Sequence{match}, event.what);
}

} // namespace podium
