#pragma once
#include "game/match/event.hpp"
#include <string_view>

namespace podium {

/// What something that happened is called in the journal.
std::string_view kindOf(const Happening& happening);
/// An empty one of the kind, or nothing where nothing is called so.
std::optional<Happening> kindCalled(std::string_view name);

} // namespace podium
