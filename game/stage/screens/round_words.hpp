#pragma once
#include "game/match/views.hpp"
#include <string>

namespace podium::stage {

// What the different kinds of rounds are called, and what is said of them.

std::string kindName(RoundKind kind); ///< "Fastest finger"
/// Its rules in one friendly line.
std::string rulesInALine(const AudienceView& view);
/// The line above a question: "MEDIUM · UP TO 1,000 POINTS".
std::string overlineOf(const AudienceView& view);

} // namespace podium::stage
