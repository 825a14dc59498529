#include "questions/bank/question_checks.hpp"
#include "questions/bank/answer_checks.hpp"
#include "questions/bank/question_forms.hpp"
#include "questions/bank/type_names.hpp"
#include <sstream>

namespace podium {

namespace {

std::string enumerated(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
    return text;
}

/// Of a question whose type nobody knows, only what all questions have can be judged.
void checkAsItsType(const Yaml& question, Problems& problems) {
    const std::string name = textOf(question, "type");
    const std::optional<QuestionType> type = typeNamed(name);
    if (!type) return checkFields(question, questionForm(name), problems);
    checkForm(question, questionForm(name), problems);
    checkAnswering(question, *type, problems);
}

void checkSource(const Yaml& question, const Listed& listed, Problems& problems) {
    const Yaml* source = question.find("source");
    if (!source) return;
    checkForm(*source, sourceForm(), problems);
    checkAmong(
        source->find("article"), "article", listed.articles, "the pack's articles", problems);
}

/// A pack from a stranger must not lead out of its folder, on any system.
bool staysBeside(const std::string& file) {
    if (file.rfind('/', 0) == 0 || file.find_first_of("\\:") != std::string::npos) return false;
    std::istringstream parts(file);
    for (std::string part; std::getline(parts, part, '/');)
        if (part == "..") return false;
    return true;
}

void checkExhibit(const Yaml& question, Problems& problems) {
    const Yaml* exhibit = question.find("exhibit");
    if (!exhibit) return;
    checkForm(*exhibit, exhibitForm(), problems);
    checkAmong(exhibit->find("kind"), "kind", wordsIn(exhibitNames()),
        "the kinds: " + enumerated(exhibitNames()), problems);
    const Yaml* file = exhibit->find("file");
    if (file && !staysBeside(file->scalar))
        problems.push_back({"'file' must lie in the folder of the pack, or below it", file->place,
            "Write it like drawings/medal.svg"});
}

} // namespace

void checkQuestion(const Yaml& question, const Listed& listed, Problems& problems) {
    checkAsItsType(question, problems);
    checkAmong(question.find("round"), "round", listed.rounds, "the pack's rounds", problems);
    checkAmong(question.find("type"), "type", wordsIn(typeNames()),
        "the types: " + enumerated(typeNames()), problems);
    checkExhibit(question, problems);
    checkSource(question, listed, problems);
}

} // namespace podium
