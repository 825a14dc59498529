#pragma once
#include <string>

namespace podium {

/// Whether the text is a day of the calendar, written like 2024-08-12.
bool isDay(const std::string& text);

} // namespace podium
