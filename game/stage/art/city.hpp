#pragma once
#include "game/stage/art/outlook.hpp"
#include "game/stage/art/seeded.hpp"

namespace podium::stage {

// The parts of the city, each drawn onto what stands behind it.
void farHill(Drawing& city, const Outlook& outlook);
void farRoofs(Drawing& city, const Outlook& outlook, Seeded& chance);
void midRoofs(Drawing& city, const Outlook& outlook, Seeded& chance);
void stadium(Drawing& city, const Outlook& outlook);
void tower(Drawing& city, const Outlook& outlook);
void trees(Drawing& city, const Outlook& outlook, Seeded& chance);
void quay(Drawing& city, const Outlook& outlook);

/// A lamp post and its light.
void lamp(Drawing& drawing, Point foot, float height, float size, Colour post, float strength);
void quayLamps(Drawing& drawing, const Outlook& outlook);

/// All of it, back to front, without the lamps; each part by itself.
std::vector<Drawing> cityParts(const Outlook& outlook, Seeded& chance);

} // namespace podium::stage
