#pragma once
#include "game/match/match.hpp"

namespace podium {

/// What everybody's answer to a closed question earns: `right` and `award` of every turn, by the
/// tallies as they stood before it. The formulas stand in README.md.
void award(const Match& match, Asked& asked);

/// What a question is worth before speed, streak and multiplier.
Points valueOf(const RoundRules& rules, const Asked& asked);
/// The most that can be earned with it without streak and bonus.
Points mostFor(const RoundRules& rules, const Asked& asked);

} // namespace podium
