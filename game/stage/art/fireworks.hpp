#pragma once
#include "game/stage/art/mesh.hpp"
#include <cstdint>

namespace podium::stage {

/// One firework: where and when it opens, and how.
struct FireworkBurst {
    Point at;
    float radius;
    Colour colour;
    int rays;
    float begins; ///< seconds after the show began
};

/// The six of the podium, never more than three opening in a second.
std::span<const FireworkBurst> podiumFireworks();
/// When the show of the podium is over and may begin again, in seconds.
constexpr float fireworkShow = 5;

/// All of them at a time, for Blend::Add. The same seed and time give the same picture.
Mesh fireworks(std::span<const FireworkBurst> bursts, std::uint32_t seed, float seconds);

} // namespace podium::stage
