#pragma once
#include "game/journal/report.hpp"

namespace podium {

/// The evening for other programs; README.md names every key.
std::string reportAsJson(const Report& report);

} // namespace podium
