#pragma once
#include "game/stage/art/drawing.hpp"

namespace podium::stage {

/// A ribbon with a stripe from above the window down to where something hangs on it.
void ribbon(Mesh& mesh, float topX, Point end, float width, Colour colour, Colour stripe);
/// Two branches of golden leaves around a place.
void laurelWreath(Mesh& mesh, Point middle, float radius);
/// The four-pointed star of the tower.
void eveningStar(Mesh& mesh, Point middle, float radius);
/// A round paper lantern with its light; at size 1 it is 150 wide.
void paperLantern(Drawing& drawing, Point middle, float size, Colour colour);

} // namespace podium::stage
