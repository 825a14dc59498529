#pragma once
#include "game/match/command.hpp"
#include "game/stage/preferences.hpp"
#include <string>
#include <variant>

namespace podium::stage {

// What somebody at the window wants of the show.

enum class DifficultyMix { Easy, Medium, Hard, Mix };

/// The difficulties of questions, 1 to 5, that a mix is made of.
struct DifficultyRange {
    int easiest = 1;
    int hardest = 5;
};
constexpr DifficultyRange rangeOf(DifficultyMix mix) {
    switch (mix) {
    case DifficultyMix::Easy: return {1, 2};
    case DifficultyMix::Medium: return {3, 3};
    case DifficultyMix::Hard: return {4, 5};
    case DifficultyMix::Mix: break;
    }
    return {1, 5};
}

/// The ways to play alone.
enum class SoloMode { Classic, Ladder, TimeAttack, Survival, Practice };

/// Play the pack this way (questions a round and clock come from the preferences).
struct StartSolo {
    DifficultyMix difficulty = DifficultyMix::Mix;
    SoloMode mode = SoloMode::Classic;
};
struct ResumeEvening {}; ///< the unfinished one the show told of
struct LeaveMatch {};    ///< from the podium or the pause: back to the menu
struct Quit {};
struct Prefer {
    Preferences preferences;
};

// At the quiz maker's desk.
struct OpenDesk {}; ///< or back to it
struct OpenPlace {
    std::size_t place = 0;
};
/// A folder is gone into, of an article a quiz is made, a quiz is taken.
struct OpenLine {
    std::size_t line = 0;
};
struct ReadClipboard {}; ///< the stage answers this itself, with PasteText
struct PasteText {
    std::string text;
};
struct MakeOfPaste {};
struct StopMaking {};
struct TakeQuiz {}; ///< play the one that was made
using DeskWish = std::variant<OpenDesk, OpenPlace, OpenLine, ReadClipboard, PasteText, MakeOfPaste,
    StopMaking, TakeQuiz>;

using Wish = std::variant<StartSolo, ResumeEvening, LeaveMatch, Quit, Prefer, DeskWish, Request>;

} // namespace podium::stage
