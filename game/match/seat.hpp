#pragma once
#include "game/match/entry_id.hpp"
#include <compare>
#include <string>

namespace podium {

/// A place at the table: one player, or one team that answers as one.
struct SeatId {
    int value = 0; ///< from 1, in the order of sitting down; 0: nobody
    auto operator<=>(const SeatId&) const = default;
};

/// Seats that play together, each with an answer of its own.
struct TeamId {
    int value = 0; ///< from 1; 0: none
    auto operator<=>(const TeamId&) const = default;
};

struct Team {
    TeamId id;
    std::string name;
    bool operator==(const Team&) const = default;
};

/// Whether the others wait for a seat: nobody waits for one who is away.
enum class Presence { Here, Away };

enum class OwnClock { Usual, HalfMore, None };
enum class OwnSpeed { Usual, None };

/// What one player needs to play on equal terms. Nobody else's view tells of it.
struct Accommodation {
    OwnClock clock = OwnClock::Usual; ///< half more: one and a half times the clock
    OwnSpeed speed =
        OwnSpeed::Usual; ///< none: speed counts as if they took half the time, however long it was
    bool operator==(const Accommodation&) const = default;
};

struct Seat {
    SeatId id;
    std::string name;
    TeamId team{};
    Presence presence = Presence::Here;
    Accommodation accommodation{};
    bool operator==(const Seat&) const = default;
};

} // namespace podium
