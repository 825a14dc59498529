// What makes a question one that can be asked: a part of sense.hpp.
#include "game/match/bounds.hpp"
#include "game/match/reply.hpp"
#include "game/match/sense.hpp"
#include <algorithm>
#include <set>

namespace podium {
namespace {

using namespace bounds;

bool makesSense(const NumberScale& scale) {
    const auto sane = [](Quantity quantity) {
        return within(-mostThousandths, quantity.thousandths, mostThousandths);
    };
    return sane(scale.value) && sane(scale.least) && sane(scale.most) && sane(scale.step) &&
        within(Quantity{0}, scale.tolerance, scale.margin) && Quantity{0} < scale.margin &&
        sane(scale.margin) && Quantity{0} < scale.step && scale.least < scale.most;
}

bool ticksSome(const Question& question) {
    const std::set<std::size_t> ticked(question.answers.begin(), question.answers.end());
    return !ticked.empty() && ticked.size() == question.answers.size() &&
        *ticked.rbegin() < question.options.size() && std::ranges::is_sorted(question.answers);
}

bool hasParts(const Question& question) {
    return within(std::size_t{2}, question.options.size(), mostParts);
}

bool keyMakesSense(const Question& question) {
    const std::size_t options = question.options.size();
    switch (question.type) {
    case QuestionType::Choice:
        return within(std::size_t{2}, options, mostOptions) && question.answer < options;
    case QuestionType::TrueFalse: return options == 2 && question.answer < options;
    case QuestionType::Several: return hasParts(question) && ticksSome(question);
    case QuestionType::Order: return hasParts(question) && isPermutation(question.answers, options);
    case QuestionType::Pairs:
        return hasParts(question) && question.partners.size() == options &&
            isPermutation(question.answers, options);
    case QuestionType::Number: return makesSense(question.number);
    case QuestionType::Typed:
        return within(std::size_t{1}, question.accepted.size(), std::size_t{50});
    }
    return false;
}

} // namespace

bool makesSense(const Question& question) {
    return within(1, question.difficulty, 5) && keyMakesSense(question);
}

} // namespace podium
