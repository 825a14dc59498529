#pragma once
#include "game/match/views.hpp"
#include "game/stage/canvas.hpp"
#include "game/stage/motion/timeline.hpp"
#include "game/stage/theme/look.hpp"

namespace podium::stage {

// What the podium is put together from, from back to front.

/// When all three steps stand.
constexpr Span podiumStands = milliseconds(6000);

void podiumSky(Canvas& canvas, const Look& look, const Timeline& timeline);
void podiumTitle(
    Canvas& canvas, const Look& look, const AudienceView& view, const Timeline& timeline);
void podiumSteps(
    Canvas& canvas, const Look& look, const AudienceView& view, const Timeline& timeline);
void podiumGround(Canvas& canvas, const Look& look);
void podiumRounds(
    Canvas& canvas, const Look& look, const AudienceView& view, const Timeline& timeline);
void podiumAwards(
    Canvas& canvas, const Look& look, const AudienceView& view, const Timeline& timeline);

} // namespace podium::stage
