#pragma once
#include <cstddef>
#include <cstdint>
#include <vector>

namespace podium::synth {

constexpr int sampleRate = 44100; ///< frames a second
constexpr int channels = 2;

/// Finished sound: left and right in turn, 16 bits each.
struct Samples {
    std::vector<std::int16_t> interleaved;
    std::size_t frames() const { return interleaved.size() / channels; }
    double seconds() const { return static_cast<double>(frames()) / sampleRate; }
    bool operator==(const Samples&) const = default;
};

/// Sound in the making: one channel, full scale at 1.
using Wave = std::vector<float>;

constexpr std::size_t framesIn(double seconds) {
    return static_cast<std::size_t>(seconds * sampleRate + 0.5);
}

} // namespace podium::synth
