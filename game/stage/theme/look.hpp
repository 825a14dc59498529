#pragma once
#include "game/stage/preferences.hpp"

namespace podium::stage {

/// How the player wants to see the game.
struct Look {
    int textSize = 100; ///< percent
    Contrast contrast = Contrast::Normal;
    Motion motion = Motion::Full;

    bool flat() const { return contrast == Contrast::High; } ///< black, white and four flat colours
    bool still() const { return motion == Motion::Reduced; }
    float growth() const { return static_cast<float>(textSize) / 100; }
};

inline Look lookOf(const Preferences& preferences) {
    return {preferences.textSize, preferences.contrast, preferences.motion};
}

} // namespace podium::stage
