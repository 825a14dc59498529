#pragma once
#include "game/match/event.hpp"

namespace podium {

// What somebody asks for.

/// Opens the evening with the pack the Match was made with.
struct Begin {
    Rules rules;
    std::vector<Seat> seats;
    std::uint64_t seed = 1;
};
/// The next step of the show: opens the round, asks, moves on from the reveal, from the standings.
struct GoOn {};
struct Answer {
    SeatId seat;
    std::size_t choice = 0;
};
/// Time has come to a deadline the match asked to be woken for.
struct Tick {};
struct Pause {};
struct Resume {};
struct EndEvening {};

using Request = std::variant<Begin, GoOn, Answer, Tick, Pause, Resume, EndEvening>;

struct Command {
    Moment at;
    Request request;
};

} // namespace podium
