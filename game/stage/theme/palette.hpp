#pragma once
#include "game/stage/theme/colours.hpp"
#include "game/stage/theme/look.hpp"

namespace podium::stage {

/// What the parts are painted with, in the full look or in high contrast.
struct Palette {
    Colour text, text2, accent, onAccent, onAccent2;
    Fill panel, raised, sunk; ///< cards; bars and tags; wells and fields
    Fill accentFill, tagFill, pressedFill;
    Colour line, sunkLine, focusLine, light, lip;
    float outline, focusOutline;
    Colour right, wrong; ///< words and signs of a verdict
    Fill rightFill, wrongFill;
    Colour onRight, onWrong;
};

const Palette& paletteOf(const Look& look);

} // namespace podium::stage
