#include "questions/authoring/page/article.hpp"
#include "questions/authoring/page/block_signs.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include "questions/authoring/page/markdown.hpp"
#include "questions/authoring/page/sorting.hpp"
#include "questions/authoring/page/titles.hpp"
#include "questions/authoring/page/typography.hpp"
#include "questions/authoring/page/web_page.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

/// Where and when it was sent from is no part of the first sentence.
void takeDatelines(Article& article) {
    for (auto& block : article.blocks) {
        if (block.part != Part::Body) continue;
        const auto length = datelineLength(block.text);
        if (length > 0 && article.dateline.empty()) article.dateline = block.text.substr(0, length);
        block.text.erase(0, length);
    }
}

bool isYear(const std::string& word) {
    const auto bare = word.substr(0, word.find_first_not_of("0123456789"));
    return bare.size() == 4 && bare >= "1900" && bare < "2200";
}

/// "By Marina Castell, 9 February 2023"
bool isDated(const std::string& text, const Lexicon& lexicon) {
    const auto words = wordsOf(text);
    const auto isMonth = [&](const std::string& word) {
        const auto lower = lowered(word.substr(0, word.find_first_of(".,")));
        return lexicon.is("months", lower) || lexicon.is("month_abbreviations", lower);
    };
    return std::any_of(words.begin(), words.end(), isYear) &&
        std::any_of(words.begin(), words.end(), isMonth);
}

/// Around the headline stands the day of the report, if the first sentence was sent without one.
void takeDayOfReport(Article& article, const Lexicon& lexicon) {
    if (isDated(article.dateline, lexicon)) return;
    int bodies = 0;
    for (const auto& block : article.blocks) {
        bodies += block.part == Part::Body ? 1 : 0;
        if (bodies > 1) return;
        const bool note = block.part == Part::Byline || block.part == Part::Boilerplate;
        if (!note || !isDated(block.text, lexicon)) continue;
        article.dateline += " " + block.text;
        return;
    }
}

std::string titleOf(const Article& article) {
    for (const auto& block : article.blocks)
        if (block.part == Part::Title) return block.text;
    return {};
}

Article sortedOut(const std::string& id, std::vector<Block> blocks, const Lexicon& lexicon) {
    Article article;
    article.id = id;
    article.blocks = std::move(blocks);
    sortOut(article.blocks, lexicon);
    takeDatelines(article);
    takeDayOfReport(article, lexicon);
    article.title = titleOf(article);
    return article;
}

} // namespace

Expected<Article> readArticle(
    const std::string& id, const Manuscript& manuscript, const Lexicon& lexicon) {
    if (manuscript.format != Format::Html) return readArticle(id, manuscript.text, lexicon);
    auto blocks = readWebPage(manuscript, lexicon);
    if (!blocks) return tl::unexpected(blocks.error());
    for (auto& block : *blocks) block.text = plainMarks(withoutInvisible(block.text));
    std::erase_if(*blocks, [](const Block& block) { return block.text.empty(); });
    return sortedOut(id, std::move(*blocks), lexicon);
}

Article readArticle(const std::string& id, const std::string& text, const Lexicon& lexicon) {
    return sortedOut(id, readMarkdown(withQuotedTitles(text, lexicon)), lexicon);
}

} // namespace podium::authoring
