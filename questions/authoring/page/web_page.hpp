#pragma once
#include "questions/authoring/page/article.hpp"

namespace podium::authoring {

/// The blocks of a page in HTML, as far as its elements and their classes tell them apart.
Expected<std::vector<Block>> readWebPage(const Manuscript& manuscript, const Lexicon& lexicon);

} // namespace podium::authoring
