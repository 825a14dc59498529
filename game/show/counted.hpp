#pragma once
#include "game/match/points.hpp"
#include <string>

namespace podium::show {

/// "1 question", "2 questions".
std::string counted(std::int64_t count, const std::string& thing);
/// "1 point", "-250 points".
std::string pointsWords(Points points);

} // namespace podium::show
