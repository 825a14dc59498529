#pragma once
#include "game/stage/canvas.hpp"
#include "game/stage/motion/timeline.hpp"
#include "game/stage/theme/look.hpp"

namespace podium::stage {

// What hangs over the cards of rounds that have no medals: it comes down on its ribbons and swings
// out. High contrast leaves it out.
void hangLaurel(Canvas& canvas, const Look& look, const Timeline& timeline);
void hangLanterns(Canvas& canvas, const Look& look, const Timeline& timeline);

} // namespace podium::stage
