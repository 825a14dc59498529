#include "game/match/drawing.hpp"
#include "game/match/sense.hpp"
#include "game/match/shuffling.hpp"
#include "game/match/staying.hpp"
#include <algorithm>
#include <set>
#include <string_view>

namespace podium {
namespace {

using Pool = std::vector<const Question*>;

bool isOf(const std::vector<std::string>& topics, const Question& question) {
    return std::ranges::count(topics, question.round) > 0;
}

std::set<std::string_view> idsAsked(const Match& match) {
    std::set<std::string_view> ids;
    for (const Asked& asked : match.asked) ids.insert(asked.question->id);
    return ids;
}

Pool notYetAsked(const Match& match, const std::vector<std::string>& topics) {
    const RoundRules& rules = openRound(match).rules;
    const std::set<std::string_view> asked = idsAsked(match);
    Pool pool;
    for (const Question& question : match.pack->questions)
        if (isOf(topics, question) && canBeAsked(question, rules) && !asked.contains(question.id))
            pool.push_back(&question);
    return pool;
}

/// Where the difficulty of the round has come to: a picked round is as hard as its picks.
int difficultyReached(const Match& match) {
    const RoundRules& rules = openRound(match).rules;
    const bool opening = askedInRound(match, match.round) == 0;
    if (opening || conductOf(rules).asking == Asking::Picked) return rules.easiest;
    return match.asked.back().question->difficulty;
}

/// The easiest of as many questions as the round still needs, drawn among those that are not easier
/// than the last one. So the round gets harder, and enough are always left to fill it.
const Question& pick(Pool pool, std::size_t needed, int difficulty, Chance& chance) {
    const auto easier = [difficulty](const Question* q) { return q->difficulty < difficulty; };
    const auto easierCount = std::ranges::count_if(pool, easier);
    if (pool.size() - static_cast<std::size_t>(easierCount) >= needed) std::erase_if(pool, easier);
    shuffle(pool, chance);
    pool.resize(std::min(pool.size(), needed));
    return **std::ranges::min_element(
        pool, {}, [](const Question* question) { return question->difficulty; });
}

/// One of those whose difficulty is nearest to the one that is wanted.
const Question& nearest(Pool pool, int difficulty, Chance& chance) {
    const auto off = [difficulty](const Question* question) {
        return std::max(question->difficulty, difficulty) -
            std::min(question->difficulty, difficulty);
    };
    const int least = off(*std::ranges::min_element(pool, {}, off));
    std::erase_if(pool, [&](const Question* question) { return off(question) != least; });
    return *pool[chance.below(pool.size())];
}

QuestionAsked put(const Question& question, Chance chance, std::optional<Cell> cell = {}) {
    Question shown = inNewOrder(question, chance);
    return {std::move(shown), chance, cell};
}

/// The rows of a board rise from the easiest to the hardest that the round asks.
int difficultyOf(const RoundRules& rules, int row) {
    const int rows = static_cast<int>(rules.boardValues.size());
    if (rows < 2) return (rules.easiest + rules.hardest) / 2;
    return rules.easiest + (rules.hardest - rules.easiest) * row / (rows - 1);
}

/// What the open round draws from: after a wager, the topic that was announced.
std::vector<std::string> topicsNow(const Match& match) {
    if (match.phase == Phase::Wagering) return {match.topic};
    return openRound(match).topics;
}

/// What a question was drawn from: its column of the board, the topic that was announced, or all.
std::vector<std::string> topicsOf(const Match& match, const Asked& asked) {
    const RoundRules& rules = openRound(match).rules;
    const bool announced = asked.cell || conductOf(rules).stake == Stake::Wager;
    return announced ? std::vector{asked.question->round} : openRound(match).topics;
}

} // namespace

std::optional<QuestionAsked> drawQuestion(const Match& match) {
    const int needed = openRound(match).rules.questions - askedInRound(match, match.round);
    const Pool pool = needed > 0 ? notYetAsked(match, topicsNow(match)) : Pool{};
    if (pool.empty()) return std::nullopt;
    Chance chance = match.chance;
    const Question& picked =
        pick(pool, static_cast<std::size_t>(needed), difficultyReached(match), chance);
    return put(picked, chance);
}

std::optional<QuestionAsked> drawFrom(const Match& match, Cell cell) {
    const RoundPlan& plan = openRound(match);
    const Pool pool = notYetAsked(match, {plan.topics.at(static_cast<std::size_t>(cell.topic))});
    if (pool.empty()) return std::nullopt;
    Chance chance = match.chance;
    const Question& picked = nearest(pool, difficultyOf(plan.rules, cell.row), chance);
    return put(picked, chance, cell);
}

std::optional<WagersOpened> drawTopic(const Match& match) {
    std::vector<std::string> topics = openRound(match).topics;
    std::erase_if(
        topics, [&match](const std::string& topic) { return notYetAsked(match, {topic}).empty(); });
    if (topics.empty() || askedInRound(match, match.round) >= openRound(match).rules.questions)
        return std::nullopt;
    Chance chance = match.chance;
    std::string topic = topics[chance.below(topics.size())];
    return WagersOpened{std::move(topic), chance};
}

std::optional<QuestionAsked> drawInstead(const Match& match) {
    const Asked& open = match.asked.back();
    const Pool pool = notYetAsked(match, topicsOf(match, open));
    if (pool.empty()) return std::nullopt;
    Chance chance = match.chance;
    const Question& picked = nearest(pool, open.question->difficulty, chance);
    return put(picked, chance, open.cell);
}

std::vector<Cell> cells(const RoundPlan& plan) {
    std::vector<Cell> all;
    const int rows = std::max(1, static_cast<int>(plan.rules.boardValues.size()));
    for (int row = 0; row < rows; ++row)
        for (int topic = 0; topic < static_cast<int>(plan.topics.size()); ++topic)
            all.push_back({topic, row});
    return all;
}

bool canBePicked(const Match& match, Cell cell) {
    const RoundPlan& plan = openRound(match);
    const auto all = cells(plan);
    if (std::ranges::count(all, cell) == 0) return false;
    const bool taken = std::ranges::any_of(match.asked, [&](const Asked& asked) {
        return asked.round == match.round && asked.cell == cell && !asked.exchanged;
    });
    // Without values a topic can be picked again and again.
    if (taken && !plan.rules.boardValues.empty()) return false;
    return !notYetAsked(match, {plan.topics[static_cast<std::size_t>(cell.topic)]}).empty();
}

} // namespace podium
