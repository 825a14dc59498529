#pragma once
#include "game/match/asked.hpp"
#include "game/match/phase.hpp"

namespace podium {

/// What a seat has come to; derived from the questions, never written down.
struct Tally {
    Points score; ///< `start` and all of `byRound`
    Points start; ///< of somebody who came late
    std::vector<Points> byRound;
    int streak = 0;
    int longest = 0;
    int lives = 0;     ///< in the open round
    int rung = 0;      ///< in the open round, 0: on the ground
    bool out = false;  ///< of the open round
    int tieBreaks = 0; ///< questions of a tie-break that were won
    bool operator==(const Tally&) const = default;
};

/// A place at the table, with when it was taken and how it began.
struct Chair : Seat {
    EntryId taken;
    LateScore start = LateScore::Nothing;
    bool operator==(const Chair&) const = default;
};

struct Adjustment {
    EntryId entry;
    SeatId seat;
    Points points;
    std::string reason;
    int round = 0;
    bool operator==(const Adjustment&) const = default;
};

/// The evening as a value: everything the rules know.
struct Match {
    Kept<Pack> pack;            ///< where the next questions come from; not part of the record
    std::vector<Event> history; ///< all that happened; folding it gives the rest
    Customs customs;
    std::vector<Chair> seats; ///< ids ascending
    std::vector<Team> teams;
    std::string packTitle;
    std::string fingerprint;
    std::vector<RoundPlan> rounds;
    Chance chance;
    Phase phase = Phase::NotBegun;
    std::optional<Moment> pausedAt;
    int round = -1;
    std::vector<SeatId> players; ///< of a tie-break: who is level; empty: everybody
    bool roundEnded = false;     ///< early, by the host
    SeatId picker;               ///< in phase Picking
    std::string topic;           ///< in phase Wagering, and of the question that follows
    std::vector<Points> wagers;  ///< in phase Wagering, in the order of the seats
    std::vector<bool> wagered;
    Moment wagersUntil;
    Moment breakUntil;
    std::vector<int>
        lifelinesUsed; ///< bits by Lifeline, in the open round, in the order of the seats
    std::vector<Asked> asked;
    std::vector<Adjustment> adjustments;
    std::vector<Tally> tallies; ///< in the order of the seats
    std::optional<Ending> ending;
    Moment latest; ///< of the last event: where the clock goes on when the evening is resumed
    bool operator==(const Match&) const = default;
};

/// A match that has not begun and will draw its questions from this pack.
Match matchFrom(Pack pack);

/// The open round's plan; the match must have begun.
const RoundPlan& openRound(const Match& match);
const RoundRules& rulesOf(const Match& match, const Asked& asked);
/// The question whose clock runs or stands, or nullptr.
const Asked* openQuestion(const Match& match);
const Asked* questionAt(const Match& match, EntryId entry);
/// Where a seat stands in Match::seats, or nothing.
std::optional<std::size_t> placeOf(const Match& match, SeatId seat);
bool isAtTheTable(const Match& match, SeatId seat);
/// What the seat did with a question; nullptr where it was not there.
const Turn* turnOf(const Match& match, const Asked& asked, SeatId seat);
/// How many questions of this round have been asked and count, the open one among them.
int askedInRound(const Match& match, int round);

} // namespace podium
