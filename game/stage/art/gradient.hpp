#pragma once
#include "game/stage/art/mesh.hpp"

namespace podium::stage {

/// A colour at a share of the way, 0 to 1.
struct Stop {
    float at;
    Colour colour;
};
using Stops = std::vector<Stop>;

Colour colourAt(const Stops& stops, float share);

/// Colours the mesh by height, from top to bottom; cuts its triangles where a colour turns.
Mesh shaded(const Mesh& mesh, const Stops& stops, float top, float bottom);

/// A box of several colours, from left to right.
Mesh shadedAcross(Box box, const Stops& stops);

/// What lies below a height.
Mesh below(const Mesh& mesh, float y);

/// The round soft light of the look: full in the middle, nothing at the rim. Meant for Blend::Add.
void glow(Mesh& mesh, Point centre, float rx, float ry, Colour colour, float opacity);

} // namespace podium::stage
