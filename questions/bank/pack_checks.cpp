#include "questions/bank/pack_checks.hpp"
#include "questions/bank/form.hpp"
#include "questions/bank/format_version.hpp"
#include "questions/bank/pack.hpp"
#include "questions/bank/question_checks.hpp"
#include "questions/bank/twins.hpp"
#include <algorithm>
#include <set>
#include <tuple>

namespace podium {

namespace {

constexpr int any = Field::any;

const FileFormat packFormat{"podium_pack", "question pack", "pack", Pack::formatVersion};

const Form packForm{"pack",
    {{"podium_pack", FieldKind::Number, 1, Pack::formatVersion}, {"title", FieldKind::Line, 1, 120},
        {"articles", FieldKind::List, 1, any}, {"rounds", FieldKind::List, 1, any},
        {"questions", FieldKind::List, 1, any}}};
const Form articleForm{
    "article", {{"id", FieldKind::Line, 1, 80}, {"title", FieldKind::Line, 1, 200}}};
const Form roundForm{
    "round", {{"name", FieldKind::Line, 1, 40}, {"about", FieldKind::Line, 0, 120}}};

void checkForms(const std::vector<Yaml>& list, const Form& form, Problems& problems) {
    for (const Yaml& node : list) checkForm(node, form, problems);
}

void checkEveryRoundIsAsked(const Yaml& root, Problems& problems) {
    const std::vector<std::string> texts = textsIn(listOf(root, "questions"), "round");
    const std::set<std::string> asked(texts.begin(), texts.end());
    for (const Yaml& round : listOf(root, "rounds")) {
        const std::string name = textOf(round, "name");
        if (!name.empty() && !asked.contains(name))
            problems.push_back({"the round '" + name + "' has no questions", round.place,
                "Add questions to it, or take it out"});
    }
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
    const Listed listed{
        textsIn(listOf(root, "rounds"), "name"), textsIn(listOf(root, "articles"), "id")};
    for (const Yaml& question : listOf(root, "questions"))
        checkQuestion(question, listed, problems);
    std::stable_sort(problems.begin(), problems.end(), standsBefore);
    return problems;
}

} // namespace podium
