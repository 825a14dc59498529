#pragma once
#include "game/journal/journal.hpp"
#include "game/show/journal_desk.hpp"

namespace podium::show {

// An evening told from its journal, a line for each thing that happened.

/// All of it, what was taken back marked so.
void showAll(const Record& record, std::ostream& out);
/// As it came about, `speed` times as fast; at once where speed is not above 0.
void replayAloud(const Record& record, double speed, std::ostream& out, const Waiter& wait);

} // namespace podium::show
