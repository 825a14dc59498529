#pragma once
#include "game/show/archive.hpp"
#include "game/show/choosing.hpp"
#include "game/show/log.hpp"
#include "game/stage/preferences.hpp"

namespace podium::show {

/// One run of the program, from the options to how it ended.
class Show {
public:
    Show(Options options, Paths paths);
    Exit run();

private:
    Outcome<void> play();
    Outcome<void> prepare();
    void openLog();
    Outcome<void> playText();
    Outcome<void> playWindow();
    Outcome<void> newWindow();
    Outcome<void> takeTour();
    Outcome<void> runErrand(const Errand& errand);
    Outcome<void> watch(const Errand& errand);
    Outcome<void> openWindow(Programme programme, std::optional<Interrupted> interrupted);
    Outcome<Evening> evening(Stopwatch& watch);
    Outcome<Evening> newEvening(Stopwatch& watch);
    Outcome<Interrupted> interrupted();
    bool isMadeOnStage(const std::optional<RunningOrder>& order) const;
    void keep(const RunningOrder& order);

    Options m_options;
    Paths m_paths;
    Choice m_choice;
    Archive m_archive;
    Log m_log;
    stage::Preferences m_preferences;
};

} // namespace podium::show
