#include "game/stage/motion/easing.hpp"
#include <algorithm>

namespace podium::stage {

namespace {
float within(float share) { return std::clamp(share, 0.f, 1.f); }
} // namespace

float easeOut(float share) {
    const float left = 1 - within(share);
    return 1 - left * left * left;
}

float easeIn(float share) {
    const float x = within(share);
    return x * x * x;
}

float easeInOut(float share) {
    const float x = within(share);
    return x * x * (3 - 2 * x);
}

float easeBack(float share) {
    constexpr float pull = 1.2f; // this much makes the top of the curve 1.06
    const float x = within(share) - 1;
    return 1 + (pull + 1) * x * x * x + pull * x * x;
}

float between(float from, float to, float share) { return from + (to - from) * share; }

} // namespace podium::stage
