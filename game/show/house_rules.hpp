#pragma once
#include "game/stage/wish.hpp"

namespace podium::show {

/// The one who plays alone, by the name in the settings.
Seat soloSeat(const stage::Preferences& preferences);
/// The rules of a match in the window.
Rules windowRules(const stage::Preferences& preferences, stage::DifficultyMix mix);
/// The rules of a match on the terminal.
Rules textRules(const stage::Preferences& preferences, Clock clock);

} // namespace podium::show
