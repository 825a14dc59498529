#pragma once

namespace podium::stage {

/// Sounds of the show, as LOOK.md section 9 names them. Each is one file in media/tunes.
enum class Cue {
    Focus,
    Choose,
    Back,
    RoundIntro,
    QuestionIn,
    LastSeconds,
    LockIn,
    Right,
    Wrong,
    Streak,
    CountUp,
    Standings,
    Podium
};
enum class Bed { None, Menu, Thinking };

} // namespace podium::stage
