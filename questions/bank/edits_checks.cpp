#include "questions/bank/edits_checks.hpp"
#include "questions/bank/edits.hpp"
#include "questions/bank/form.hpp"
#include "questions/bank/format_version.hpp"
#include "questions/bank/twins.hpp"
#include "questions/bank/yaml_limits.hpp"

namespace podium {

namespace {

const FileFormat editsFormat{
    "podium_edits", "file of edits", "file of edits", Edits::formatVersion};
const Form editsForm{"file of edits",
    {{"podium_edits", FieldKind::Number, 1, Edits::formatVersion},
        {"flagged", FieldKind::List, 0, Field::any}, {"accepted", FieldKind::List, 0, Field::any},
        {"rejected", FieldKind::List, 0, Field::any},
        {"reworded", FieldKind::List, 0, Field::any}}};
const Form flagForm{"flag",
    {{"id", FieldKind::Line, 1, 120}, {"note", FieldKind::Text, 0, 600},
        {"when", FieldKind::Line, 1, 40}}};

const Form acceptedForm{
    "accepted question", {{"id", FieldKind::Line, 1, 120}, {"stem", FieldKind::Text, 0, 240}}};
const Form rejectedForm{
    "rejected question", {{"id", FieldKind::Line, 1, 120}, {"reason", FieldKind::Text, 1, 600}}};
const Form rewordedForm{"reworded question",
    {{"id", FieldKind::Line, 1, 120}, {"now", FieldKind::Form}, {"was", FieldKind::Form}}};
/// How long each may be is a question's affair, and is checked there.
const std::vector<Field> words{{"stem", FieldKind::Text, 0, 240},
    {"options", FieldKind::List, 0, 6}, {"answer", FieldKind::Line, 0, 80},
    {"explanation", FieldKind::Text, 0, 600}, {"difficulty", FieldKind::Number, 0, 5}};
const Form nowForm{"rewording", words};
const Form wasForm{"earlier wording", words};

void checkList(const Yaml& root, const std::string& key, const Form& form, Problems& problems) {
    for (const Yaml& node : listOf(root, key))
        if (!isEnough(problems)) checkForm(node, form, problems);
    checkNoTwins(listOf(root, key), "id", problems);
}

/// Without the old words nobody could tell whether the question has changed since.
void checkWas(const Yaml& now, const Yaml& was, Problems& problems) {
    if (!was.find("stem"))
        problems.push_back({"'was' does not say how the stem was", was.place, "Copy it here"});
    for (const auto& [key, value] : now.entries)
        if (key != "stem" && !was.find(key))
            problems.push_back({"'was' does not say how '" + key + "' was", was.place,
                "Copy it from the pack, so that a later change is seen"});
}

void checkReworded(const Yaml& node, Problems& problems) {
    const Yaml* now = node.find("now");
    const Yaml* was = node.find("was");
    if (now) checkForm(*now, nowForm, problems);
    if (was) checkForm(*was, wasForm, problems);
    if (!now || !was) return;
    checkWas(*now, *was, problems);
    if (now->kind == Yaml::Kind::Map && now->entries.empty())
        problems.push_back({"'now' says nothing new", now->place, "Write what is to change"});
}

} // namespace

Problems checkEdits(const Yaml& root) {
    Problems problems = checkFormat(root, editsFormat);
    if (!problems.empty()) return problems;
    checkForm(root, editsForm, problems);
    checkList(root, "flagged", flagForm, problems);
    checkList(root, "accepted", acceptedForm, problems);
    checkList(root, "rejected", rejectedForm, problems);
    checkList(root, "reworded", rewordedForm, problems);
    for (const Yaml& node : listOf(root, "reworded"))
        if (!isEnough(problems)) checkReworded(node, problems);
    return problems;
}

} // namespace podium
