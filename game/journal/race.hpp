#pragma once
#include "game/journal/report.hpp"

namespace podium {

Race raceOf(const Match& match);

} // namespace podium
