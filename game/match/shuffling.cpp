#include "game/match/shuffling.hpp"
#include "game/match/sense.hpp"
#include <algorithm>
#include <numeric>

namespace podium {
namespace {

using Order = std::vector<std::size_t>; // of each place, what was there before

Order drawn(std::size_t count, Chance& chance) {
    Order order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    shuffle(order, chance);
    return order;
}

std::vector<std::string> arranged(const std::vector<std::string>& words, const Order& order) {
    std::vector<std::string> shown;
    for (const std::size_t place : order) shown.push_back(words[place]);
    return shown;
}

/// Where each of the old places went.
Order inverse(const Order& order) {
    Order places(order.size());
    for (std::size_t place = 0; place < order.size(); ++place) places[order[place]] = place;
    return places;
}

void shuffleChoice(Question& question, const Order& order) {
    question.options = arranged(question.options, order);
    const Order places = inverse(order);
    question.answer = places[question.answer];
    for (std::size_t& answer : question.answers) answer = places[answer];
}

void shufflePairs(Question& question, Chance& chance) {
    const Order left = drawn(question.options.size(), chance);
    const Order right = drawn(question.partners.size(), chance);
    const Order places = inverse(right);
    Order answers;
    for (const std::size_t option : left) answers.push_back(places[question.answers[option]]);
    question.options = arranged(question.options, left);
    question.partners = arranged(question.partners, right);
    question.answers = answers;
}

void shuffleOrder(Question& question, Chance& chance) {
    Order order = drawn(question.options.size(), chance);
    if (order == question.answers) std::rotate(order.begin(), order.begin() + 1, order.end());
    shuffleChoice(question, order);
}

} // namespace

Question inNewOrder(const Question& question, Chance& chance) {
    Question shown = question;
    switch (question.type) {
    case QuestionType::Choice: shuffleChoice(shown, drawn(shown.options.size(), chance)); break;
    case QuestionType::Several:
        shuffleChoice(shown, drawn(shown.options.size(), chance));
        std::ranges::sort(shown.answers);
        break;
    case QuestionType::Order: shuffleOrder(shown, chance); break;
    case QuestionType::Pairs: shufflePairs(shown, chance); break;
    case QuestionType::TrueFalse:
    case QuestionType::Number:
    case QuestionType::Typed: break;
    }
    return shown;
}

bool canBeAsked(const Question& question, const RoundRules& rules) {
    return question.difficulty >= rules.easiest && question.difficulty <= rules.hardest &&
        makesSense(question);
}

} // namespace podium
