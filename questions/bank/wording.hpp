#pragma once
#include <cstddef>
#include <string>

namespace podium {

/// Words as they were written, and as they count when two are compared (`folded`): the rules
/// compare what is already folded, so that a journal judges the same wherever it is read.
struct Wording {
    std::string text;
    std::string folded;
    bool operator==(const Wording&) const = default;
};

/// Longest answer that can be typed, in bytes; what is longer is cut at a character.
inline constexpr std::size_t longestWording = 200;

Wording wordingOf(const std::string& text);

} // namespace podium
