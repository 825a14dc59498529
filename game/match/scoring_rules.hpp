#pragma once
#include "game/match/points.hpp"
#include <array>
#include <optional>
#include <string_view>

namespace podium {

/// How time counts.
enum class Speed {
    None,      ///< not at all
    HalfSlope, ///< full points at once, half at the deadline
    ByOrder    ///< full points for the first right answer, half for the last possible
};
/// How an answer that is partly right counts.
enum class Marking { Strict, Balanced, Lenient };
/// How the closest number earns: by how far off it is, or by rank among those who answered.
enum class Closeness { ByDistance, ByRank };
/// Whether points are given at all.
enum class Counting { Counted, Practice };

/// A scoring is data: what an answer earns. The formulas stand in README.md.
struct Scoring {
    std::array<Points, 5> values{
        {{1000}, {1000}, {1000}, {1000}, {1000}}}; ///< by difficulty, 1 to 5
    Speed speed = Speed::HalfSlope;
    Points streakStep{100}; ///< from the second right answer in a row on
    Points streakMost{500};
    Points first{0}; ///< for the first right answer of all
    Points exact{0}; ///< for the exact number
    int penalty = 0; ///< for a wrong answer, percent of the value
    Marking marking = Marking::Balanced;
    Closeness closeness = Closeness::ByDistance;
    int multiplier = 1; ///< of the round
    Counting counting = Counting::Counted;
    bool operator==(const Scoring&) const = default;
    Points valueOf(int difficulty) const {
        return values.at(static_cast<std::size_t>(difficulty - 1));
    }
};

// The presets, named for what they do.
Scoring halfSlope();      ///< "half_slope": 1,000 at once, 500 at the deadline, streaks
Scoring orderOfArrival(); ///< "order_of_arrival": the first right answer earns most
Scoring plusMinus();      ///< "plus_minus": the value for right, the value off for wrong
Scoring flat();           ///< "flat": the same for every right answer, however quick
std::optional<Scoring> scoringCalled(std::string_view name);
/// The preset that a scoring is, or nothing.
std::string_view nameOf(const Scoring& scoring);

} // namespace podium
