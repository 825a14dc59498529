#pragma once
#include "game/stage/art/mesh.hpp"
#include <cstdint>

namespace podium::stage {

/// Two hundred pieces falling through a box, for as long as one likes to look; at the first moment
/// some unfold in mid-air.
/// The same seed and time give the same picture.
Mesh confetti(std::uint32_t seed, float seconds, const Box& over);

/// Forty pieces that lie still, for reduced motion.
Mesh stillConfetti(std::uint32_t seed, const Box& over);

/// Six sparks that fly off a place and go out, for a streak that grows.
Mesh sparks(Point from, float seconds);

} // namespace podium::stage
