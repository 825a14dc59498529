#pragma once
#include "questions/authoring/page/tokens.hpp"

namespace podium::authoring {

/// Who is speaking where a sentence begins or ends: the article, or someone it quotes.
enum class Voice { Narrator, Quoted };

/// Makes each quotation one token; returns the voice the next sentence begins in.
Voice mergeQuotations(Sentence& sentence, Voice voice);

} // namespace podium::authoring
