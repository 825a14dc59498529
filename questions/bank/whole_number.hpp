#pragma once
#include <optional>
#include <string>

namespace podium {

/// The whole number that a text is, if it is one and nothing else.
std::optional<int> wholeNumber(const std::string& text);

} // namespace podium
