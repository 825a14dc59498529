#pragma once
#include "game/stage/canvas.hpp"
#include "game/stage/motion/timeline.hpp"
#include "game/stage/theme/look.hpp"
#include <string>

namespace podium::stage {

// What the card of a round is put together from.

/// The dark slab that sweeps in from the left, and the stripes that follow it.
void introSlab(Canvas& canvas, const Look& look, const Timeline& timeline);
/// The name of the round, on one line or, when it is long, on two.
void introTitle(Canvas& canvas, const Look& look, const std::string& name, float widest);
/// A number and what it counts; returns where the next one begins.
float introFact(
    Canvas& canvas, const Look& look, float x, const std::string& number, const std::string& words);

} // namespace podium::stage
