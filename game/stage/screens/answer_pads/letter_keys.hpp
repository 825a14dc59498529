#pragma once
#include "game/stage/canvas.hpp"
#include "game/stage/theme/look.hpp"
#include <span>
#include <string>
#include <vector>

namespace podium::stage {

/// A key on the screen, for who has no keyboard.
struct LetterKey {
    std::string legend;
    char32_t letter = 0; ///< 0: takes the last one back
};
const std::vector<LetterKey>& letterKeys();
/// Where they lie, under the field of a pad's panel.
std::vector<Box> letterKeyBoxes(Box panel);
void drawLetterKeys(Canvas& canvas, const Look& look, Box panel, std::span<const float> focus);

} // namespace podium::stage
