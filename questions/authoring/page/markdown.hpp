#pragma once
#include "questions/authoring/page/article.hpp"

namespace podium::authoring {

/// The blocks of a plain text or of Markdown, as far as marks tell them apart.
std::vector<Block> readMarkdown(const std::string& text);

} // namespace podium::authoring
