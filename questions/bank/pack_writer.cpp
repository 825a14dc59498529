#include "questions/bank/pack_writer.hpp"
#include "questions/bank/text_file.hpp"
#include "questions/bank/yaml_text.hpp"

namespace podium {

namespace {

std::string line(const std::string& lead, const std::string& key, const std::string& value) {
    return lead + key + ": " + value + "\n";
}

std::string textLine(const std::string& lead, const std::string& key, const std::string& text) {
    return line(lead, key, yamlText(text));
}

std::string optionLines(const Question& question) {
    std::string lines = "    options:\n";
    for (const std::string& option : question.options)
        lines += "      - " + yamlText(option) + "\n";
    return lines;
}

std::string sourceLines(const Source& source) {
    return "    source:\n" + textLine("      ", "article", source.article) +
        line("      ", "sentence", std::to_string(source.sentence)) +
        textLine("      ", "words", source.words);
}

std::string questionLines(const Question& question) {
    return textLine("  - ", "id", question.id) + textLine("    ", "round", question.round) +
        line("    ", "type", "choice") + textLine("    ", "stem", question.stem) +
        optionLines(question) + textLine("    ", "answer", question.options.at(question.answer)) +
        textLine("    ", "explanation", question.explanation) +
        line("    ", "difficulty", std::to_string(question.difficulty)) +
        sourceLines(question.source);
}

} // namespace

std::string writePack(const Pack& pack) {
    std::string text = line("", "podium_pack", std::to_string(Pack::formatVersion));
    text += textLine("", "title", pack.title) + "articles:\n";
    for (const PackArticle& article : pack.articles)
        text += textLine("  - ", "id", article.id) + textLine("    ", "title", article.title);
    text += "rounds:\n";
    for (const PackRound& round : pack.rounds)
        text += textLine("  - ", "name", round.name) + textLine("    ", "about", round.about);
    text += "questions:\n";
    for (const Question& question : pack.questions) text += questionLines(question);
    return text;
}

Expected<void> savePack(const Pack& pack, const std::filesystem::path& file) {
    return writeTextFile(file, writePack(pack));
}

} // namespace podium
