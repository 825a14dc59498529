#include "questions/bank/pack_writer.hpp"
#include "questions/bank/question_writer.hpp"
#include "questions/bank/text_file.hpp"
#include "questions/bank/yaml_text.hpp"

namespace podium {

std::string writePack(const Pack& pack) {
    std::string text = yamlLine("", "podium_pack", std::to_string(Pack::formatVersion));
    text += yamlTextLine("", "title", pack.title);
    if (!pack.asOf.empty()) text += yamlTextLine("", "as_of", pack.asOf);
    text += "articles:\n";
    for (const PackArticle& article : pack.articles)
        text +=
            yamlTextLine("  - ", "id", article.id) + yamlTextLine("    ", "title", article.title);
    text += "rounds:\n";
    for (const PackRound& round : pack.rounds)
        text +=
            yamlTextLine("  - ", "name", round.name) + yamlTextLine("    ", "about", round.about);
    text += "questions:\n";
    for (const Question& question : pack.questions) text += questionLines(question);
    return text;
}

Expected<void> savePack(const Pack& pack, const std::filesystem::path& file) {
    return writeTextFile(file, writePack(pack));
}

} // namespace podium
