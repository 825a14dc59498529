#pragma once
#include <string>

namespace podium {

/// Words of a stranger (a pack, a player) as a terminal or a log may have them: control characters,
/// marks that turn the writing direction and broken UTF-8 are spelled out.
std::string printable(const std::string& words);

} // namespace podium
