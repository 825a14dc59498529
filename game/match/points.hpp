#pragma once
#include <compare>

namespace podium {

/// Points, whole numbers only.
struct Points {
    int value = 0;
    auto operator<=>(const Points&) const = default;
    constexpr Points& operator+=(Points other) {
        value += other.value;
        return *this;
    }
};
constexpr Points operator+(Points a, Points b) { return {a.value + b.value}; }
constexpr Points operator-(Points a, Points b) { return {a.value - b.value}; }
constexpr Points operator-(Points a) { return {-a.value}; }
constexpr Points operator*(Points a, int times) { return {a.value * times}; }

/// How the points for one answer came about; the parts add up to the total.
struct Award {
    Points right{}; ///< for the answer itself, a wager won, the next rung
    Points speed{};
    Points streak{};
    Points first{}; ///< for the first right answer of all
    Points exact{}; ///< for the number itself, not only one close to it
    Points lost{};  ///< never above 0: a penalty, a wager lost, a fall from the ladder
    constexpr Points total() const { return right + speed + streak + first + exact + lost; }
    bool operator==(const Award&) const = default;
};

} // namespace podium
