#pragma once
#include "questions/authoring/page/article.hpp"
#include "questions/authoring/page/tokens.hpp"

namespace podium::authoring {

/// When a page was written, as far as it says so.
struct Written {
    int year = 0;      ///< 0 where nothing tells
    std::string month; ///< "March"; empty where nothing tells
};

/// By the dateline, a line of its own ("Published on ..."), the first full date of a report, or a
/// weekday beside a day of the month that fits but one year.
Written whenWritten(
    const Article& article, const std::vector<Sentence>& sentences, const Lexicon& lexicon);

} // namespace podium::authoring
