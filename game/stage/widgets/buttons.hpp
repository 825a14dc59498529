#pragma once
#include "game/stage/art/icon.hpp"
#include "game/stage/canvas.hpp"
#include "game/stage/theme/look.hpp"

namespace podium::stage {

/// The one red button that starts things.
void startButton(
    Canvas& canvas, const Look& look, Box box, const std::string& words, Icon picture, float focus);
/// A gold button, for what comes next.
void goldButton(Canvas& canvas, const Look& look, Box box, const std::string& words, Icon picture);

/// A small rounded note: an icon and a few words.
void chip(Canvas& canvas, const Look& look, Box box, const std::string& words, Icon picture);

} // namespace podium::stage
