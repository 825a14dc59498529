#pragma once
#include "game/match/views.hpp"
#include "game/stage/canvas.hpp"
#include "game/stage/theme/look.hpp"
#include <span>

namespace podium::stage {

/// One pip a question of the round, from x on, their middle at y; narrower where `widest` asks.
void pips(Canvas& canvas, const Look& look, std::span<const PipState> states, float x, float y,
    float widest = 1000);
float pipsWidth(std::span<const PipState> states);

} // namespace podium::stage
