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
/// Whether an event of the record still stands where something before it was taken back: a step of
/// the show if it finds what it needs, whatever the phase; anything else if it can still follow.
bool stillStands(const Match& match, const Event& event);

} // namespace podium
