#include "game/match/reply.hpp"
#include <algorithm>
#include <numeric>

namespace podium {
namespace {

using Options = std::vector<std::size_t>;

bool areWithin(const Options& options, std::size_t count) {
    return std::ranges::all_of(options, [count](std::size_t option) { return option < count; });
}

bool ascends(const Options& options) {
    return std::ranges::adjacent_find(options, std::greater_equal<>{}) == options.end();
}

bool fitsMany(const Question& question, const Options& options) {
    const std::size_t count = question.options.size();
    switch (question.type) {
    case QuestionType::Several: return ascends(options) && areWithin(options, count);
    case QuestionType::Order:
    case QuestionType::Pairs: return isPermutation(options, count);
    default: return false;
    }
}

} // namespace

bool isPermutation(std::vector<std::size_t> places, std::size_t count) {
    std::ranges::sort(places);
    return places.size() == count && ascends(places) && areWithin(places, count);
}

bool takesOneOption(QuestionType type) {
    return type == QuestionType::Choice || type == QuestionType::TrueFalse;
}

bool fits(const Question& question, const Reply& reply) {
    if (const auto* one = std::get_if<OneOption>(&reply))
        return takesOneOption(question.type) && one->option < question.options.size();
    if (const auto* many = std::get_if<ManyOptions>(&reply))
        return fitsMany(question, many->options);
    if (std::holds_alternative<Quantity>(reply)) return question.type == QuestionType::Number;
    return question.type == QuestionType::Typed;
}

Reply rightReply(const Question& question) {
    switch (question.type) {
    case QuestionType::Choice:
    case QuestionType::TrueFalse: return OneOption{question.answer};
    case QuestionType::Number: return question.number.value;
    case QuestionType::Typed: return question.accepted.front();
    default: return ManyOptions{question.answers};
    }
}

bool saysTheSame(const Reply& one, const Reply& other) {
    const auto* words = std::get_if<Wording>(&one);
    const auto* others = std::get_if<Wording>(&other);
    return words && others ? words->folded == others->folded : one == other;
}

} // namespace podium
