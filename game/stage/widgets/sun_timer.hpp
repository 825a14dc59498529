#pragma once
#include "game/stage/canvas.hpp"
#include "game/stage/theme/look.hpp"

namespace podium::stage {

/// The clock of a question: a sun that loses a ray each second. Times in seconds.
struct SunTimer {
    Point centre; ///< where it stands now
    float radius = 100;
    float left = 20;
    float total = 20;
    float pulse = 1; ///< of the number, in the last five seconds
};
void sunTimer(Canvas& canvas, const SunTimer& timer);

/// Where the sun of a question stands at this time: it sinks, unless motion is reduced.
Point sunPlace(const Look& look, float left, float total);
/// The question's clock as the look wants it: the sun, or in high contrast a number and a bar.
void questionClock(Canvas& canvas, const Look& look, float left, float total, float pulse = 1);

/// How many rays a clock has: one a second, at most thirty.
int raysOf(float total);
/// How many of them are still whole.
int raysLeft(float left, float total);

} // namespace podium::stage
