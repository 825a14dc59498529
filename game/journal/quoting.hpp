#pragma once
#include <string>
#include <string_view>

namespace podium {

/// The text with U+FFFD in place of every byte that is no UTF-8.
std::string wellFormed(std::string_view text);
/// The text as JSON writes it, in quotes, added to a line.
void quote(std::string& line, std::string_view text);

} // namespace podium
