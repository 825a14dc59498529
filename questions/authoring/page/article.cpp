#include "questions/authoring/page/article.hpp"
#include "questions/authoring/page/markdown.hpp"
#include "questions/authoring/page/sorting.hpp"
#include "questions/authoring/page/typography.hpp"
#include "questions/authoring/page/web_page.hpp"

namespace podium::authoring {
namespace {

std::string titleOf(const Article& article) {
    for (const auto& block : article.blocks)
        if (block.part == Part::Title) return block.text;
    return {};
}

Article sortedOut(const std::string& id, std::vector<Block> blocks, const Lexicon& lexicon) {
    Article article{id, {}, std::move(blocks)};
    sortOut(article.blocks, lexicon);
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
    return sortedOut(id, readMarkdown(text), lexicon);
}

} // namespace podium::authoring
