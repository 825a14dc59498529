#pragma once
#include "questions/authoring/words/lexicon.hpp"
#include <string>

namespace podium::authoring {

/// A Markdown page with the titles of works, set in italics, put in quotation marks.
std::string withQuotedTitles(const std::string& text, const Lexicon& lexicon);

} // namespace podium::authoring
