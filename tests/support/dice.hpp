#pragma once
#include "tests/support/evening.hpp"

namespace podium {

/// The luck of a generated test: its seed is known, so what fails once fails again.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_chance{seed} {}
    int roll(int low, int high) {
        return low + static_cast<int>(m_chance.below(static_cast<std::size_t>(high - low + 1)));
    }
    bool oneIn(int n) { return roll(1, n) == 1; }
    template <typename T>
    const T& oneOf(const std::vector<T>& things) {
        return things[m_chance.below(things.size())];
    }
    template <typename Enum>
    Enum any(int values) {
        return static_cast<Enum>(roll(0, values - 1));
    }
    template <typename T>
    void mix(std::vector<T>& things) {
        shuffle(things, m_chance);
    }
    std::uint64_t next() { return m_chance.next(); }

private:
    Chance m_chance;
};

} // namespace podium
