#pragma once
#include "game/match/views.hpp"
#include "game/stage/canvas.hpp"
#include "game/stage/motion/timeline.hpp"
#include "game/stage/theme/look.hpp"

namespace podium::stage {

/// The rounds of the evening in a row, the present one in gold. Where not all names have room only
/// the present one is named, and where not even all numbers have, those nearest to it are there.
void introTrack(
    Canvas& canvas, const Look& look, const AudienceView& view, const Timeline& timeline);

} // namespace podium::stage
