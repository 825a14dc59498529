#pragma once
#include "game/journal/report.hpp"

namespace podium {

/// The evening as one page to print: nothing from outside, no scripts, every word escaped.
std::string reportAsHtml(const Report& report);

} // namespace podium
