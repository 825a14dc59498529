#pragma once
#include "game/match/round_rules.hpp"
#include "game/show/key_kinds.hpp"

namespace podium::show {

// Keys of a round behind which a list stands: "[100, 200, 300]".

/// Points in rising order, as rungs and rows are.
Key<RoundRules> risingPointsKey(const std::string& name, std::vector<Points> RoundRules::*part);
Key<RoundRules> safeRungsKey();
Key<RoundRules> lifelinesKey();

} // namespace podium::show
