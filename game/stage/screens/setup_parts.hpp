#pragma once
#include "game/stage/art/drawing.hpp"
#include "game/stage/screens/screen.hpp"
#include "game/stage/theme/look.hpp"

namespace podium::stage {

// What the set-up shows beside its options.

/// The way to play, how points are made, and the rounds of the evening.
void setupCards(Canvas& canvas, const Showing& showing, DifficultyMix mix);
/// The city as it stands above the pack's name.
Drawing packPicture(Box pack);
void setupPack(
    Canvas& canvas, const Look& look, Box box, const Tonight& tonight, const Drawing& picture);
/// "15 questions, about 6 minutes"
std::string howLong(const Showing& showing, DifficultyMix mix);

} // namespace podium::stage
