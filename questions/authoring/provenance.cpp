#include "questions/authoring/provenance.hpp"
#include "questions/bank/printable.hpp"
#include "questions/bank/rewording.hpp"
#include "questions/bank/type_names.hpp"

namespace podium::authoring {
namespace {

std::string line(const std::string& key, const std::string& text) {
    constexpr std::size_t width = 14;
    const auto space = key.size() < width ? width - key.size() : 1;
    return key + ":" + std::string(space, ' ') + printable(text) + "\n";
}

std::string maybeLine(const std::string& key, const std::string& text) {
    return text.empty() ? "" : line(key, text);
}

std::string joined(const std::vector<std::string>& texts, const std::string& by) {
    std::string all;
    for (const auto& text : texts) all += (all.empty() ? "" : by) + text;
    return all;
}

std::string titleOf(const Pack& pack, const std::string& article) {
    for (const auto& one : pack.articles)
        if (one.id == article) return article + ", \"" + one.title + "\"";
    return article;
}

std::string trustOf(const Source& source) {
    return source.trust == 0 ? "" : std::to_string(source.trust) + " of 100";
}

/// To a whole word: no character is cut in two at a space.
std::string cutShort(const std::string& words) {
    constexpr std::size_t longest = 60; // bytes
    if (words.size() <= longest) return words;
    const auto space = words.rfind(' ', longest);
    return (space == std::string::npos ? std::string("a word without end")
                                       : words.substr(0, space)) +
        " ...";
}

std::string whyLine(const LineNote& note) {
    const auto number = note.number == 0 ? std::string("-") : std::to_string(note.number);
    constexpr std::size_t width = 5;
    const std::string space(number.size() < width ? width - number.size() : 0, ' ');
    const auto came = note.asked.empty() ? "none: " + note.why : joined(note.asked, ", ");
    return space + number + "  " + printable(cutShort(note.words) + " | " + came) + "\n";
}

} // namespace

std::string provenance(const Pack& pack, const Question& question) {
    const auto& source = question.source;
    return line("question", question.id + ", " + nameOf(question.type) + ", in " + question.round) +
        line("stem", question.stem) + maybeLine("options", joined(question.options, " / ")) +
        maybeLine("answer", writtenAnswer(question)) + line("explanation", question.explanation) +
        line("article", titleOf(pack, source.article)) +
        line("sentence", std::to_string(source.sentence) + ": " + source.words) +
        line("rule", source.rule.empty() ? "not told" : source.rule) +
        line("trust", source.trust == 0 ? "not told" : trustOf(source)) +
        line("difficulty", std::to_string(question.difficulty)) +
        maybeLine("delicate", question.delicate) + maybeLine("as of", pack.asOf);
}

std::string provenance(const QuestionNote& note) {
    auto text = line("read", note.fact) + line("why trusted", told(note.trust)) +
        line("why difficult", (note.difficulty.empty() ? "3" : "3, ") + told(note.difficulty));
    for (const auto& [option, origin] : note.wrong) text += line("wrong", option + ": " + origin);
    return text;
}

std::string provenance(const Edits& edits, const std::string& id) {
    std::string text;
    for (const auto& edit : edits.accepted)
        if (edit.id == id) text += line("editor", "accepted it");
    for (const auto& edit : edits.rejected)
        if (edit.id == id) text += line("editor", "rejected it: " + edit.reason);
    for (const auto& edit : edits.reworded)
        if (edit.id == id) text += line("editor", "reworded it; it was: " + edit.was.stem);
    for (const auto& flag : edits.flagged)
        if (flag.id == id) text += line("flagged", flag.when + ": " + flag.note);
    return text;
}

std::string whyLines(const ArticleNotes& notes) {
    auto text = notes.article + "\n";
    for (const auto& note : notes.lines) text += whyLine(note);
    return text;
}

} // namespace podium::authoring
