#pragma once
#include "game/match/asked.hpp"

namespace podium {

/// How right a reply is, as a part of the whole: 0/1 to 1/1.
struct Mark {
    std::int64_t numerator = 0;
    std::int64_t denominator = 1;
    bool exact = false; ///< a number to the last decimal
    bool operator==(const Mark&) const = default;
};
/// A mark counts as right where it is whole; of a number, where it is within the tolerance.
constexpr bool isWhole(const Mark& mark) { return mark.numerator == mark.denominator; }
/// The part of some points, a half rounded up.
Points partOf(Points points, const Mark& mark);

/// How far off a number is, in thousandths.
std::int64_t distanceOf(const NumberScale& scale, Quantity given);
/// The reply by the question's key alone.
Mark markOf(const Question& question, const Reply& reply, Marking marking);
/// The host's last word on a reply, if there is one.
std::optional<Verdict> wordOn(const Asked& asked, const Reply& reply);
/// The mark of a turn, the host's rulings before the key.
Mark markOf(const Asked& asked, const Turn& turn, Marking marking);

} // namespace podium
