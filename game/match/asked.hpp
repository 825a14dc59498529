#pragma once
#include "game/match/event.hpp"

namespace podium {

/// What a seat did with one question, and what it earned.
struct Turn {
    std::optional<Reply> reply;
    Span took;           ///< from the opening of the clock; 0 where nothing was answered
    EntryId entry;       ///< of the answer
    bool plays = false;  ///< this question is theirs to answer
    bool counts = false; ///< settled: they play, and were still in when it was asked
    bool right = false;  ///< settled when the question closes, like `award`
    bool walked = false; ///< away from the ladder, with what they have
    bool tried = false;  ///< their one try at the buzzer is over
    Accommodation accommodation{};
    Span extra{};                       ///< by a lifeline
    std::optional<Verdict> heard{};     ///< the host's word on what was said aloud
    std::optional<Verdict> ruled{};     ///< the host's last word on this seat
    Moment lockedUntil{};               ///< the buzzer, for an early press
    bool lockedOut = false;             ///< of the question, for an early press
    bool dips = false;                  ///< a second try is open to them
    std::optional<Reply> firstTry{};    ///< of a double dip
    std::vector<std::size_t> removed{}; ///< options that are gone, for them
    std::optional<std::size_t> vote{};  ///< of one who was asked by somebody else
    bool asksTheRoom = false;
    std::vector<int> votes{}; ///< an option, of the room
    Points wager{};
    Award award{};
    bool operator==(const Turn&) const = default;
};

/// A press that counts.
struct Press {
    EntryId entry;
    SeatId seat;
    Moment pressed;
    Span uncertainty;
    bool operator==(const Press&) const = default;
};

/// The buzzers of one question.
struct Buzzer {
    Moment pausedAt{}, resumedAt{}; ///< the last pause, for presses made before it and heard after
    Moment goesOnSince{};           ///< the clock has run again, after the floor was given up
    Moment opens;                   ///< a press before this is early
    std::vector<Press> waiting;     ///< pressed in time and not yet heard, as they arrived
    std::optional<SeatId> floor;    ///< who answers now
    std::vector<SeatId> tied{};     ///< with whom it was level, by the bands
    Moment floorUntil{};
    std::optional<Moment> gatherUntil; ///< presses that are under way are waited for
    std::optional<Moment> stoodSince;  ///< the question's clock stands since then
    std::vector<Press> heard{};        ///< all that counted, for the host's list
    bool operator==(const Buzzer&) const = default;
};

/// The host's word on a reply, whoever gave it.
struct ReplyRuling {
    Reply reply;
    Verdict verdict = Verdict::Right;
    bool operator==(const ReplyRuling&) const = default;
};

/// A question as it was asked this evening.
struct Asked {
    EntryId entry;
    int round = 0;
    Kept<Question> question;    ///< options in the order shown
    std::optional<Cell> cell{}; ///< of the board
    Span allowed;               ///< the usual time for it; meaningless without a clock
    Span extra{};               ///< for all, since it was reopened
    Moment opens;               ///< when its clock starts; moves when the evening is paused
    std::optional<Moment>
        stoppedAt{}; ///< by a decision that was taken back after the show had gone on
    bool closed = false;
    EntryId closedBy{}; ///< settled at this place of the evening
    Span ran{};         ///< how long its clock ran, once closed
    bool voided = false;
    bool reopened = false; ///< answers may be changed, and it closes by the clock or the host
    bool exchanged =
        false; ///< by a lifeline: another was asked instead, and the round is no shorter
    std::vector<Turn> turns; ///< in the order of Match::seats as they were; who came later has none
    Buzzer buzzer{};
    std::vector<ReplyRuling> rulings{};
    std::vector<std::string> flags{};
    bool operator==(const Asked&) const = default;
};

} // namespace podium
