#include "game/show/text_answers.hpp"
#include "questions/bank/printable.hpp"
#include "questions/bank/quantity.hpp"

namespace podium::show {
namespace {

std::string option(const QuestionView& question, std::size_t at) {
    return std::string{letterOf(at), ')', ' '} + printable(question.options.at(at));
}

std::string listed(const QuestionView& question, const std::vector<std::size_t>& options) {
    std::string list;
    for (const std::size_t at : options) list += (list.empty() ? "" : ", ") + option(question, at);
    return list.empty() ? "none of them" : list;
}

std::string paired(const QuestionView& question, const std::vector<std::size_t>& partners) {
    std::string list;
    for (std::size_t i = 0; i < partners.size(); ++i)
        list += (list.empty() ? "" : ", ") + printable(question.options.at(i)) + " - " +
            printable(question.partners.at(partners[i]));
    return list;
}

std::string withUnit(const QuestionView& question, Quantity number) {
    const std::string& unit = question.scale.unit;
    return quantityText(number) + (unit.empty() ? "" : " " + printable(unit));
}

std::string howToGiveANumber(const NumberScale& scale) {
    const std::string unit = scale.unit.empty() ? "" : ", in " + printable(scale.unit);
    if (scale.least == scale.most) return "Type a number" + unit;
    return "Type a number from " + quantityText(scale.least) + " to " + quantityText(scale.most) +
        unit;
}

/// "C A B D": any order but the one that is shown.
std::string someOrder(std::size_t count) {
    std::string letters;
    for (std::size_t i = 0; i < count; ++i)
        letters += (letters.empty() ? "" : " ") + std::string(1, letterOf((i + 2) % count));
    return letters;
}

std::string somePairs(std::size_t count) {
    std::string pairs;
    for (std::size_t i = 0; i < count; ++i)
        pairs += (pairs.empty() ? "" : " ") + std::to_string(i + 1) + letterOf((i + 2) % count);
    return pairs;
}

} // namespace

std::string howToAnswer(const QuestionView& question) {
    const std::size_t count = question.options.size();
    const std::string last(1, count == 0 ? 'A' : letterOf(count - 1));
    switch (question.type) {
    case QuestionType::Choice: return "Type a letter from A to " + last;
    case QuestionType::TrueFalse: return "Type T for true or F for false";
    case QuestionType::Several:
        return "Type the letters of all that are right, as in A C, or \"none\"";
    case QuestionType::Order: return "Type the letters in order, as in " + someOrder(count);
    case QuestionType::Pairs: return "Type the pairs, as in " + somePairs(count);
    case QuestionType::Number: return howToGiveANumber(question.scale);
    case QuestionType::Typed: return "Type the answer";
    }
    return {};
}

std::string wordsFor(const QuestionView& question, const Reply& reply) {
    if (const auto* one = std::get_if<OneOption>(&reply)) return option(question, one->option);
    if (const auto* number = std::get_if<Quantity>(&reply)) return withUnit(question, *number);
    if (const auto* words = std::get_if<Wording>(&reply)) return printable(words->text);
    const auto& options = std::get<ManyOptions>(reply).options;
    return question.type == QuestionType::Pairs ? paired(question, options)
                                                : listed(question, options);
}

} // namespace podium::show
