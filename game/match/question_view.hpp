#pragma once
#include "game/match/lifelines.hpp"
#include "game/match/views.hpp"

namespace podium {

/// The question that is open or was closed last, as this seat may see it.
QuestionView questionView(const Match& match, Moment now, SeatId seat);

} // namespace podium
