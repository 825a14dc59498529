#pragma once
#include "game/stage/canvas.hpp"
#include "game/stage/theme/look.hpp"

namespace podium::stage {

enum class Sign { Tick, Cross, Padlock };

/// A sign on a round ground: right, wrong, locked in. `onto` colours the padlock.
void mark(Canvas& canvas, Point centre, float radius, Sign sign, Colour onto = {});

} // namespace podium::stage
