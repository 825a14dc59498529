#pragma once
#include <compare>
#include <string>

namespace podium {

/// A place at the table: one player or one team.
struct SeatId {
    int value = 0;
    auto operator<=>(const SeatId&) const = default;
};

struct Seat {
    SeatId id;
    std::string name;
    bool operator==(const Seat&) const = default;
};

} // namespace podium
