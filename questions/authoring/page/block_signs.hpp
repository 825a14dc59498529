#pragma once
#include "questions/authoring/page/article.hpp"

namespace podium::authoring {

/// What a paragraph is by its words alone.
Part partByWords(const std::string& text, const Lexicon& lexicon);

/// Whether the text begins with, or holds, a mark of that list of the lexicon; case does not count.
bool opensWith(const std::string& text, const std::string& marks, const Lexicon& lexicon);
bool bears(const std::string& text, const std::string& marks, const Lexicon& lexicon);
/// How many bytes of it are "OSLO (Coastal Press) - ".
std::size_t datelineLength(const std::string& text);

} // namespace podium::authoring
