#pragma once
#include "media/synth/samples.hpp"
#include <cstdint>
#include <optional>
#include <string_view>

namespace podium::synth {

enum class Voice {
    Celesta,
    Brass,
    Bass,
    Reed,
    Pluck,
    Bell,
    Tom,
    Snare,
    Roll,
    Brush,
    Tap,
    Shaker,
    Cymbal,
    Wood,
    Latch,
    Firework
};

/// One note asked of a voice.
struct Strike {
    float hertz = 440;
    float seconds = 0.5f; ///< until it is let go; what rings on rings on
    float force = 0.6f;   ///< from 0 to 1
    std::uint64_t seed = 1;
};

/// As tunes call it: "celesta".
std::optional<Voice> voiceNamed(std::string_view name);
Wave play(Voice voice, const Strike& strike);

} // namespace podium::synth
