#include "game/match/awards.hpp"
#include "game/match/marking.hpp"
#include "game/match/places.hpp"
#include "game/match/staying.hpp"
#include "game/match/timing.hpp"
#include <algorithm>

namespace podium {
namespace {

Points half(Points points) { return {points.value - points.value / 2}; }

/// Points that cannot be earned over time are all there at once; a number is not a matter of speed.
bool countsTime(const RoundRules& rules, const Question& question) {
    return rules.scoring.speed != Speed::None && question.type != QuestionType::Number;
}

/// One award, part by part.
class Account {
public:
    Account(const Match& match, const Asked& asked, std::size_t seat, const Places& places)
        : m_match(match),
          m_asked(asked),
          m_rules(rulesOf(match, asked)),
          m_seat(seat),
          m_turn(asked.turns[seat]),
          m_places(places) {}

    Award forValue(const Mark& mark, bool right) const {
        const Points value = valueOf(m_rules, m_asked);
        const bool timed = countsTime(m_rules, *m_asked.question);
        Award award;
        award.right = partOf(timed ? half(value) : value, mark);
        if (timed) award.speed = partOf(speedPart({value.value / 2}), mark);
        if (right) addBonuses(award, mark);
        if (spoke() && mark.numerator == 0) award.lost = -partOf(value, {scoring().penalty, 100});
        return award;
    }

    Award forStake(bool right) const {
        return right ? Award{.right = m_turn.wager} : Award{.lost = -m_turn.wager};
    }

    Award forRung(bool right) const {
        if (m_turn.walked) return {};
        const int rung = tally().rung;
        const Points worth = worthOf(m_rules, rung);
        if (right) return {.right = worthOf(m_rules, rung + 1) - worth};
        return {.lost = worthOf(m_rules, safeBelow(m_rules, rung)) - worth};
    }

private:
    const Scoring& scoring() const { return m_rules.scoring; }
    const Tally& tally() const { return m_match.tallies[m_seat]; }
    bool spoke() const { return m_turn.reply || m_turn.heard; }

    void addBonuses(Award& award, const Mark& mark) const {
        const int steps = scoring().streakStep.value * tally().streak;
        award.streak = {std::min(steps, scoring().streakMost.value)};
        if (m_places.isFirst(m_seat)) award.first = scoring().first;
        if (mark.exact) award.exact = scoring().exact;
    }

    /// speed * (1 - t/T), or speed * (1 - i/(n-1)) by order; half pace for whom time does not
    /// count.
    Points speedPart(Points speed) const {
        if (!isTimed()) return partOf(speed, {1, 2});
        if (scoring().speed == Speed::ByOrder) return partOf(speed, m_places.share(m_seat));
        const auto time = timeFor(m_match, m_asked, m_turn);
        if (!time) return {}; // nobody has a clock
        const std::int64_t left = std::clamp(*time - m_turn.took, Span{}, *time).milliseconds;
        return partOf(speed, {left, std::max<std::int64_t>(time->milliseconds, 1)});
    }
    /// Not for whom time does not count, nor for what the host has granted without an answer.
    bool isTimed() const {
        const Accommodation& own = m_turn.accommodation;
        const bool ownClock = own.clock != OwnClock::None || m_rules.clock == Clock::None;
        return spoke() && own.speed == OwnSpeed::Usual && ownClock;
    }

    const Match& m_match;
    const Asked& m_asked;
    const RoundRules& m_rules;
    std::size_t m_seat;
    const Turn& m_turn;
    const Places& m_places;
};

Award times(const Award& award, int multiplier) {
    return {award.right * multiplier, award.speed * multiplier, award.streak * multiplier,
        award.first * multiplier, award.exact * multiplier, award.lost * multiplier};
}

/// What was staked and what a rung is worth is told before, and not multiplied.
Award awardFor(const Account& account, const RoundRules& rules, const Mark& mark, bool right) {
    switch (conductOf(rules).stake) {
    case Stake::Value: return times(account.forValue(mark, right), rules.scoring.multiplier);
    case Stake::Wager: return account.forStake(right);
    case Stake::Rung: return account.forRung(right);
    case Stake::Place: break; // who is ahead, and no points
    }
    return {};
}

} // namespace

void award(const Match& match, Asked& asked) {
    const RoundRules& rules = rulesOf(match, asked);
    const Places places(asked, rules.scoring);
    for (std::size_t seat = 0; seat < asked.turns.size(); ++seat) {
        Turn& turn = asked.turns[seat];
        turn.right = places.isRight(seat);
        turn.award = {};
        if (!turn.counts || rules.scoring.counting == Counting::Practice) continue;
        const Account account(match, asked, seat, places);
        turn.award = awardFor(account, rules, places.mark(seat), turn.right);
    }
}

Points valueOf(const RoundRules& rules, const Asked& asked) {
    const auto row = static_cast<std::size_t>(asked.cell ? asked.cell->row : 0);
    if (asked.cell && row < rules.boardValues.size()) return rules.boardValues[row];
    return rules.scoring.valueOf(asked.question->difficulty);
}

Points mostFor(const RoundRules& rules, const Asked& asked) {
    const Points value = valueOf(rules, asked);
    const bool clockless = rules.scoring.speed == Speed::HalfSlope && rules.clock == Clock::None;
    return countsTime(rules, *asked.question) && clockless ? half(value) : value;
}

} // namespace podium
