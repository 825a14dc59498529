#pragma once
#include "game/match/views.hpp"
#include "game/stage/canvas.hpp"
#include "game/stage/theme/look.hpp"

namespace podium::stage {

/// One step of the podium (place 0 is the highest) with the round that stands on it.
void podiumStep(
    Canvas& canvas, const Look& look, std::size_t place, const RoundResult& round, float risen);

} // namespace podium::stage
