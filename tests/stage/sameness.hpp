#pragma once
#include "game/stage/art/mesh.hpp"
#include <algorithm>
#include <cmath>

namespace podium::stage {

// How drawings are compared.

inline bool same(const Mesh& a, const Mesh& b) {
    return std::equal(a.corners.begin(), a.corners.end(), b.corners.begin(), b.corners.end(),
        [](const Vertex& one, const Vertex& two) {
            return one.at.x == two.at.x && one.at.y == two.at.y && one.colour == two.colour;
        });
}

/// How bright white words are told from a colour, as WCAG counts.
inline float luminance(Colour colour) {
    const auto channel = [](std::uint8_t value) {
        const float share = static_cast<float>(value) / 255;
        return share <= .03928f ? share / 12.92f : std::pow((share + .055f) / 1.055f, 2.4f);
    };
    return .2126f * channel(colour.r) + .7152f * channel(colour.g) + .0722f * channel(colour.b);
}

} // namespace podium::stage
