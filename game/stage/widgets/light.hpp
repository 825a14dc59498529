#pragma once
#include "game/stage/art/mesh.hpp"

namespace podium::stage {

/// The light along the top of a rounded, leaning box: it follows the corners, as light would.
void topLight(Mesh& mesh, Box box, float radius, float height, Colour colour, float lean = 0);

} // namespace podium::stage
