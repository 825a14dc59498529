#pragma once
#include <compare>
#include <cstdint>

namespace podium {

/// A length of time in milliseconds.
struct Span {
    std::int64_t milliseconds = 0;
    auto operator<=>(const Span&) const = default;
};

/// An instant, in milliseconds since the evening began; stands still while the program is down.
struct Moment {
    std::int64_t milliseconds = 0;
    auto operator<=>(const Moment&) const = default;
};

constexpr Span operator-(Moment a, Moment b) { return {a.milliseconds - b.milliseconds}; }
constexpr Moment operator-(Moment a, Span b) { return {a.milliseconds - b.milliseconds}; }
constexpr Moment operator+(Moment a, Span b) { return {a.milliseconds + b.milliseconds}; }
constexpr Span operator+(Span a, Span b) { return {a.milliseconds + b.milliseconds}; }
constexpr Span operator-(Span a, Span b) { return {a.milliseconds - b.milliseconds}; }
constexpr Span seconds(std::int64_t n) { return {n * 1000}; }
constexpr Span milliseconds(std::int64_t n) { return {n}; }

} // namespace podium
