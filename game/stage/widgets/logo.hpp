#pragma once
#include "game/stage/canvas.hpp"
#include "game/stage/theme/look.hpp"

namespace podium::stage {

/// PO, DI and UM on their own podium; at size 1 it is 822 wide, and its blocks stand 330 below
/// `at`.
void logo(Canvas& canvas, const Look& look, Point at, float size);

} // namespace podium::stage
