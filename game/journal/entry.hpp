#pragma once
#include "game/match/event.hpp"
#include "questions/bank/problem.hpp"

namespace podium {

/// The first line of a journal: the version of its format.
std::string writeHeading();
Expected<void> readHeading(std::string_view line);

/// One line of the journal: an event as text, without the line end.
std::string writeEntry(const Event& event);
/// The event of a line; a Problem (place: file and line left to the caller) when it is none.
Expected<Event> readEntry(std::string_view line);

} // namespace podium
