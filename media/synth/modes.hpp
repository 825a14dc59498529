#pragma once
#include "media/synth/samples.hpp"
#include <span>

namespace podium::synth {

/// One way a struck body swings.
struct Mode {
    float ratio;   ///< of the body's tone
    float level;   ///< at the stroke
    float seconds; ///< until 60 dB softer
};

/// Adds the modes of a body struck at the start, each as a decaying sine.
void ring(Wave& wave, float hertz, std::span<const Mode> modes, float level);

} // namespace podium::synth
