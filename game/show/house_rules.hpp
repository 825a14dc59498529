#pragma once
#include "game/match/running_order.hpp"
#include "game/stage/wish.hpp"

namespace podium::show {

/// The one who plays alone, by the name in the settings.
Seat soloSeat(const stage::Preferences& preferences);
/// What somebody plays alone in the window.
RunningOrder soloOrder(
    const stage::Preferences& preferences, stage::DifficultyMix mix, stage::SoloMode mode);
/// The usual evening on the terminal.
RunningOrder textOrder(const stage::Preferences& preferences, Clock clock);
/// Any running order as a terminal can play it; without a clock nobody is hurried, except where a
/// round is about nothing else.
RunningOrder forTheTerminal(RunningOrder order, Clock clock);

} // namespace podium::show
