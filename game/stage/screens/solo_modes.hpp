#pragma once
#include "game/stage/art/icon.hpp"
#include "game/stage/screens/screen.hpp"

namespace podium::stage {

// The ways to play alone, as the set-up offers them.

constexpr std::size_t soloModes = 5;
enum class SetupRow : std::size_t { Length, Difficulty, Clock };

std::string nameOf(SoloMode mode);
Icon iconOf(SoloMode mode);
Colour inkOf(SoloMode mode); ///< of its icon
/// What it is, in a sentence or two.
std::string aboutMode(
    SoloMode mode, const Tonight& tonight, const Preferences& preferences, DifficultyMix mix);
/// What stands where a row does not apply, because the mode decides it; empty where it applies.
std::string settledBy(SoloMode mode, SetupRow row);
/// "15 questions, about 6 minutes"
std::string howLong(SoloMode mode, const Showing& showing, DifficultyMix mix);

} // namespace podium::stage
