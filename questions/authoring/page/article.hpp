#pragma once
#include "questions/authoring/page/manuscript.hpp"
#include "questions/authoring/words/lexicon.hpp"
#include <string>
#include <vector>

namespace podium::authoring {

/// What a paragraph is to the page; questions are made from Body alone.
enum class Part {
    Title,
    Heading,
    Body,
    Caption,
    Credit,
    Teaser,     ///< calls for something else: another article, a newsletter, a comment
    List,       ///< an item that is no whole sentence
    LineUp,     ///< teams, scorers, results, tables: figures and names without a sentence
    Byline,     ///< who wrote it, where and when
    Boilerplate ///< belongs to the paper, not to the article
};

/// One paragraph, heading or line of an article.
struct Block {
    Part part = Part::Body;
    std::string text;
    bool marked = false; ///< its markup says what it is, so its words need not
};

/// A page of text, with what is told apart from what merely stands around it.
struct Article {
    std::string id;
    std::string title;
    std::string dateline; ///< "LISBON, 3 March 2022": where and when it was sent from
    std::vector<Block> blocks;
};

/// Reads what was handed in. Problems: HTML that only a trap would hold.
Expected<Article> readArticle(
    const std::string& id, const Manuscript& manuscript, const Lexicon& lexicon);
/// Reads plain text or Markdown.
Article readArticle(const std::string& id, const std::string& text, const Lexicon& lexicon);

} // namespace podium::authoring
