#pragma once
#include "game/match/lifeline.hpp"
#include "game/show/key_kinds.hpp"

namespace podium::show {

/// The lifelines as running orders write them.
const Words<Lifeline>& lifelineNames();
/// The lifeline that a player at the terminal calls for: "50", "swap", "room", "time", "dip".
std::optional<Lifeline> lifelineCalled(const std::string& words);
/// How to call for it, and what it does: "50 takes two wrong options away".
std::string callFor(Lifeline lifeline);

} // namespace podium::show
