#pragma once
#include "game/stage/canvas.hpp"
#include "game/stage/theme/look.hpp"
#include <span>

namespace podium::stage {

/// Draws a key cap, its left edge at x and its middle at y; returns its width. The names Up, Down,
/// Left and Right become arrows.
float keyCap(Canvas& canvas, const Look& look, const std::string& key, float x, float y);
/// A round button of a gamepad.
float padButton(Canvas& canvas, const Look& look, const std::string& letter, float x, float y);

/// What a bar of hints tells of: keys, buttons of a gamepad, or both.
enum class Legends { Keys, Pad, Both };

/// What a key does. A hint without a button is left out when only the gamepad's are told.
struct Hint {
    std::vector<std::string> keys;
    std::vector<std::string> pad;
    std::string words;
};

/// From x to the right, or with its last word ending at x (Align::Right).
void hintsBar(Canvas& canvas, const Look& look, std::span<const Hint> hints, Legends legends,
    float x, float y, Align align = Align::Left);
float hintsWidth(Canvas& canvas, std::span<const Hint> hints, Legends legends);

} // namespace podium::stage
