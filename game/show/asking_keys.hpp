#pragma once
#include "game/match/round_rules.hpp"
#include "game/show/key.hpp"

namespace podium::show {

// Keys of a round that say how long there is for a question, and how hard it is.

Key<RoundRules> clockKey();
Key<RoundRules> difficultyKey();

} // namespace podium::show
