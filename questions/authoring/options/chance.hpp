#pragma once
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace podium::authoring {

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers everywhere, which the standard's
/// distributions do not promise.
class Chance {
public:
    explicit Chance(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next() {
        auto z = (m_state += 0x9e3779b97f4a7c15u);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
        return z ^ (z >> 31);
    }

    std::size_t below(std::size_t count) { return static_cast<std::size_t>(next() % count); }

    template <typename T>
    void shuffle(std::vector<T>& things) {
        for (std::size_t i = things.size(); i > 1; --i) std::swap(things[i - 1], things[below(i)]);
    }

private:
    std::uint64_t m_state;
};

} // namespace podium::authoring
