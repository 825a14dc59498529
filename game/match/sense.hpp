#pragma once
#include "game/match/match.hpp"

namespace podium {

// A journal is a file and may hold anything. These say what the fold may be given; whatever the
// judge rules passes both.

/// Options, key and difficulty such as the type asks for.
bool makesSense(const Question& question);
/// Whether an event holds what one of its kind can hold, whatever came before.
bool makesSense(const Event& event);
/// Whether an event that makes sense can come next.
bool canFollow(const Match& match, const Event& event);
/// Whether a step of the show can stand where something before it was taken back: it finds what it
/// needs, if not the phase that it was taken from.
bool canBeStep(const Match& match, const Event& event);

} // namespace podium
