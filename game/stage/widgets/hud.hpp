#pragma once
#include "game/match/views.hpp"
#include "game/stage/canvas.hpp"
#include "game/stage/theme/look.hpp"
#include <optional>

namespace podium::stage {

enum class Heat { Cold, Hot }; ///< of a streak; a hot one burns coral

/// What stands along the top of a question: where the evening is, and what has been earned.
struct Hud {
    std::string round;     ///< "ROUND 1"
    std::string roundName; ///< "MEDALS"
    std::string count;     ///< "Question 5 of 8"
    std::vector<PipState> pips;
    std::string streak; ///< "STREAK 3"
    Heat heat = Heat::Cold;
    std::string score; ///< "3,340"; empty where none is counted
    /// Of a round in which who is wrong too often is out, in place of the pips.
    struct Lives {
        int left = 0;
        int ofAll = 0;
    };
    std::optional<Lives> lives = {};
};
void hud(Canvas& canvas, const Look& look, const Hud& shown);

} // namespace podium::stage
