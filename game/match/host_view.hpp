#pragma once
#include "game/match/command.hpp"
#include "game/match/refusal.hpp"
#include "game/match/views.hpp"

namespace podium {

/// What the host decided, as the console lists it.
struct Decision {
    EntryId entry;
    Moment at;
    Happening what; ///< the show finds the words
    bool takenBack = false;
    bool canBeTakenBack = false;
    bool operator==(const Decision&) const = default;
};

/// Where a seat stands with the open question, for the host's eyes.
struct SeatView {
    SeatId id;
    std::string name;
    Presence presence = Presence::Here;
    Accommodation accommodation;
    Points score;
    std::optional<Reply> reply;
    BuzzState buzz = BuzzState::NotEligible;
};

/// A press with its band.
struct PressView {
    SeatId seat;
    std::string name;
    Span after; ///< the buzzers opened
    Span uncertainty;
};

/// Everything, the key among it: for the host's console alone.
struct HostView {
    AudienceView audience;            ///< what the television shows
    std::optional<Question> question; ///< open or last, with its key
    EntryId entry;                    ///< of that question
    std::vector<SeatView> seats;
    std::vector<PressView> presses;
    std::vector<Decision> decisions; ///< newest first
};

HostView hostView(const Match& match, Moment now);

/// How a correction would move one seat.
struct Shift {
    SeatId seat;
    std::string name;
    Points before;
    Points after;
    int rankBefore = 1; ///< 0: not at the table
    int rankAfter = 1;
    bool operator==(const Shift&) const = default;
};

/// What a request would change, before it is made: a refusal, or the seats whose score or rank
/// would move.
struct Outlook {
    std::optional<Refusal> refusal;
    std::vector<Shift> shifts;
};
Outlook whatWouldChange(const Match& match, const Command& command);

} // namespace podium
