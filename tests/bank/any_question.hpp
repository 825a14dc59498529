#pragma once
#include "questions/bank/quantity.hpp"
#include "tests/bank/any_words.hpp"
#include <numeric>

namespace podium {

/// Lines that differ: each ends with a letter of its own.
inline std::vector<std::string> anyLines(Luck& luck, std::size_t count) {
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < count; ++i)
        lines.push_back(anyLine(luck) + static_cast<char>('a' + i));
    return lines;
}

inline std::vector<std::size_t> placesBelow(std::size_t end) {
    std::vector<std::size_t> places(end);
    std::iota(places.begin(), places.end(), std::size_t{0});
    return places;
}

inline std::int64_t anyThousandths(Luck& luck, std::int64_t least, std::int64_t most) {
    return least +
        static_cast<std::int64_t>(luck.below(static_cast<std::size_t>(most - least + 1)));
}

inline NumberScale anyScale(Luck& luck) {
    const std::int64_t end = luck.below(2) == 0 ? mostQuantity.thousandths : 5000;
    NumberScale scale;
    scale.least = {anyThousandths(luck, -end, end - 1)};
    scale.most = {anyThousandths(luck, scale.least.thousandths + 1, end)};
    scale.value = {anyThousandths(luck, scale.least.thousandths, scale.most.thousandths)};
    scale.tolerance = {luck.below(2) == 0 ? 0 : anyThousandths(luck, 0, end)};
    scale.margin = {
        anyThousandths(luck, std::max<std::int64_t>(scale.tolerance.thousandths, 1), end)};
    const std::int64_t span = scale.most.thousandths - scale.least.thousandths;
    scale.step = {anyThousandths(luck, 1, std::min(span, mostQuantity.thousandths))};
    scale.unit = luck.below(3) == 0 ? "" : anyLine(luck);
    return scale;
}

inline void fillSeveral(Luck& luck, Question& question) {
    question.options = anyLines(luck, 3 + luck.below(4));
    for (const std::size_t place : placesBelow(question.options.size()))
        if (luck.below(2) == 0) question.answers.push_back(place);
    if (question.answers.empty()) question.answers = {luck.below(3)};
}

inline void fillOrder(Luck& luck, Question& question) {
    question.options = anyLines(luck, 3 + luck.below(4));
    question.answers = placesBelow(question.options.size());
}

inline void fillTyped(Luck& luck, Question& question) {
    for (const std::string& line : anyLines(luck, 1 + luck.below(4)))
        question.accepted.push_back(wordingOf(line));
}

/// What a question of its type must hold beside what all have.
inline void fillAnswering(Luck& luck, Question& question) {
    switch (question.type) {
    case QuestionType::Choice:
        question.options = anyLines(luck, 4);
        question.answer = luck.below(4);
        break;
    case QuestionType::Several: fillSeveral(luck, question); break;
    case QuestionType::TrueFalse:
        question.options = {"True", "False"};
        question.answer = luck.below(2);
        break;
    case QuestionType::Number: question.number = anyScale(luck); break;
    case QuestionType::Order: fillOrder(luck, question); break;
    case QuestionType::Pairs:
        fillOrder(luck, question);
        question.partners = anyLines(luck, question.options.size());
        break;
    case QuestionType::Typed: fillTyped(luck, question); break;
    }
}

inline Exhibit anyExhibit(Luck& luck) {
    static const std::vector<std::string> files{
        "a.svg", "drawings/a b.svg", "ö/#1.jpg", "'a'.wav", "..a/true", "no"};
    return {static_cast<ExhibitKind>(1 + luck.below(3)), luck.oneOf(files), anyText(luck)};
}

inline Question anyQuestion(Luck& luck, std::size_t number) {
    Question question;
    question.id = anyLine(luck) + std::to_string(number);
    question.type = static_cast<QuestionType>(luck.below(7));
    question.stem = anyText(luck);
    fillAnswering(luck, question);
    question.explanation = anyText(luck);
    question.difficulty = 1 + static_cast<int>(luck.below(5));
    question.source = {{}, 1 + static_cast<int>(luck.below(500)), anyText(luck)};
    if (luck.below(3) == 0) question.exhibit = anyExhibit(luck);
    if (luck.below(3) == 0) question.source.rule = anyLine(luck);
    if (luck.below(3) == 0) question.source.trust = 1 + static_cast<int>(luck.below(100));
    if (luck.below(3) == 0) question.delicate = anyLine(luck);
    return question;
}

} // namespace podium
