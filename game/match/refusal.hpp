#pragma once

namespace podium {

/// Why the rules say no; only who asked hears of it.
enum class Refusal {
    NotNow,        ///< nothing of the kind can be asked in this phase
    AlreadyLocked, ///< the answer is in and stays
    TooLate,       ///< the deadline has passed
    NoSuchChoice,
    NoSuchSeat,
    IsPaused,
    NotPaused,
    IsOver,
    NoPlayers,
    NothingToAsk, ///< the pack has no question for these rules
    NotPlayable,  ///< rules or seats contradict themselves: a clock without time, two on one seat
};

} // namespace podium
