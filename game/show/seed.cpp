#include "game/show/seed.hpp"
#include <random>

namespace podium::show {

std::uint64_t seedFor(std::optional<std::uint64_t> asked) {
    return asked ? *asked : std::random_device()();
}

} // namespace podium::show
