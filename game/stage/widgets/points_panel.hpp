#pragma once
#include "game/stage/canvas.hpp"
#include "game/stage/theme/look.hpp"
#include <span>

namespace podium::stage {

/// A line of how the points came about.
struct PointsRow {
    enum class Tone { Plain, Streak, Lost };
    std::string what;
    std::string points; ///< "+500"
    Tone tone = Tone::Plain;
    float opacity = 1;
};

/// How the points of a question came about; rows and total may still be on their way in.
struct PointsPanel {
    std::string title = "POINTS";
    std::vector<PointsRow> rows; ///< three with ease, six at most
    std::string total;
    enum class Worth { Something, Nothing } worth = Worth::Something;
};
void pointsPanel(Canvas& canvas, const Look& look, Box box, const PointsPanel& shown);

} // namespace podium::stage
