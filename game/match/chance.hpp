#pragma once
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace podium {

/// The luck of an evening: a small generator of our own, because the standard distributions
/// differ between libraries. SplitMix64 (Steele, Lea and Flood 2014).
struct Chance {
    std::uint64_t state = 0;
    bool operator==(const Chance&) const = default;
    std::uint64_t next();
    /// A number from 0 to limit - 1, each as likely as the next; limit must not be 0.
    std::size_t below(std::size_t limit);
};

/// Fisher and Yates, from the back.
template <typename T>
void shuffle(std::vector<T>& things, Chance& chance) {
    for (std::size_t left = things.size(); left > 1; --left)
        std::swap(things[left - 1], things[chance.below(left)]);
}

} // namespace podium
