#pragma once
#include <string>

namespace podium::stage {

enum class Contrast { Normal, High };
enum class Motion { Full, Reduced };

/// What a player sets for the program; kept in the settings file.
struct Preferences {
    std::string name = "You";
    int questionsPerRound = 5;
    int secondsToAnswer = 20; ///< 0: no clock
    int textSize = 100;       ///< percent: 90, 100, 115, 130, 150
    Contrast contrast = Contrast::Normal;
    Motion motion = Motion::Full;
    int musicVolume = 60;   ///< percent
    int effectsVolume = 80; ///< percent
    bool muted = false;
    bool fullScreen = false;
    bool operator==(const Preferences&) const = default;
};

} // namespace podium::stage
