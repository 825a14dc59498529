#pragma once
#include "game/match/match.hpp"

namespace podium {

/// Limits far beyond any evening, low enough that neither times nor scores can overflow, and that a
/// journal from a stranger cannot cost minutes.
namespace bounds {

inline constexpr std::size_t mostOptions = 4; // every screen has room for four choices
inline constexpr std::size_t mostParts = 6;   // of what is ticked, put in order or paired
inline constexpr std::size_t mostSeats = 1'000;
inline constexpr std::size_t mostRounds = 50;
inline constexpr std::size_t mostSteps = 30; // rungs of a ladder, rows of a board
inline constexpr int mostQuestionsPerRound = 200;
inline constexpr int mostPoints = 100'000;
inline constexpr std::int64_t mostThousandths = 1'000'000'000'000;
inline constexpr std::size_t longestText = 4'000; // bytes
inline constexpr Span longestClock = seconds(4 * 3600);
inline constexpr Moment longestEvening{1'000'000'000'000};
inline constexpr std::size_t mostAdjustments = 20'000;
inline constexpr std::size_t mostFlags = 100; // of one question

constexpr bool within(auto low, auto value, auto high) { return low <= value && value <= high; }

} // namespace bounds

/// Each correction counts the evening anew: at most 2,000.
bool mayCorrect(const Match& match);
/// Each that is taken back folds the evening anew: at most 2,000, 50 million events and 20,000
/// corrections folded by all of them together.
bool mayFoldAgain(const Match& match);

} // namespace podium
