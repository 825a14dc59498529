#pragma once
#include "game/match/event.hpp"

namespace podium {

// What somebody asks for.

/// Opens the evening with the pack the Match was made with.
struct Begin {
    RunningOrder order;
    std::vector<Seat> seats;
    std::uint64_t seed = 1;
    std::vector<Team> teams{};
};
/// The next step of the show: opens the round, asks, moves on from the reveal, from the standings.
struct GoOn {};
/// Time has come to a deadline the match asked to be woken for.
struct Tick {};

// What players ask for.

struct Answer {
    SeatId seat;
    Reply reply;
};
/// A press of a buzzer at the instant `pressed`, give or take `uncertainty`.
struct Buzz {
    SeatId seat;
    Moment pressed;
    Span uncertainty{};
};
struct Stakes {
    SeatId seat;
    Points points;
};
/// A field of the board; `by` is nobody where the host picks.
struct Pick {
    Cell cell;
    SeatId by{};
};
struct UseLifeline {
    SeatId seat;
    Lifeline lifeline = Lifeline::FiftyFifty;
};
struct Vote {
    SeatId seat;
    std::size_t option = 0;
};
struct WalkAway {
    SeatId seat;
};

// What the host asks for.

struct Pause {};
struct Resume {};
struct Reveal {}; ///< closes the open question now
struct Skip {};   ///< the open question does not count
struct Void {
    EntryId question;
};
struct Flag {
    EntryId question;
    std::string note;
};
struct AddQuestion {};
/// Accepts or rejects a reply, for everybody who gave it.
struct RuleAnswer {
    EntryId question;
    Reply reply;
    Verdict verdict = Verdict::Right;
};
/// Overrules the verdict on one seat.
struct RuleSeat {
    EntryId question;
    SeatId seat;
    Verdict verdict = Verdict::Right;
};
/// The host's word on what who has the floor has said.
struct Hear {
    Verdict verdict = Verdict::Right;
};
struct VoidBuzz {
    EntryId buzz;
};
struct Adjust {
    SeatId seat;
    Points points;
    std::string reason;
};
struct Reopen {
    Span extra{};
};
struct GoBack {}; ///< takes the last step of the show back
struct EndRound {};
struct EndEvening {};
struct Join {
    std::string name;
    TeamId team{};
};
struct SetPresence {
    SeatId seat;
    Presence presence = Presence::Here;
};
struct Accommodate {
    SeatId seat;
    Accommodation accommodation;
};
struct TakeBack {
    EntryId entry;
};

using Request =
    std::variant<Begin, GoOn, Tick, Answer, Buzz, Stakes, Pick, UseLifeline, Vote, WalkAway, Pause,
        Resume, Reveal, Skip, Void, Flag, AddQuestion, RuleAnswer, RuleSeat, Hear, VoidBuzz, Adjust,
        Reopen, GoBack, EndRound, EndEvening, Join, SetPresence, Accommodate, TakeBack>;

struct Command {
    Moment at;
    Request request;
};

} // namespace podium
