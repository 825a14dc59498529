#pragma once

namespace podium::stage {

// Easings (LOOK.md, section 8): from 0 to 1 as the share of the time goes from 0 to 1.

float easeOut(float share);   ///< 1 - (1 - x)^3
float easeIn(float share);    ///< x^3
float easeInOut(float share); ///< smoothstep
float easeBack(float share);  ///< overshoots by 6 % before it rests
float between(float from, float to, float share);

} // namespace podium::stage
