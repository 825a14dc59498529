#pragma once
#include "questions/authoring/page/tokens.hpp"

namespace podium::authoring {

/// Marks numbers, ordinals, years, scores and dates, and makes each date one token.
void mergeTimes(Sentence& sentence, const Lexicon& lexicon);

} // namespace podium::authoring
