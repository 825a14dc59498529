#pragma once
#include "questions/authoring/page/tokens.hpp"

namespace podium::authoring {

/// Finds the names in all sentences and makes each one token, tagged Name.
void mergeNames(std::vector<Sentence>& sentences, const Lexicon& lexicon);

} // namespace podium::authoring
