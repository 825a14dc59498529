#include "questions/authoring/page/language.hpp"
#include "questions/authoring/page/function_words.hpp"

namespace podium::authoring {
namespace {

tl::unexpected<Problems> refused(
    const std::string& name, const std::string& what, const std::string& hint) {
    return tl::unexpected(Problems{{what, {name}, hint}});
}

Spread spreadOf(const Article& article, const Lexicon& lexicon) {
    Spread spread;
    for (const auto& block : article.blocks)
        if (block.part == Part::Body) addSpread(spread, block.text, lexicon);
    return spread;
}

} // namespace

Expected<void> checkLanguage(
    const Article& article, const std::string& name, const Lexicon& lexicon) {
    constexpr std::size_t fewest = 20;   // words: of fewer nothing can be said
    constexpr std::size_t english = 20;  // of a hundred words; see Spread::functionShare
    constexpr std::size_t capitals = 80; // of a hundred letters
    const auto spread = spreadOf(article, lexicon);
    if (spread.words == 0)
        return refused(name, "there is no running text in this article",
            "Give an English text in whole sentences");
    if (spread.words < fewest) return {};
    if (spread.functionShare() < english)
        return refused(name, "this does not read like English",
            "Give an English text in whole sentences; other languages are not read");
    if (spread.capitalShare() > capitals)
        return refused(name, "this is in capitals throughout, so no name can be told from a word",
            "Give the text in ordinary spelling");
    return {};
}

} // namespace podium::authoring
