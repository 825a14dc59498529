#include "questions/bank/pack_checks.hpp"
#include "questions/bank/form.hpp"
#include "questions/bank/format_version.hpp"
#include "questions/bank/pack.hpp"
#include "questions/bank/question_checks.hpp"
#include "questions/bank/twins.hpp"
#include "questions/bank/yaml_limits.hpp"
#include <algorithm>
#include <tuple>

namespace podium {

namespace {

constexpr int any = Field::any;

const FileFormat packFormat{"podium_pack", "question pack", "pack", Pack::formatVersion};

const Form packForm{"pack",
    {{"podium_pack", FieldKind::Number, 1, Pack::formatVersion}, {"title", FieldKind::Line, 1, 120},
        {"as_of", FieldKind::Day, 0}, {"articles", FieldKind::List, 1, any},
        {"rounds", FieldKind::List, 1, any}, {"questions", FieldKind::List, 1, any}}};
const Form articleForm{
    "article", {{"id", FieldKind::Line, 1, 80}, {"title", FieldKind::Line, 1, 200}}};
const Form roundForm{
    "round", {{"name", FieldKind::Line, 1, 40}, {"about", FieldKind::Line, 0, 120}}};

void checkForms(const std::vector<Yaml>& list, const Form& form, Problems& problems) {
    for (const Yaml& node : list)
        if (!isEnough(problems)) checkForm(node, form, problems);
}

void checkEveryRoundIsAsked(const Yaml& root, Problems& problems) {
    const Words asked = wordsIn(textsIn(listOf(root, "questions"), "round"));
    for (const Yaml& round : listOf(root, "rounds")) {
        const std::string name = textOf(round, "name");
        if (!name.empty() && !asked.contains(name))
            problems.push_back({"the round '" + name + "' has no questions", round.place,
                "Add questions to it, or take it out"});
    }
}

void checkQuestions(const Yaml& root, Problems& problems) {
    const Listed listed{wordsIn(textsIn(listOf(root, "rounds"), "name")),
        wordsIn(textsIn(listOf(root, "articles"), "id"))};
    for (const Yaml& question : listOf(root, "questions"))
        if (!isEnough(problems)) checkQuestion(question, listed, problems);
}

bool standsBefore(const Problem& one, const Problem& other) {
    return std::tie(one.where.line, one.where.column) <
        std::tie(other.where.line, other.where.column);
}

} // namespace

Problems checkPack(const Yaml& root) {
    Problems problems = checkFormat(root, packFormat);
    if (!problems.empty()) return problems;
    checkForm(root, packForm, problems);
    checkForms(listOf(root, "articles"), articleForm, problems);
    checkForms(listOf(root, "rounds"), roundForm, problems);
    checkNoTwins(listOf(root, "articles"), "id", problems);
    checkNoTwins(listOf(root, "rounds"), "name", problems);
    checkNoTwins(listOf(root, "questions"), "id", problems);
    checkEveryRoundIsAsked(root, problems);
    checkQuestions(root, problems);
    std::stable_sort(problems.begin(), problems.end(), standsBefore);
    if (isEnough(problems)) problems.resize(YamlLimits::problems);
    return problems;
}

} // namespace podium
