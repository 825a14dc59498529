#include "questions/bank/edits.hpp"
#include "questions/bank/form.hpp"
#include "questions/bank/format_version.hpp"
#include "questions/bank/text_file.hpp"
#include "questions/bank/twins.hpp"
#include "questions/bank/yaml_limits.hpp"
#include "questions/bank/yaml_text.hpp"
#include <algorithm>

namespace podium {

namespace {

namespace fs = std::filesystem;

const FileFormat editsFormat{
    "podium_edits", "file of edits", "file of edits", Edits::formatVersion};
const Form editsForm{"file of edits",
    {{"podium_edits", FieldKind::Number, 1, Edits::formatVersion},
        {"flagged", FieldKind::List, 0, Field::any}}};
const Form flagForm{"flag",
    {{"id", FieldKind::Line, 1, 120}, {"note", FieldKind::Text, 0, 600},
        {"when", FieldKind::Line, 1, 40}}};

Problems checkEdits(const Yaml& root) {
    Problems problems = checkFormat(root, editsFormat);
    if (!problems.empty()) return problems;
    checkForm(root, editsForm, problems);
    for (const Yaml& node : listOf(root, "flagged"))
        if (!isEnough(problems)) checkForm(node, flagForm, problems);
    checkNoTwins(listOf(root, "flagged"), "id", problems);
    return problems;
}

Expected<Edits> editsFrom(const Yaml& root) {
    Problems problems = checkEdits(root);
    if (!problems.empty()) return tl::make_unexpected(std::move(problems));
    Edits edits;
    for (const Yaml& node : listOf(root, "flagged"))
        edits.flagged.push_back({textOf(node, "id"), textOf(node, "note"), textOf(node, "when")});
    return edits;
}

std::string writeEdits(const Edits& edits) {
    std::string text = yamlLine("", "podium_edits", std::to_string(Edits::formatVersion));
    text += edits.flagged.empty() ? "flagged: []\n" : "flagged:\n";
    for (const FlaggedQuestion& flag : edits.flagged)
        text += yamlTextLine("  - ", "id", flag.id) + yamlTextLine("    ", "note", flag.note) +
            yamlTextLine("    ", "when", flag.when);
    return text;
}

} // namespace

fs::path editsOf(const fs::path& pack) {
    fs::path file = pack;
    return file.replace_extension(".edits.yaml");
}

void flag(Edits& edits, const FlaggedQuestion& flag) {
    const auto found = std::find_if(edits.flagged.begin(), edits.flagged.end(),
        [&](const FlaggedQuestion& earlier) { return earlier.id == flag.id; });
    if (found == edits.flagged.end())
        edits.flagged.push_back(flag);
    else if (!flag.note.empty())
        *found = flag;
}

Expected<Edits> readEdits(const fs::path& file) {
    std::error_code failed;
    if (fs::status(file, failed).type() == fs::file_type::not_found) return Edits{};
    return readYaml(file).and_then(editsFrom);
}

Expected<void> saveEdits(const Edits& edits, const fs::path& file) {
    const std::string text = writeEdits(edits);
    const auto again = parseYaml(text, file.string()).and_then(editsFrom);
    if (!again) return tl::make_unexpected(again.error());
    return writeTextFile(file, text);
}

} // namespace podium
