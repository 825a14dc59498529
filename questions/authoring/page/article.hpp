#pragma once
#include "questions/authoring/words/lexicon.hpp"
#include <string>
#include <vector>

namespace podium::authoring {

/// What a paragraph is to the page; questions are made from Body alone.
enum class Part { Title, Heading, Body, Caption, Teaser };

/// One paragraph, heading or line of an article.
struct Block {
    Part part = Part::Body;
    std::string text;
};

/// A page of text, with what is told apart from what merely stands around it.
struct Article {
    std::string id;
    std::string title;
    std::string dateline; ///< "LISBON, 3 March 2022": where and when it was sent from
    std::vector<Block> blocks;
};

/// Reads plain text or Markdown.
Article readArticle(const std::string& id, const std::string& text, const Lexicon& lexicon);

} // namespace podium::authoring
