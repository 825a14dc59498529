#pragma once
#include "game/journal/report.hpp"

namespace podium {

/// The part of the page that has every question with every answer.
std::string questionsAsHtml(const Report& report);

} // namespace podium
