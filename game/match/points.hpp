#pragma once
#include <compare>

namespace podium {

/// Points, whole numbers only.
struct Points {
    int value = 0;
    auto operator<=>(const Points&) const = default;
    constexpr Points& operator+=(Points other) { value += other.value; return *this; }
};
constexpr Points operator+(Points a, Points b) { return {a.value + b.value}; }
constexpr Points operator-(Points a, Points b) { return {a.value - b.value}; }

/// How the points for one answer came about; the parts add up to the total.
struct Award {
    Points right;
    Points speed;
    Points streak;
    constexpr Points total() const { return right + speed + streak; }
    bool operator==(const Award&) const = default;
};

} // namespace podium
