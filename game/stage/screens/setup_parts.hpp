#pragma once
#include "game/stage/art/drawing.hpp"
#include "game/stage/screens/screen.hpp"
#include "game/stage/theme/look.hpp"

namespace podium::stage {

// What the set-up shows beside its options.

/// Where the ways to play lie.
std::vector<Box> modeCards();
/// One of them; the chosen one is gold.
struct ModeCard {
    SoloMode mode = SoloMode::Classic;
    std::string about;
    enum class Choice { Open, Chosen } choice = Choice::Open;
    float focus = 0;
};
void modeCard(Canvas& canvas, const Look& look, const ModeCard& card);
/// The rounds of the pack, and how much of each will be asked.
void setupRounds(Canvas& canvas, const Showing& showing, DifficultyMix mix, SoloMode mode);

/// The city as it stands above the pack's name.
Drawing packPicture(Box pack);
void setupPack(
    Canvas& canvas, const Look& look, Box box, const Tonight& tonight, const Drawing& picture);

} // namespace podium::stage
