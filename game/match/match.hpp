#pragma once
#include "game/match/event.hpp"
#include "game/match/phase.hpp"
#include <map>

namespace podium {

/// What a seat did with one question, and what it earned.
struct Turn {
    std::optional<std::size_t> choice;
    Span took;  ///< from the opening of the clock; 0 where nothing was answered
    bool right = false;
    Award award; ///< settled when the question closes
    bool operator==(const Turn&) const = default;
};

/// A question as it was asked this evening.
struct Asked {
    int round = 0;
    Question question; ///< options in the order shown
    Moment opens;      ///< when its clock starts
    Moment deadline;   ///< moves when the evening is paused; meaningless without a clock
    bool closed = false;
    std::map<SeatId, Turn> turns;
    bool operator==(const Asked&) const = default;
};

/// The evening as a value: everything the rules know.
struct Match {
    Pack pack; ///< where the next questions come from; not part of the record
    Rules rules;
    std::vector<Seat> seats;
    std::string packTitle;
    std::string fingerprint;
    std::vector<RoundPlan> rounds;
    Chance chance;
    Phase phase = Phase::NotBegun;
    std::optional<Moment> pausedAt;
    int round = -1;
    std::vector<Asked> asked;
    std::optional<Ending> ending;
    Moment latest; ///< of the last event: where the clock goes on when the evening is resumed
    bool operator==(const Match&) const = default;
};

/// A match that has not begun and will draw its questions from this pack.
Match matchFrom(Pack pack);

/// The question whose clock runs or stands, or nullptr.
const Asked* openQuestion(const Match& match);
bool everybodyAnswered(const Match& match);
bool isAtTheTable(const Match& match, SeatId seat);
/// How many questions of this round have been asked, the open one among them.
int askedInRound(const Match& match, int round);

/// When the rules want to be asked again (with Tick), if at all.
std::optional<Moment> nextDeadline(const Match& match);

} // namespace podium
