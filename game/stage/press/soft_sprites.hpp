#pragma once
#include "game/stage/art/mesh.hpp"
#include <memory>

namespace sf {
class Texture;
}

namespace podium::stage {

/// The one texture for all that is no letter: a round glow, the corner pieces of a soft shadow, and
/// a white spot for plain triangles, so that all of them go out in one call.
struct SoftSprites {
    static constexpr Box glow{0, 0, 256, 256};
    static constexpr Box shadow{256, 0, 96, 96};
    static constexpr Point white{304, 128};
    static std::unique_ptr<sf::Texture> paint(); ///< needs a display
};

} // namespace podium::stage
