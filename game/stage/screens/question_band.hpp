#pragma once
#include "game/stage/screens/screen.hpp"

namespace podium::stage {

/// What stands between a question and its answers, in rounds that need it: the rungs of a ladder,
/// or what the buzzer is doing.
void drawBand(Canvas& canvas, const Showing& showing);

/// Whether the answers can be given now, as far as the buzzers are concerned.
enum class Floor { Free, NotMine, SaidAloud };
Floor floorFor(const QuestionView& question);

} // namespace podium::stage
