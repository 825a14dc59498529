#pragma once
#include "game/stage/art/outlook.hpp"
#include "game/stage/art/seeded.hpp"

namespace podium::stage {

/// One star; it is dimmed and brightened as it twinkles.
struct Star {
    Point at;
    float radius;
    float opacity;
};

/// A stack of long thin clouds that drifts as one.
struct CloudBank {
    Mesh mesh;
    float width; ///< of the whole stack
    float middle;
};

Mesh skyMesh(const Outlook& outlook);
std::vector<Star> stars(const Outlook& outlook, Seeded& chance);
Mesh starMesh(const std::vector<Star>& stars, float seconds);
/// A sun whose disc is drawn by others moves with them; the others stand still.
bool sunMoves(const SceneSetting& setting);
/// The sun's disc, where it is shown, and its light.
Drawing sunLight(const Outlook& outlook);
std::vector<CloudBank> cloudBanks(const Outlook& outlook, Seeded& chance);
/// All banks where the wind has taken them; they come back in on the other side.
Mesh drifting(const std::vector<CloudBank>& banks, const Box& whole, float seconds);

} // namespace podium::stage
