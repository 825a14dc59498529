#pragma once
#include "game/show/archive.hpp"
#include "game/show/log.hpp"
#include "game/show/options.hpp"
#include "game/show/paths.hpp"
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
    Outcome<void> takeTour();
    Outcome<void> openWindow(Pack pack, std::optional<Interrupted> interrupted);
    Outcome<Evening> evening(Stopwatch& watch);
    Outcome<Evening> newEvening(const Pack& pack, Stopwatch& watch);
    Outcome<std::optional<Pack>> chosenPack() const;
    Outcome<Pack> pack() const;

    Options m_options;
    Paths m_paths;
    Archive m_archive;
    Log m_log;
    stage::Preferences m_preferences;
};

} // namespace podium::show
