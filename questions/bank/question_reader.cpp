#include "questions/bank/question_reader.hpp"
#include "questions/bank/form.hpp"
#include "questions/bank/number_scale.hpp"
#include "questions/bank/type_names.hpp"
#include <algorithm>
#include <numeric>

namespace podium {

namespace {

// All of these stand behind checkPack: what they take is there.

Source sourceFrom(const Yaml& node) {
    return {textOf(node, "article"), numberOf(node, "sentence", 0), textOf(node, "words"),
        textOf(node, "rule"), numberOf(node, "trust", 0)};
}

Exhibit exhibitFrom(const Yaml& node) {
    return {exhibitNamed(textOf(node, "kind")), textOf(node, "file"), textOf(node, "words")};
}

std::size_t indexOf(const std::string& answer, const std::vector<std::string>& options) {
    const auto found = std::find(options.begin(), options.end(), answer);
    return static_cast<std::size_t>(found - options.begin());
}

/// As the pack has them, they are right.
std::vector<std::size_t> asWritten(const std::vector<std::string>& options) {
    std::vector<std::size_t> places(options.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    return places;
}

void takeChoice(const Yaml& node, Question& question) {
    question.options = textsIn(listOf(node, "options"));
    question.answer = indexOf(textOf(node, "answer"), question.options);
}

void takeSeveral(const Yaml& node, Question& question) {
    question.options = textsIn(listOf(node, "options"));
    for (const Yaml& answer : listOf(node, "answers"))
        question.answers.push_back(indexOf(answer.scalar, question.options));
    std::sort(question.answers.begin(), question.answers.end());
}

void takeTrueFalse(const Yaml& node, Question& question) {
    question.options = {"True", "False"};
    question.answer = textOf(node, "answer") == "true" ? 0 : 1;
}

void takeOrder(const Yaml& node, Question& question) {
    question.options = textsIn(listOf(node, "options"));
    question.answers = asWritten(question.options);
}

void takePairs(const Yaml& node, Question& question) {
    question.options = textsIn(listOf(node, "pairs"), "left");
    question.partners = textsIn(listOf(node, "pairs"), "right");
    question.answers = asWritten(question.options);
}

void takeTyped(const Yaml& node, Question& question) {
    question.accepted.push_back(wordingOf(textOf(node, "answer")));
    for (const Yaml& alias : listOf(node, "aliases"))
        question.accepted.push_back(wordingOf(alias.scalar));
}

void takeAnswering(const Yaml& node, Question& question) {
    switch (question.type) {
    case QuestionType::Choice: return takeChoice(node, question);
    case QuestionType::Several: return takeSeveral(node, question);
    case QuestionType::TrueFalse: return takeTrueFalse(node, question);
    case QuestionType::Number: question.number = numberScaleFrom(*node.find("number")); return;
    case QuestionType::Order: return takeOrder(node, question);
    case QuestionType::Pairs: return takePairs(node, question);
    case QuestionType::Typed: return takeTyped(node, question);
    }
}

} // namespace

Question questionFrom(const Yaml& node) {
    Question question;
    question.id = textOf(node, "id");
    question.round = textOf(node, "round");
    question.type = typeNamed(textOf(node, "type")).value_or(question.type);
    question.stem = textOf(node, "stem");
    if (const Yaml* exhibit = node.find("exhibit")) question.exhibit = exhibitFrom(*exhibit);
    takeAnswering(node, question);
    question.explanation = textOf(node, "explanation");
    question.difficulty = numberOf(node, "difficulty", question.difficulty);
    question.delicate = textOf(node, "delicate");
    question.source = sourceFrom(*node.find("source"));
    return question;
}

} // namespace podium
