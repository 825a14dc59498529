#pragma once
#include "game/match/match.hpp"

namespace podium {

/// The match after an event; facts cannot fail.
Match apply(Match match, const Event& event);

} // namespace podium
