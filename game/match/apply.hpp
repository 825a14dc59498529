#pragma once
#include "game/match/match.hpp"

namespace podium {

/// The match after an event; facts cannot fail.
Match apply(Match match, const Event& event);

/// The match after everything that happened, from a pack: how an evening is resumed.
Match replay(Pack pack, const std::vector<Event>& events);

} // namespace podium
