#include "questions/bank/rewording.hpp"
#include "questions/bank/quantity.hpp"
#include <algorithm>

namespace podium {

namespace {

bool sameOptions(std::vector<std::string> one, std::vector<std::string> other) {
    std::sort(one.begin(), one.end());
    std::sort(other.begin(), other.end());
    return one == other;
}

/// Says whether the option is there, and makes it the answer then.
bool choose(Question& question, const std::string& answer) {
    const auto& options = question.options;
    const auto found = std::find(options.begin(), options.end(), answer);
    question.answer = static_cast<std::size_t>(found - options.begin());
    return found != options.end();
}

bool answerAnew(Question& question, const std::string& answer) {
    switch (question.type) {
    case QuestionType::Choice: return choose(question, answer);
    case QuestionType::TrueFalse:
        question.answer = answer == "true" ? 0 : 1;
        return answer == "true" || answer == "false";
    case QuestionType::Typed: question.accepted.at(0) = wordingOf(answer); return true;
    case QuestionType::Number:
        question.number.value = quantity(answer).value_or(question.number.value);
        return quantity(answer).has_value();
    default: return false;
    }
}

} // namespace

std::string writtenAnswer(const Question& question) {
    switch (question.type) {
    case QuestionType::Choice: return question.options.at(question.answer);
    case QuestionType::TrueFalse: return question.answer == 0 ? "true" : "false";
    case QuestionType::Typed: return question.accepted.at(0).text;
    case QuestionType::Number: return quantityText(question.number.value);
    default: return {};
    }
}

std::string changedSince(const Question& question, const QuestionWords& was) {
    if (was.stem != question.stem) return "stem";
    if (!was.options.empty() && !sameOptions(was.options, question.options))
        return "choice of options";
    if (!was.answer.empty() && was.answer != writtenAnswer(question)) return "answer";
    if (!was.explanation.empty() && was.explanation != question.explanation) return "explanation";
    if (was.difficulty != 0 && was.difficulty != question.difficulty) return "difficulty";
    return {};
}

std::optional<Question> reworded(Question question, const QuestionWords& now) {
    const std::string answer = now.answer.empty() ? writtenAnswer(question) : now.answer;
    if (!now.stem.empty()) question.stem = now.stem;
    if (!now.explanation.empty()) question.explanation = now.explanation;
    if (now.difficulty != 0) question.difficulty = now.difficulty;
    if (!now.options.empty() && question.type != QuestionType::Choice) return std::nullopt;
    if (!now.options.empty()) question.options = now.options;
    const bool anew = !now.options.empty() || !now.answer.empty();
    if (anew && !answerAnew(question, answer)) return std::nullopt;
    return question;
}

} // namespace podium
