#pragma once
#include "game/match/match.hpp"

namespace podium {

/// Whether a seat plays the open round's next question: it is here or was, is level where that is
/// asked for, has lives left, and has neither fallen nor walked away.
bool playsOn(const Match& match, std::size_t place);
/// Whether the open round is decided before its questions are used up: nobody is left on the
/// ladder, one is left with lives, the round's clock has run down, one of the level leads.
bool isDecided(const Match& match);
/// What a place on the ladder is worth.
Points worthOf(const RoundRules& rules, int rung);
/// Where one falls to from a rung.
int safeBelow(const RoundRules& rules, int rung);

} // namespace podium
