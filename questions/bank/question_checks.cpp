#include "questions/bank/question_checks.hpp"
#include "questions/bank/folding.hpp"
#include "questions/bank/form.hpp"
#include "questions/bank/spelling.hpp"
#include <algorithm>
#include <limits>
#include <set>

namespace podium {

namespace {

const Form questionForm{"question",
    {{"id", FieldKind::Line, 1, 120}, {"round", FieldKind::Line, 1, 40},
        {"type", FieldKind::Line, 1, 40}, {"stem", FieldKind::Text, 1, 240},
        {"options", FieldKind::List, 4, 4}, {"answer", FieldKind::Line, 1, 80},
        {"explanation", FieldKind::Text, 1, 600}, {"difficulty", FieldKind::Number, 1, 5},
        {"source", FieldKind::Form}}};
const Field optionField{"option", FieldKind::Line, 1, 80};
const Form sourceForm{"source",
    {{"article", FieldKind::Line, 1, 80},
        {"sentence", FieldKind::Number, 1, std::numeric_limits<int>::max()},
        {"words", FieldKind::Text, 1, 2000}}};

/// A value that must be one of a list; silent where the form check has spoken already.
void checkAmong(const Yaml& node, const std::string& key, const std::vector<std::string>& list,
    const std::string& place, Problems& problems) {
    const std::string value = textOf(node, key);
    if (value.empty() || std::find(list.begin(), list.end(), value) != list.end()) return;
    const std::string meant = nearest(value, list);
    problems.push_back(
        {"the " + key + " '" + value + "' is not among " + place, node.find(key)->place,
            meant.empty() ? "Name one of them, or add it there" : "Did you mean '" + meant + "'?"});
}

std::vector<std::string> optionsOf(const Yaml& question) {
    std::vector<std::string> options;
    for (const Yaml& option : listOf(question, "options")) options.push_back(option.scalar);
    return options;
}

void checkOptions(const Yaml& question, Problems& problems) {
    std::set<std::string> seen;
    for (const Yaml& option : listOf(question, "options")) {
        checkField(option, optionField, problems);
        if (!option.scalar.empty() && !seen.insert(folded(option.scalar)).second)
            problems.push_back({"the option '" + option.scalar + "' is here twice", option.place,
                "Give another wrong option; case and accents make no difference"});
    }
}

void checkSource(const Yaml& question, const Listed& listed, Problems& problems) {
    const Yaml* source = question.find("source");
    if (!source) return;
    checkForm(*source, sourceForm, problems);
    checkAmong(*source, "article", listed.articles, "the pack's articles", problems);
}

} // namespace

void checkQuestion(const Yaml& question, const Listed& listed, Problems& problems) {
    checkForm(question, questionForm, problems);
    checkAmong(question, "round", listed.rounds, "the pack's rounds", problems);
    checkAmong(question, "type", {"choice"}, "the types: choice", problems);
    checkOptions(question, problems);
    checkAmong(question, "answer", optionsOf(question), "the options", problems);
    checkSource(question, listed, problems);
}

} // namespace podium
