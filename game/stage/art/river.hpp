#pragma once
#include "game/stage/art/outlook.hpp"
#include "game/stage/art/seeded.hpp"

namespace podium::stage {

/// A thin lens of light or shade on the water.
struct Ripple {
    Point at;
    float width;
    float bend; ///< of its upper and lower edge
    Colour colour;
};

/// What lies on the water. Ripples in the open drift; under the bridges they keep still.
struct Water {
    std::vector<Ripple> drifting;
    std::vector<Ripple> still;
    std::vector<Ripple> sunPath, stillSunPath; ///< all of it, and the part that keeps still
    Mesh bands;                                ///< they break up the mirrored city
    Mesh lampPaths;
};

Mesh riverMesh(const Outlook& outlook);
/// The sun's glow on the water, cut off at the quay.
Mesh sunOnWater(const Outlook& outlook);
Water water(const Outlook& outlook, Seeded& chance);
Mesh rippling(const std::vector<Ripple>& ripples, float seconds);

} // namespace podium::stage
