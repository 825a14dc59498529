#include "media/synth/modes.hpp"
#include <algorithm>
#include <cmath>
#include <numbers>

namespace podium::synth {
namespace {

/// y[n] = 2 r cos(w) y[n-1] - r^2 y[n-2]: a decaying sine for two multiplications a sample.
void ringOne(Wave& wave, float hertz, const Mode& mode, float level) {
    const double turn = 2.0 * std::numbers::pi * hertz * mode.ratio / sampleRate;
    const double r = std::pow(0.001, 1.0 / (mode.seconds * sampleRate));
    const double a = 2.0 * r * std::cos(turn), b = r * r;
    double older = -level * mode.level * std::sin(turn) / r, old = 0;
    const auto end = std::min(wave.size(), framesIn(mode.seconds * 1.3));
    for (std::size_t i = 0; i < end; ++i) {
        wave[i] += static_cast<float>(old);
        const double now = a * old - b * older;
        older = old;
        old = now;
    }
}

} // namespace

void ring(Wave& wave, float hertz, std::span<const Mode> modes, float level) {
    for (const Mode& mode : modes)
        if (hertz * mode.ratio < 0.4f * sampleRate) ringOne(wave, hertz, mode, level);
}

} // namespace podium::synth
