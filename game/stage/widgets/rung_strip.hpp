#pragma once
#include "game/stage/canvas.hpp"
#include "game/stage/theme/look.hpp"
#include <string>
#include <vector>

namespace podium::stage {

/// The rungs of a ladder in a row: what is reached, what is played for, and which are safe.
struct RungStrip {
    std::vector<std::string> rungs; ///< what each is worth, from the lowest
    std::vector<int> safe;          ///< from 1
    int reached = 0;                ///< rungs that are climbed; the next one is played for
};
void rungStrip(Canvas& canvas, const Look& look, Box box, const RungStrip& shown);

} // namespace podium::stage
