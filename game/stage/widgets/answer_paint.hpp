#pragma once
#include "game/stage/theme/palette.hpp"
#include "game/stage/widgets/answer_card.hpp"

namespace podium::stage {

/// How a card is painted in its state.
struct AnswerPaint {
    Fill ground; ///< before the flood
    Fill flood;
    Colour line;
    float outline = 2;
    Colour words;
    Colour halo;
    float haloOpacity = 0;
    float opacity = 1;      ///< of the card
    float wordsOpacity = 1; ///< words stay more readable than their card
};

AnswerPaint answerPaint(const Look& look, const AnswerCard& card);

} // namespace podium::stage
