#pragma once
#include "questions/authoring/page/article.hpp"
#include "questions/authoring/page/tokens.hpp"

namespace podium::authoring {

/// The newest full date that an article names, as 2024-08-11: up to then it knows. What is only
/// going to happen does not count. Empty if it names none.
std::string newestDay(
    const Article& article, const std::vector<Sentence>& sentences, const Lexicon& lexicon);

/// The newest full date in a text, written in English or like 2024-08-11.
std::string newestDayIn(const std::string& text, const Lexicon& lexicon);

} // namespace podium::authoring
