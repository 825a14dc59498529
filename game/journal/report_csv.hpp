#pragma once
#include "game/journal/report.hpp"

namespace podium {

/// The evening as a table for spreadsheets (RFC 4180): a row for each question and seat.
std::string reportAsCsv(const Report& report);

} // namespace podium
