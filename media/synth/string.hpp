#pragma once
#include "media/synth/samples.hpp"
#include <cstdint>

namespace podium::synth {

/// A string and the finger that plucks it.
struct Plucking {
    float hertz = 110;
    float seconds = 1.5f;    ///< until 60 dB softer
    float brightness = 1800; ///< hertz; a soft finger is dark
    float dullness = 0.5f;   ///< 0 to 1: how fast the string loses its overtones
    float position = 0.2f;   ///< of the string's length
    std::uint64_t seed = 1;
};

/// A string as a loop of delay and loss (Karplus and Strong 1983; Jaffe and Smith 1983).
Wave pluckedString(const Plucking& plucking, std::size_t frames);

} // namespace podium::synth
