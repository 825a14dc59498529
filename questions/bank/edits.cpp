#include "questions/bank/edits.hpp"
#include "questions/bank/edits_checks.hpp"
#include "questions/bank/form.hpp"
#include "questions/bank/text_file.hpp"
#include "questions/bank/yaml_text.hpp"
#include <algorithm>

namespace podium {

namespace {

namespace fs = std::filesystem;

QuestionWords wordsFrom(const Yaml& node) {
    return {textOf(node, "stem"), textsIn(listOf(node, "options")), textOf(node, "answer"),
        textOf(node, "explanation"), numberOf(node, "difficulty", 0)};
}

Expected<Edits> editsFrom(const Yaml& root) {
    Problems problems = checkEdits(root);
    if (!problems.empty()) return tl::make_unexpected(std::move(problems));
    Edits edits;
    for (const Yaml& node : listOf(root, "flagged"))
        edits.flagged.push_back({textOf(node, "id"), textOf(node, "note"), textOf(node, "when")});
    for (const Yaml& node : listOf(root, "accepted"))
        edits.accepted.push_back({textOf(node, "id"), textOf(node, "stem")});
    for (const Yaml& node : listOf(root, "rejected"))
        edits.rejected.push_back({textOf(node, "id"), textOf(node, "reason")});
    for (const Yaml& node : listOf(root, "reworded"))
        edits.reworded.push_back(
            {textOf(node, "id"), wordsFrom(*node.find("now")), wordsFrom(*node.find("was"))});
    return edits;
}

std::string maybe(const std::string& lead, const std::string& key, const std::string& text) {
    return text.empty() ? "" : yamlTextLine(lead, key, text);
}

std::string optionLines(const std::vector<std::string>& options) {
    std::string text = options.empty() ? "" : "      options:\n";
    for (const std::string& option : options) text += "        - " + yamlText(option) + "\n";
    return text;
}

std::string wordLines(const std::string& key, const QuestionWords& words) {
    const std::string in = "      ";
    const std::string level =
        words.difficulty == 0 ? "" : yamlLine(in, "difficulty", std::to_string(words.difficulty));
    return "    " + key + ":\n" + maybe(in, "stem", words.stem) + optionLines(words.options) +
        maybe(in, "answer", words.answer) + maybe(in, "explanation", words.explanation) + level;
}

std::string decisionLines(const Edits& edits) {
    std::string text = edits.accepted.empty() ? "" : "accepted:\n";
    for (const AcceptedQuestion& one : edits.accepted)
        text += yamlTextLine("  - ", "id", one.id) + maybe("    ", "stem", one.stem);
    text += edits.rejected.empty() ? "" : "rejected:\n";
    for (const RejectedQuestion& one : edits.rejected)
        text += yamlTextLine("  - ", "id", one.id) + yamlTextLine("    ", "reason", one.reason);
    text += edits.reworded.empty() ? "" : "reworded:\n";
    for (const RewordedQuestion& one : edits.reworded)
        text += yamlTextLine("  - ", "id", one.id) + wordLines("now", one.now) +
            wordLines("was", one.was);
    return text;
}

std::string writeEdits(const Edits& edits) {
    std::string text = yamlLine("", "podium_edits", std::to_string(Edits::formatVersion));
    text += edits.flagged.empty() ? "flagged: []\n" : "flagged:\n";
    for (const FlaggedQuestion& flag : edits.flagged)
        text += yamlTextLine("  - ", "id", flag.id) + yamlTextLine("    ", "note", flag.note) +
            yamlTextLine("    ", "when", flag.when);
    return text + decisionLines(edits);
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
