#pragma once
#include "game/stage/canvas.hpp"
#include "game/stage/motion/timeline.hpp"
#include "game/stage/theme/look.hpp"

namespace podium::stage {

/// What hangs from the top of a round's card.
enum class Emblem { Medals, Laurel, Lanterns };

Emblem emblemOfRound(int round); ///< counted from 0; they come round again

/// Comes down on its ribbons and swings out, at the right of the card.
void hangEmblem(Canvas& canvas, const Look& look, Emblem emblem, const Timeline& timeline);

} // namespace podium::stage
