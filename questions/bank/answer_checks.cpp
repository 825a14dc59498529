#include "questions/bank/answer_checks.hpp"
#include "questions/bank/folding.hpp"
#include "questions/bank/number_scale.hpp"
#include "questions/bank/question_forms.hpp"
#include "questions/bank/twins.hpp"
#include "questions/bank/wording.hpp"
#include "questions/bank/yaml_limits.hpp"

namespace podium {

namespace {

void checkLines(const std::vector<Yaml>& lines, const std::string& noun, Problems& problems) {
    const Field field{noun, FieldKind::Line, 1, 80};
    for (const Yaml& line : lines)
        if (!isEnough(problems)) checkField(line, field, problems);
}

void checkOptions(const Yaml& question, const std::string& hint, Problems& problems) {
    checkLines(listOf(question, "options"), "option", problems);
    checkNoFoldedTwins(listOf(question, "options"), "option", hint, problems);
}

void checkChoice(const Yaml& question, Problems& problems) {
    checkOptions(question, "Give another wrong option", problems);
    checkAmong(question.find("answer"), "answer", wordsIn(textsIn(listOf(question, "options"))),
        "the options", problems);
}

void checkSeveral(const Yaml& question, Problems& problems) {
    checkOptions(question, "Give another option", problems);
    const std::vector<Yaml>& answers = listOf(question, "answers");
    const Words options = wordsIn(textsIn(listOf(question, "options")));
    checkLines(answers, "answer", problems);
    checkNoFoldedTwins(answers, "answer", "Take one of them out", problems);
    for (const Yaml& answer : answers)
        if (!isEnough(problems)) checkAmong(&answer, "answer", options, "the options", problems);
}

void checkNumber(const Yaml& question, Problems& problems) {
    if (const Yaml* number = question.find("number")) checkNumberScale(*number, problems);
}

void checkOrder(const Yaml& question, Problems& problems) {
    checkOptions(question, "Give another option", problems);
}

std::vector<Yaml> sideOf(const Yaml& question, const std::string& key) {
    std::vector<Yaml> side;
    for (const Yaml& pair : listOf(question, "pairs"))
        if (const Yaml* line = pair.find(key)) side.push_back(*line);
    return side;
}

void checkPairs(const Yaml& question, Problems& problems) {
    for (const Yaml& pair : listOf(question, "pairs"))
        if (!isEnough(problems)) checkForm(pair, pairForm(), problems);
    for (const char* side : {"left", "right"})
        checkNoFoldedTwins(
            sideOf(question, side), side + std::string(" side"), "Give another pair", problems);
}

/// What is accepted must come in one piece through the keyboard, and leave something to compare.
void checkCanBeTyped(const Yaml& line, Problems& problems) {
    if (line.scalar.size() > longestWording)
        problems.push_back({"'" + line.scalar + "' is too long to be typed", line.place,
            "Use at most " + std::to_string(longestWording) + " bytes"});
    else if (line.scalar.find_first_not_of(" \t\n") != std::string::npos &&
        folded(line.scalar).empty())
        problems.push_back({"'" + line.scalar + "' has nothing but accents and spaces", line.place,
            "Give letters or figures"});
}

void checkTyped(const Yaml& question, Problems& problems) {
    checkLines(listOf(question, "aliases"), "alias", problems);
    std::vector<Yaml> accepted = listOf(question, "aliases");
    if (const Yaml* answer = question.find("answer")) accepted.insert(accepted.begin(), *answer);
    checkNoFoldedTwins(accepted, "alias", "Take it out", problems);
    for (const Yaml& line : accepted) checkCanBeTyped(line, problems);
}

} // namespace

void checkAnswering(const Yaml& question, QuestionType type, Problems& problems) {
    switch (type) {
    case QuestionType::Choice: return checkChoice(question, problems);
    case QuestionType::Several: return checkSeveral(question, problems);
    case QuestionType::TrueFalse: return; // its form says it all
    case QuestionType::Number: return checkNumber(question, problems);
    case QuestionType::Order: return checkOrder(question, problems);
    case QuestionType::Pairs: return checkPairs(question, problems);
    case QuestionType::Typed: return checkTyped(question, problems);
    }
}

} // namespace podium
