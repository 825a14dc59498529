#include "game/show/text_answers.hpp"
#include "game/show/typed_number.hpp"
#include <algorithm>
#include <set>

namespace podium::show {
namespace {

using Options = std::vector<std::size_t>;

std::optional<std::size_t> place(char c, char first, std::size_t count) {
    const auto at = static_cast<std::size_t>(small(c) - first);
    return small(c) >= first && at < count ? std::optional(at) : std::nullopt;
}

bool isBetween(char c) { return c == ' ' || c == ',' || c == '\t'; }

/// The options that the letters of a line name, in its order, each at most once.
std::optional<Options> lettersIn(const QuestionView& question, const std::string& line) {
    Options options;
    for (const char c : line) {
        if (isBetween(c)) continue;
        const auto option = place(c, 'a', question.options.size());
        if (!option || std::ranges::count(question.removed, *option) > 0 ||
            std::ranges::count(options, *option) > 0)
            return std::nullopt;
        options.push_back(*option);
    }
    return options;
}

std::optional<Reply> oneFrom(const QuestionView& question, const std::string& line) {
    const auto letters = lettersIn(question, line);
    if (!letters || letters->size() != 1) return std::nullopt;
    return OneOption{letters->front()};
}

std::optional<Reply> truthFrom(const QuestionView& question, const std::string& line) {
    const std::string word = inSmall(line);
    for (std::size_t i = 0; i < question.options.size() && !word.empty(); ++i) {
        const std::string option = inSmall(question.options[i]);
        if (option == word || option.substr(0, 1) == word) return OneOption{i};
    }
    return oneFrom(question, line);
}

/// None of the options may be right too, and that has to be said.
std::optional<Reply> severalFrom(const QuestionView& question, const std::string& line) {
    if (inSmall(line) == "none") return ManyOptions{};
    auto letters = lettersIn(question, line);
    if (!letters || letters->empty()) return std::nullopt;
    std::ranges::sort(*letters);
    return ManyOptions{*letters};
}

std::optional<Reply> orderFrom(const QuestionView& question, const std::string& line) {
    const auto letters = lettersIn(question, line);
    if (!letters || letters->size() != question.options.size()) return std::nullopt;
    return ManyOptions{*letters};
}

/// "1c 2a": figures and letters in turn, each of them once.
std::optional<Reply> pairsFrom(const QuestionView& question, const std::string& line) {
    std::string signs = line;
    std::erase_if(signs, isBetween);
    const std::size_t count = question.options.size();
    Options partners(count, count);
    std::set<std::size_t> given;
    for (std::size_t i = 0; i + 1 < signs.size(); i += 2) {
        const auto left = place(signs[i], '1', count);
        const auto right = place(signs[i + 1], 'a', question.partners.size());
        if (!left || !right || partners[*left] != count) return std::nullopt;
        partners[*left] = *right;
        given.insert(*right);
    }
    if (signs.size() != 2 * count || given.size() != count) return std::nullopt;
    return ManyOptions{partners};
}

std::optional<Reply> numberFrom(const NumberScale& scale, const std::string& line) {
    const auto number = typedNumber(scale, line);
    return number && isOn(scale, *number) ? std::optional<Reply>(*number) : std::nullopt;
}

std::optional<Reply> wordsFrom(const std::string& line) {
    if (line.empty()) return std::nullopt;
    return wordingOf(line);
}

} // namespace

char letterOf(std::size_t option) { return static_cast<char>('A' + option); }

std::optional<Reply> replyFrom(const QuestionView& question, const std::string& line) {
    switch (question.type) {
    case QuestionType::Choice: return oneFrom(question, line);
    case QuestionType::TrueFalse: return truthFrom(question, line);
    case QuestionType::Several: return severalFrom(question, line);
    case QuestionType::Order: return orderFrom(question, line);
    case QuestionType::Pairs: return pairsFrom(question, line);
    case QuestionType::Number: return numberFrom(question.scale, line);
    case QuestionType::Typed: return wordsFrom(line);
    }
    return std::nullopt;
}

bool isOffTheScale(const QuestionView& question, const std::string& line) {
    if (question.type != QuestionType::Number) return false;
    const auto number = typedNumber(question.scale, line);
    return number && !isOn(question.scale, *number);
}

QuestionView shapeOf(const Question& question) {
    QuestionView shape;
    shape.type = question.type;
    shape.options = question.options;
    shape.partners = question.partners;
    shape.scale = question.number;
    return shape;
}

} // namespace podium::show
