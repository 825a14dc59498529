#pragma once
#include "tests/support/evening.hpp"
#include <set>

namespace podium {

inline RoundRules buzzRules() { return usualRules(RoundKind::FastestFinger); }

/// The host hears the answers and judges them.
inline RoundRules aloud() {
    RoundRules rules = buzzRules();
    rules.buzz.voice = Voice::Aloud;
    return rules;
}

/// Three at the buzzers, nothing asked yet.
inline Evening atTheBuzzers(const RoundRules& rules = buzzRules(), std::uint64_t seed = 7) {
    Evening evening;
    evening.begin(3, rules, seed);
    return evening;
}

/// The first question has been read, the buzzers are open.
inline Evening questionAtTheBuzzers(
    const RoundRules& rules = buzzRules(), std::uint64_t seed = 7) {
    Evening evening = atTheBuzzers(rules, seed);
    evening.ask();
    return evening;
}

} // namespace podium
