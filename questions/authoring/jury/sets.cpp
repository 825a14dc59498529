#include "questions/authoring/jury/sets.hpp"
#include "questions/authoring/page/bare_words.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>

namespace podium::authoring {

bool isSet(const Question& question) {
    return question.type == QuestionType::Several || question.type == QuestionType::Order ||
        question.type == QuestionType::Pairs || contains(question.stem, " NOT");
}

std::string withoutPointers(const Question& question) {
    auto stem = question.stem;
    if (isSet(question))
        for (const std::string pointer : {" these ", " they ", " others "})
            stem = replaced(stem, pointer, " ");
    return stem;
}

namespace {

bool distinct(const std::vector<std::string>& lines) {
    std::set<std::string> seen;
    for (const auto& line : lines) seen.insert(lowered(line));
    return seen.size() == lines.size();
}

bool shareWord(const std::string& one, const std::string& other) {
    const auto words = contentWords(one);
    const auto others = contentWords(other);
    return std::any_of(
        words.begin(), words.end(), [&](const std::string& word) { return others.contains(word); });
}

} // namespace

std::string setObjection(const Question& question) {
    if (question.options.size() < 3) return "too few to ask for";
    if (!question.partners.empty() && !distinct(question.partners)) return "two partners are one";
    for (std::size_t i = 0; i < question.partners.size(); ++i)
        if (shareWord(question.options[i], question.partners[i])) return "a pair shares a word";
    if (question.type != QuestionType::Several) return {};
    for (const auto& option : question.options)
        if (shareWord(option, question.stem)) return "the stem gives an option away";
    return {};
}

} // namespace podium::authoring
