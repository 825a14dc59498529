#pragma once
#include "game/stage/screens/screen.hpp"

namespace podium::stage {

// What the pack has to ask, at the length and difficulty that are chosen.

/// How many questions each round of the pack would ask; one with none is left out of the evening.
std::vector<int> questionsAsked(const Tonight& tonight, int perRound, DifficultyMix mix);
/// Of all rounds together; with none the evening cannot be played.
int questionsInAll(const Tonight& tonight, int perRound, DifficultyMix mix);
bool canBeAsked(const Tonight& tonight, DifficultyMix mix);

} // namespace podium::stage
