#pragma once
#include "game/stage/art/mesh.hpp"
#include <array>

namespace podium::stage {

/// The colours of the river city at one moment of the evening.
struct SkyPalette {
    std::array<Colour, 6> sky; ///< top to horizon
    Colour far, farLow, mid, midLow, near, nearLow;
    Colour tower, rim, cloud, cloudTop;
    std::array<Colour, 5> river; ///< top to bottom
    Colour litWindow, glint;
    float sun = 1; ///< strength of its light
    float lit = 0; ///< share of the windows that are lit
    float stars = 0;
    float lamps = 0;
};

// Where the evening stands: golden hour, dusk, blue hour, night, and anything between them.
constexpr float goldenHour = 0;
constexpr float dusk = 1;
constexpr float blueHour = 2;
constexpr float night = 3;

/// Between two of them the neighbours are blended.
SkyPalette skyPalette(float position);

} // namespace podium::stage
