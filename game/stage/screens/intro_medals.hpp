#pragma once
#include "game/stage/canvas.hpp"
#include "game/stage/motion/timeline.hpp"
#include "game/stage/theme/look.hpp"

namespace podium::stage {

/// Three medals that drop on their ribbons and swing out. High contrast leaves them out.
void introMedals(Canvas& canvas, const Look& look, const Timeline& timeline);

} // namespace podium::stage
