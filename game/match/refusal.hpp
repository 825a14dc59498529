#pragma once

namespace podium {

/// Why the rules say no; only who asked hears of it.
enum class Refusal {
    NotNow,        ///< nothing of the kind can be asked in this phase
    AlreadyLocked, ///< the answer is in and stays
    TooLate,       ///< the deadline has passed
    NoSuchChoice,
    NoSuchSeat,
    NoSuchTeam,
    NoSuchQuestion,
    NoSuchEntry,
    NotYourKind, ///< the reply is not what this type of question asks for
    IsPaused,
    NotPaused,
    IsOver,
    NoPlayers,
    NothingToAsk, ///< the pack has no question for these rules
    NotPlayable,  ///< rules or seats contradict themselves: a clock without time, two on one seat
    BuzzersShut,  ///< somebody is answering, or nobody buzzes in this round
    LockedOut,    ///< pressed too early, or the one try is used
    AlreadyBuzzed,
    NotEligible, ///< does not play this question: out, walked away, not level, not asked
    NotYourPick,
    AlreadyPicked,     ///< the field of the board is empty
    TooMuch,           ///< more than may be staked
    NotAvailable,      ///< this lifeline is used up, not part of the round, or no help here
    NothingToTakeBack, ///< no decision, or taken back already
    NoChange,          ///< it is so already
    TooMany            ///< seats, questions or corrections beyond any evening
};

} // namespace podium
