#pragma once
#include "questions/authoring/page/article.hpp"

namespace podium::authoring {

/// Tells what the markup left open: by the words of each block, and by what stands around it.
void sortOut(std::vector<Block>& blocks, const Lexicon& lexicon);

} // namespace podium::authoring
