#pragma once
#include "game/stage/art/icon.hpp"
#include "game/stage/canvas.hpp"
#include "game/stage/theme/look.hpp"
#include <span>

namespace podium::stage {

/// One thing in the bar at the foot of a question: a lifeline, or the way out of a ladder.
struct FootButton {
    enum class State { Ready, Off, Used }; ///< off: of no help now
    Icon icon = Icon::Half;
    std::string words;
    std::string key; ///< that calls it; empty where keys write
    State state = State::Ready;
    float focus = 0;
};

/// Where each stands, from the left margin, no further than `right`.
std::vector<Box> footButtonBoxes(Canvas& canvas, std::span<const FootButton> buttons, float right);
void footButton(Canvas& canvas, const Look& look, Box box, const FootButton& shown);

} // namespace podium::stage
