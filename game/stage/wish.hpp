#pragma once
#include "game/match/command.hpp"
#include "game/stage/preferences.hpp"
#include <variant>

namespace podium::stage {

// What somebody at the window wants of the show.

enum class DifficultyMix { Easy, Medium, Hard, Mix };

/// Play the pack with these rules (questions a round and clock come from the preferences).
struct StartSolo {
    DifficultyMix difficulty = DifficultyMix::Mix;
};
struct ResumeEvening {}; ///< the unfinished one the show told of
struct LeaveMatch {};    ///< from the podium or the pause: back to the menu
struct Quit {};
struct Prefer {
    Preferences preferences;
};

using Wish = std::variant<StartSolo, ResumeEvening, LeaveMatch, Quit, Prefer, Request>;

} // namespace podium::stage
