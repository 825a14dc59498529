#pragma once
#include "game/stage/art/icon.hpp"
#include "game/stage/canvas.hpp"
#include "game/stage/theme/look.hpp"
#include <span>

namespace podium::stage {

enum class Touch { Free, Pressed, Off };

/// A line of the title's menu.
struct MenuItem {
    Icon icon = Icon::Play;
    std::string title;
    std::string second; ///< shown while it has the focus
};

/// Where each bar of a menu stands: they grow with their share of the focus, 0 to 1. Many bars
/// stand closer, so that they stay in a room of this height.
std::vector<Box> menuBoxes(Point top, std::span<const float> focus, float room = 1000);
/// One bar in its box; `focus` turns it from violet to gold.
void menuBar(Canvas& canvas, const Look& look, Box box, const MenuItem& item, float focus,
    Touch touch = Touch::Free);

/// A small slanted button, as the settings have for their pages.
void slantButton(Canvas& canvas, const Look& look, Box box, const std::string& words, Icon icon,
    float focus, Touch touch = Touch::Free);
/// The same without an icon, its words in the middle.
void slantButton(Canvas& canvas, const Look& look, Box box, const std::string& words, float focus,
    Touch touch = Touch::Free);

} // namespace podium::stage
