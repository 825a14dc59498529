#pragma once
#include <cstdint>
#include <optional>

namespace podium::show {

/// The seed that was asked for, or one by chance: the only luck that is not in the match.
std::uint64_t seedFor(std::optional<std::uint64_t> asked);

} // namespace podium::show
