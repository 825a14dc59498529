#pragma once
#include "game/stage/art/icon.hpp"
#include <string_view>

namespace podium::stage {

enum class IconPen {
    Fill,  ///< each outline filled; a width rounds its corners
    Holed, ///< the first outline with the second cut out
    Round, ///< lines with round ends
    Blunt  ///< lines with straight ends
};
enum class IconInk { Own, Ground };

/// One stroke or shape of an icon, on a grid of 48.
struct IconMark {
    Icon icon;
    IconPen pen;
    float width;
    std::string_view path;
    IconInk ink = IconInk::Own;
};

/// All icons' marks, each icon's in the order they are laid down.
std::span<const IconMark> iconMarks();

} // namespace podium::stage
