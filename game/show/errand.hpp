#pragma once
#include "game/show/outcome.hpp"
#include <filesystem>
#include <iosfwd>

namespace podium::show {

/// What is wanted of a finished or unfinished evening's journal: `podium journal TASK FILE`.
enum class JournalTask { Show, Check, Replay, Export };
enum class ReportForm { Csv, Json, Html };

struct Errand {
    JournalTask task = JournalTask::Show;
    std::filesystem::path file{};
    double speed = 1;              ///< of a replay: how many times as fast; 0: all at once
    bool asText = false;           ///< of a replay: on the terminal even where there is a display
    ReportForm form = ReportForm::Csv;
    std::filesystem::path to{};    ///< of an export; empty: to `out`
};

/// Runs it as text; a replay waits between what happened as long as it took, by its speed.
Outcome<void> run(const Errand& errand, std::ostream& out);

} // namespace podium::show
