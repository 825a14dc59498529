#pragma once
#include "questions/authoring/page/tokens.hpp"

namespace podium::authoring {

/// Writes money and shares as what they count: "£52 million" is 52 million pounds, "9.4%" is 9.4
/// per cent. Before a noun ("the £86 million barrier") they describe, and count nothing.
void spellAmounts(Sentence& sentence, const Lexicon& lexicon);

} // namespace podium::authoring
