#include "game/match/running_order.hpp"
#include "game/match/drawing.hpp"
#include "game/match/shuffling.hpp"
#include <algorithm>
#include <functional>

namespace podium {
namespace {

/// These are played once for each topic of the pack, the other kinds once over all of them.
bool isPlayedByTopic(RoundKind kind) {
    return kind == RoundKind::Classic || kind == RoundKind::InOrder ||
        kind == RoundKind::FastestFinger;
}

std::string titleOf(RoundKind kind) {
    std::string title(nameOf(kind));
    std::ranges::replace(title, '_', ' ');
    title.front() = static_cast<char>(title.front() - 'a' + 'A');
    return title;
}

int questionsFor(const Pack& pack, const RoundPlan& plan) {
    return static_cast<int>(
        std::ranges::count_if(pack.questions, [&plan](const Question& question) {
            return std::ranges::count(plan.topics, question.round) > 0 &&
                canBeAsked(question, plan.rules);
        }));
}

/// A field of the board needs a topic that has a question for it.
int mostQuestions(const RoundPlan& plan) {
    const bool isBoard =
        !plan.rules.boardValues.empty() && conductOf(plan.rules).asking == Asking::Picked;
    return isBoard ? static_cast<int>(cells(plan).size()) : plan.rules.questions;
}

class Planner {
public:
    explicit Planner(const Pack& pack) : m_pack(pack) {}

    void plan(const RoundOrder& order) {
        if (!order.topics.empty()) return add(order, topicsOf(order));
        if (!isPlayedByTopic(order.rules.kind)) return add(order, allTopics());
        for (const PackRound& topic : m_pack.rounds) add(order, {topic.name});
    }

    std::vector<RoundPlan> rounds() {
        const auto isTieBreak = [](const RoundPlan& plan) {
            return plan.rules.kind == RoundKind::TieBreak;
        };
        std::stable_partition(m_plans.begin(), m_plans.end(), std::not_fn(isTieBreak));
        return m_plans;
    }

private:
    std::vector<std::string> allTopics() const {
        std::vector<std::string> topics;
        for (const PackRound& topic : m_pack.rounds) topics.push_back(topic.name);
        return topics;
    }

    std::vector<std::string> topicsOf(const RoundOrder& order) const {
        if (order.topics.front() == everyTopic) return allTopics();
        return order.topics;
    }

    void add(const RoundOrder& order, const std::vector<std::string>& topics) {
        RoundPlan plan{nameFor(order, topics), topics, order.rules, order.breakAfter};
        const int available = questionsFor(m_pack, plan);
        plan.rules.questions = std::min({plan.rules.questions, mostQuestions(plan), available});
        if (plan.rules.questions > 0) m_plans.push_back(std::move(plan));
    }

    PackRound nameFor(const RoundOrder& order, const std::vector<std::string>& topics) const {
        PackRound name{order.name, order.about};
        const auto topic = std::ranges::find(m_pack.rounds, topics.front(), &PackRound::name);
        const bool only = topics.size() == 1 && topic != m_pack.rounds.end();
        if (name.name.empty()) name.name = only ? topic->name : titleOf(order.rules.kind);
        if (name.about.empty() && only) name.about = topic->about;
        return name;
    }

    const Pack& m_pack;
    std::vector<RoundPlan> m_plans;
};

} // namespace

std::vector<RoundPlan> planRounds(const Pack& pack, const RunningOrder& order) {
    Planner planner(pack);
    for (const RoundOrder& round : order.rounds) planner.plan(round);
    return planner.rounds();
}

RunningOrder everyRound(const RoundRules& rules) {
    RunningOrder order;
    order.rounds.push_back({"", "", {}, "", rules, {}});
    return order;
}

} // namespace podium
