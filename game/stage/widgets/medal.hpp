#pragma once
#include "game/stage/canvas.hpp"
#include "game/stage/theme/look.hpp"
#include <string>

namespace podium::stage {

enum class MedalMetal { Gold, Silver, Bronze };

/// A milled disc, with a number or without one.
void medal(Canvas& canvas, const Look& look, Point centre, float radius, MedalMetal metal,
    const std::string& number = "");

} // namespace podium::stage
