#pragma once
#include "questions/authoring/page/article.hpp"
#include "questions/authoring/page/tokens.hpp"

namespace podium::authoring {

/// The sentences of the article's body, in order, cut into tokens with quotations and dates whole.
std::vector<Sentence> readSentences(const Article& article, const Lexicon& lexicon);

} // namespace podium::authoring
