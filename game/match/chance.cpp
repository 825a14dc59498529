#include "game/match/chance.hpp"

namespace podium {

std::uint64_t Chance::next() {
    state += 0x9e3779b97f4a7c15u;
    std::uint64_t mixed = state;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9u;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebu;
    return mixed ^ (mixed >> 31);
}

std::size_t Chance::below(std::size_t limit) {
    // Numbers under the remainder of 2^64 / limit would come up once too often: draw again.
    const std::uint64_t surplus = (0 - std::uint64_t{limit}) % limit;
    std::uint64_t drawn = next();
    while (drawn < surplus) drawn = next();
    return static_cast<std::size_t>(drawn % limit);
}

} // namespace podium
