#pragma once
#include "game/match/running_order.hpp"
#include "tests/bank/any_words.hpp"
#include <algorithm>

namespace podium::show {

/// Values that a running order's file can hold, each as good as the next.
class AnyOrder {
public:
    explicit AnyOrder(std::uint64_t seed) : m_luck(seed) {}

    RunningOrder order() {
        RunningOrder order{anyLine(m_luck), maybe() ? anyLine(m_luck) : "", customs(), {}};
        for (int i = number(1, 5); i > 0; --i)
            order.rounds.push_back(round(upTo(RoundKind::LastPlacePicks)));
        if (maybe()) order.rounds.push_back(round(RoundKind::TieBreak));
        return order;
    }

private:
    bool maybe() { return m_luck.below(2) == 0; }
    int number(int least, int most) {
        return least + static_cast<int>(m_luck.below(static_cast<std::size_t>(most - least + 1)));
    }
    Points points() { return {number(0, 2000)}; }
    template <typename Choice>
    Choice upTo(Choice last) {
        return static_cast<Choice>(number(0, static_cast<int>(last)));
    }

    Customs customs() {
        return {upTo(Locking::Changeable), upTo(Closing::AtDeadline), upTo(TeamScore::Average),
            upTo(LateScore::LastPlace)};
    }

    RoundOrder round(RoundKind kind) {
        RoundOrder round;
        round.rules = rules(kind);
        if (maybe()) round.name = cut(anyLine(m_luck));
        if (maybe()) round.about = anyLine(m_luck);
        if (maybe()) round.topics = {"*"};
        for (int i = number(0, 3); i > 0 && round.topics.empty(); --i)
            round.topics = {"b" + cut(anyLine(m_luck)), "a"};
        if (maybe()) round.pack = anyLine(m_luck);
        if (maybe()) round.breakAfter = seconds(number(1, 7200));
        return round;
    }
    /// Names are as short as a pack's.
    static std::string cut(const std::string& line) { return line.size() < 30 ? line : "short"; }

    RoundRules rules(RoundKind kind) {
        RoundRules rules = usualRules(kind);
        if (maybe()) rules.questions = number(1, 100);
        if (maybe()) rules.leadIn = milliseconds(number(0, 5000));
        if (maybe()) rules.easiest = number(1, 5);
        if (maybe()) rules.hardest = number(rules.easiest, 5);
        rules.hardest = std::max(rules.easiest, rules.hardest);
        if (maybe()) setClock(rules);
        if (maybe()) rules.scoring = scoring();
        if (maybe()) rules.lifelines = {Lifeline::ExtraTime, Lifeline::FiftyFifty};
        setWhatBelongs(rules);
        return rules;
    }

    void setClock(RoundRules& rules) {
        const bool runs = maybe();
        rules.clock = runs ? Clock::Running : Clock::None;
        if (runs) rules.timeToAnswer = seconds(number(1, 600));
    }

    Scoring scoring() {
        if (maybe()) return maybe() ? plusMinus() : flat();
        Scoring scoring = maybe() ? orderOfArrival() : halfSlope();
        for (Points& value : scoring.values) value = points();
        scoring.speed = upTo(Speed::ByOrder);
        scoring.streakStep = points(), scoring.streakMost = points();
        scoring.first = points(), scoring.exact = points();
        scoring.penalty = number(0, 100);
        scoring.marking = upTo(Marking::Lenient);
        scoring.closeness = upTo(Closeness::ByRank);
        scoring.multiplier = number(1, 10);
        scoring.counting = upTo(Counting::Practice);
        return scoring;
    }

    void setWhatBelongs(RoundRules& rules) {
        const bool isBoard = rules.kind == RoundKind::Board;
        if (rules.kind == RoundKind::Survival) rules.lives = number(1, 10);
        if (rules.kind == RoundKind::Ladder && maybe()) rules.rungs = rising(number(1, 20));
        if (rules.kind == RoundKind::Ladder) rules.safeRungs = {1};
        if (isBoard) rules.boardValues = rising(number(1, 8));
        if (isBoard) rules.boardAnswering = upTo(Answering::Buzzer);
        if (rules.kind == RoundKind::Wager) rules.leastStake = points();
        if ((isBoard || rules.kind == RoundKind::FastestFinger) && maybe()) rules.buzz = buzz();
    }

    std::vector<Points> rising(int count) {
        std::vector<Points> values;
        for (int i = 1; i <= count; ++i) values.push_back({100 * i + number(0, 99)});
        return values;
    }

    BuzzRules buzz() {
        return {upTo(Voice::Choosing), upTo(EarlyPress::LockOut), milliseconds(number(0, 5000)),
            milliseconds(number(0, 500)), seconds(number(1, 60))};
    }

    Luck m_luck;
};

} // namespace podium::show
