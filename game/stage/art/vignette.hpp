#pragma once
#include "game/stage/art/drawing.hpp"
#include <span>

namespace podium::stage {

/// What lies within a convex outline, given clockwise.
Mesh within(const Mesh& mesh, std::span<const Point> outline);

/// A small picture of the river city at golden hour; its upper corners are round.
Drawing vignette(Box box, float radius);

} // namespace podium::stage
