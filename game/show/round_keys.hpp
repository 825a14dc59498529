#pragma once
#include "game/match/running_order.hpp"
#include "game/show/key_kinds.hpp"

namespace podium::show {

/// A key of a round's rules, and the kinds of rounds that it belongs to.
struct RuleKey : Key<RoundRules> {
    std::vector<RoundKind> kinds{}; ///< none: all of them
    bool belongsTo(RoundKind kind) const;
};

const std::vector<RuleKey>& ruleKeys();
/// What a round has beside its rules.
const Keys<RoundOrder>& roundKeys();
const Keys<Scoring>& scoringKeys();
const Keys<Customs>& customsKeys();

/// Every kind of round, by name.
const std::vector<std::string>& roundKinds();

} // namespace podium::show
