#pragma once
#include "game/stage/art/icon.hpp"
#include "game/stage/canvas.hpp"
#include "game/stage/theme/look.hpp"

namespace podium::stage {

/// The one red button that starts things.
void startButton(
    Canvas& canvas, const Look& look, Box box, const std::string& words, Icon picture, float focus);
} // namespace podium::stage
