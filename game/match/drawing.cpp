#include "game/match/drawing.hpp"
#include "game/match/sense.hpp"
#include <algorithm>
#include <numeric>

namespace podium {
namespace {

using Pool = std::vector<const Question*>;

bool isAllowed(const Question& question, const Rules& rules) {
    return question.difficulty >= rules.easiest && question.difficulty <= rules.hardest &&
        makesSense(question);
}

Pool questionsOf(const Pack& pack, const Rules& rules, const std::string& round) {
    Pool pool;
    for (const Question& question : pack.questions)
        if (question.round == round && isAllowed(question, rules)) pool.push_back(&question);
    return pool;
}

bool wasAsked(const Match& match, const std::string& id) {
    return std::any_of(match.asked.begin(), match.asked.end(),
        [&id](const Asked& asked) { return asked.question.id == id; });
}

Pool notYetAsked(const Match& match) {
    const std::string& round = match.rounds[static_cast<std::size_t>(match.round)].round.name;
    Pool pool = questionsOf(match.pack, match.rules, round);
    std::erase_if(pool, [&match](const Question* q) { return wasAsked(match, q->id); });
    return pool;
}

int difficultyReached(const Match& match) {
    const bool opening = askedInRound(match, match.round) == 0;
    return opening ? match.rules.easiest : match.asked.back().question.difficulty;
}

/// The easiest of as many questions as the round still needs, drawn among those that are not easier
/// than the last one. So the round gets harder, and enough are always left to fill it.
const Question& pick(Pool pool, std::size_t needed, int difficulty, Chance& chance) {
    const auto easier = [difficulty](const Question* q) { return q->difficulty < difficulty; };
    const auto easierCount = std::count_if(pool.begin(), pool.end(), easier);
    if (pool.size() - static_cast<std::size_t>(easierCount) >= needed) std::erase_if(pool, easier);
    shuffle(pool, chance);
    pool.resize(std::min(pool.size(), needed));
    return **std::min_element(pool.begin(), pool.end(),
        [](const Question* a, const Question* b) { return a->difficulty < b->difficulty; });
}

Question inNewOrder(const Question& question, Chance& chance) {
    std::vector<std::size_t> order(question.options.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    shuffle(order, chance);
    Question shown = question;
    for (std::size_t place = 0; place < order.size(); ++place) {
        shown.options[place] = question.options[order[place]];
        if (order[place] == question.answer) shown.answer = place;
    }
    return shown;
}

} // namespace

std::vector<RoundPlan> planRounds(const Pack& pack, const Rules& rules) {
    std::vector<RoundPlan> plans;
    for (const PackRound& round : pack.rounds) {
        const int available = static_cast<int>(questionsOf(pack, rules, round.name).size());
        const int questions = std::min(rules.questionsPerRound, available);
        if (questions > 0) plans.push_back({round, questions});
    }
    return plans;
}

std::optional<QuestionAsked> drawQuestion(const Match& match) {
    const int planned = match.rounds[static_cast<std::size_t>(match.round)].questions;
    const int needed = planned - askedInRound(match, match.round);
    const Pool pool = needed > 0 ? notYetAsked(match) : Pool{};
    if (pool.empty()) return std::nullopt;
    Chance chance = match.chance;
    const Question& picked =
        pick(pool, static_cast<std::size_t>(needed), difficultyReached(match), chance);
    Question shown = inNewOrder(picked, chance);
    return QuestionAsked{std::move(shown), chance};
}

} // namespace podium
