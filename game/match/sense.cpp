#include "game/match/sense.hpp"
#include "game/match/bounds.hpp"
#include <algorithm>

namespace podium {
namespace {

using namespace bounds;

bool areSane(const std::vector<Points>& values) {
    return values.size() <= mostSteps && std::ranges::all_of(values, [](Points points) {
        return within(0, points.value, mostPoints);
    });
}

bool makesSense(const Scoring& scoring) {
    return areSane({scoring.values.begin(), scoring.values.end()}) &&
        areSane({scoring.streakStep, scoring.streakMost, scoring.first, scoring.exact}) &&
        within(0, scoring.penalty, 100) && within(1, scoring.multiplier, 10);
}

bool makesSense(const BuzzRules& buzz) {
    return within(Span{}, buzz.wait, longestClock) && within(Span{}, buzz.gather, seconds(5)) &&
        within(milliseconds(1), buzz.timeToSay, longestClock);
}

/// Rungs rise, and the safe ones are among them.
bool isLadder(const RoundRules& rules) {
    const int rungs = static_cast<int>(rules.rungs.size());
    return areSane(rules.rungs) && std::ranges::is_sorted(rules.rungs) &&
        rules.safeRungs.size() <= mostSteps &&
        std::ranges::all_of(
            rules.safeRungs, [rungs](int rung) { return within(1, rung, rungs); }) &&
        (rules.kind != RoundKind::Ladder || rungs > 0);
}

bool makesSense(const RoundRules& rules) {
    const Span shortest = milliseconds(rules.clock == Clock::Running ? 1 : 0);
    const bool timed = conductOf(rules).timing == Timing::Question || rules.timeToAnswer > Span{};
    return timed && within(1, rules.questions, mostQuestionsPerRound) &&
        within(shortest, rules.timeToAnswer, longestClock) &&
        within(Span{}, rules.leadIn, longestClock) && within(1, rules.easiest, rules.hardest) &&
        rules.hardest <= 5 && makesSense(rules.scoring) && makesSense(rules.buzz) &&
        within(1, rules.lives, 100) && isLadder(rules) && areSane(rules.boardValues) &&
        within(0, rules.leastStake.value, mostPoints) && rules.lifelines.size() <= 5;
}

bool makesSense(const std::vector<RoundPlan>& rounds) {
    const auto isTieBreak = [](const RoundPlan& plan) {
        return plan.rules.kind == RoundKind::TieBreak;
    };
    // A tie-break comes last, after something that can be tied.
    const auto first = std::ranges::find_if(rounds, isTieBreak);
    return within(std::size_t{1}, rounds.size(), mostRounds) && !isTieBreak(rounds.front()) &&
        rounds.end() - first <= 1 && std::ranges::all_of(rounds, [](const RoundPlan& plan) {
            return makesSense(plan.rules) && within(Span{}, plan.breakAfter, longestClock) &&
                within(std::size_t{1}, plan.topics.size(), mostRounds);
        });
}

bool makesSense(const std::vector<Seat>& seats, const std::vector<Team>& teams) {
    const auto descends = [](const Seat& one, const Seat& other) { return one.id >= other.id; };
    const auto known = [&teams](const Seat& seat) {
        return seat.team == TeamId{} || std::ranges::count(teams, seat.team, &Team::id) == 1;
    };
    return within(std::size_t{1}, seats.size(), mostSeats) && seats.front().id.value >= 1 &&
        teams.size() <= mostSeats && std::ranges::all_of(seats, known) &&
        std::ranges::all_of(teams, [](const Team& team) { return team.id.value >= 1; }) &&
        std::ranges::adjacent_find(seats, descends) == seats.end();
}

bool makesSense(const Reply& reply) {
    if (const auto* one = std::get_if<OneOption>(&reply)) return one->option < mostOptions;
    if (const auto* many = std::get_if<ManyOptions>(&reply))
        return many->options.size() <= mostParts;
    if (const auto* number = std::get_if<Quantity>(&reply))
        return within(-mostThousandths, number->thousandths, mostThousandths);
    const auto& words = std::get<Wording>(reply);
    return words.text.size() <= longestText && words.folded.size() <= longestText;
}

bool isShort(const std::string& text) { return text.size() <= longestText; }

/// What an event says of itself.
struct Content {
    bool operator()(const EveningBegan& began) const {
        return makesSense(began.seats, began.teams) && makesSense(began.rounds);
    }
    bool operator()(const RoundOpened& opened) const {
        return within(0, opened.round, static_cast<int>(mostRounds)) &&
            opened.players.size() <= mostSeats;
    }
    bool operator()(const WagersOpened& opened) const { return isShort(opened.topic); }
    bool operator()(const Wagered& wagered) const { return wagered.points >= Points{0}; }
    bool operator()(const QuestionAsked& asked) const {
        return podium::makesSense(*asked.question) &&
            (!asked.cell || (asked.cell->topic >= 0 && asked.cell->row >= 0));
    }
    bool operator()(const Answered& answered) const { return makesSense(answered.reply); }
    bool operator()(const Buzzed& buzzed) const {
        return within(Moment{}, buzzed.pressed, longestEvening) &&
            within(Span{}, buzzed.uncertainty, seconds(10));
    }
    bool operator()(const FloorGiven& given) const { return given.tied.size() <= mostSeats; }
    bool operator()(const LifelineUsed& used) const {
        return used.removed.size() <= mostOptions && used.votes.size() <= mostParts &&
            std::ranges::all_of(
                used.removed, [](std::size_t each) { return each < mostOptions; }) &&
            std::ranges::all_of(used.votes, [](int votes) { return within(0, votes, 1000); });
    }
    bool operator()(const VoteCast& cast) const { return cast.option < mostParts; }
    bool operator()(const QuestionFlagged& flagged) const { return isShort(flagged.note); }
    bool operator()(const AnswerRuled& ruled) const { return makesSense(ruled.reply); }
    bool operator()(const ScoreAdjusted& adjusted) const {
        return within(-mostPoints, adjusted.points.value, mostPoints) && isShort(adjusted.reason);
    }
    bool operator()(const QuestionReopened& reopened) const {
        return within(Span{}, reopened.extra, longestClock);
    }
    bool operator()(const SeatTaken& taken) const {
        return taken.seat.id.value >= 1 && isShort(taken.seat.name);
    }
    bool operator()(const TakenBack& back) const {
        return within(-1'000'000'000'000, back.stood.milliseconds, 1'000'000'000'000);
    }
    bool operator()(const auto&) const { return true; }
};

} // namespace

bool makesSense(const Event& event) {
    return within(Moment{}, event.at, longestEvening) && std::visit(Content{}, event.what);
}

} // namespace podium
