#pragma once
#include "tests/support/any_evening.hpp"

namespace podium {

/// An evening of rounds by these rules, each over the whole pack.
inline RunningOrder orderOfRounds(std::vector<RoundRules> rounds) {
    RunningOrder order;
    for (RoundRules& rules : rounds)
        order.rounds.push_back({"", "", {std::string(everyTopic)}, "", std::move(rules), {}});
    return order;
}

inline Evening withRound(int players, const RoundRules& rules) {
    Evening evening(smallPack(10));
    evening.beginRound(players, rules);
    return evening;
}

} // namespace podium
