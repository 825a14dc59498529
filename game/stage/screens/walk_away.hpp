#pragma once
#include "game/match/views.hpp"
#include "game/stage/canvas.hpp"
#include "game/stage/theme/look.hpp"
#include <span>

namespace podium::stage {

// Walking away from a ladder is asked twice: the card with that question.

enum class Leaving : std::size_t { No, Yes };
std::vector<Box> walkAwaySpots(const Look& look);
void drawWalkAway(
    Canvas& canvas, const Look& look, const AudienceView& view, std::span<const float> focus);

} // namespace podium::stage
