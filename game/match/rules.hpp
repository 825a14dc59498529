#pragma once
#include "game/match/moment.hpp"
#include "game/match/points.hpp"
#include <cstdint>

namespace podium {

/// How the clock of a question counts.
enum class Clock { Running, None };

/// The scoring of an evening: full points at once, `right` alone at the last moment.
struct Scoring {
    Points right{500};
    Points speed{500};      ///< speed part, times (1 - t/T); none without a clock
    Points streakStep{100}; ///< from the second right answer in a row on
    Points streakMost{500};
    bool operator==(const Scoring&) const = default;
    Points most() const { return right + speed; }
};

/// What the players agreed on before the evening.
struct Rules {
    int questionsPerRound = 5;
    Clock clock = Clock::Running;
    Span timeToAnswer = seconds(20);
    Span leadIn = milliseconds(900); ///< from the question's appearance until its clock starts
    int easiest = 1;                 ///< difficulties that are asked, 1 to 5
    int hardest = 5;
    Scoring scoring;
    bool operator==(const Rules&) const = default;
};

} // namespace podium
