#include "media/synth/envelope.hpp"
#include "media/synth/filter.hpp"
#include "media/synth/noise.hpp"
#include "media/synth/voices/voices.hpp"
#include <numbers>

namespace podium::synth {
namespace {

/// How a breath of noise is coloured.
struct Colour {
    float hertz;
    float resonance;
    float ceiling; ///< hertz
};

/// Noise through one band, shaped by `shape(seconds)`.
template <typename ShapeOf>
Wave breath(const Strike& strike, float seconds, const Colour& colour, ShapeOf shape) {
    Wave wave(framesIn(seconds));
    Noise noise(strike.seed);
    Sweep band(colour.hertz, colour.resonance);
    OnePole first(colour.ceiling), second(colour.ceiling);
    for (std::size_t i = 0; i < wave.size(); ++i)
        wave[i] = strike.force * shape(static_cast<float>(i) / sampleRate) *
            second.low(first.low(band.band(noise.next())));
    return wave;
}

float risen(float seconds, float rise) {
    const float x = std::min(seconds / rise, 1.0f);
    return x * x * (3.0f - 2.0f * x);
}

} // namespace

// One circle of the wires over the skin: swells and fades within its beat.
Wave brush(const Strike& strike) {
    return breath(strike, strike.seconds, {2400.0f, 0.5f, 4500.0f}, [&](float t) {
        const float half = std::sin(std::numbers::pi_v<float> * t / strike.seconds);
        return 2.6f * half * half;
    });
}

// The wires fall flat on the skin.
Wave tap(const Strike& strike) {
    return breath(strike, 0.2f, {2000.0f, 0.5f, 5200.0f},
        [](float t) { return 4.4f * risen(t, 0.003f) * std::exp(-t / 0.035f); });
}

Wave shaker(const Strike& strike) {
    return breath(strike, 0.14f, {4800.0f, 0.9f, 4800.0f},
        [](float t) { return 6.5f * risen(t, 0.028f) * std::exp(-t / 0.03f); });
}

// Rolled with soft mallets: blooms over the note's length, then dies away.
Wave cymbal(const Strike& strike) {
    const float bloom = strike.seconds;
    return breath(strike, bloom + 2.6f, {3800.0f, 0.45f, 4300.0f}, [&](float t) {
        const float swell = std::min(t / bloom, 1.0f);
        return 1.9f * swell * swell * std::exp(-std::max(t - bloom, 0.0f) / 0.55f);
    });
}

// Far away over the river: a thump in the chest, then the rumble of its echo.
Wave firework(const Strike& strike) {
    Wave thump = breath(strike, 1.1f, {95.0f, 0.8f, 400.0f},
        [](float t) { return 7.0f * risen(t, 0.006f) * std::exp(-t / 0.16f); });
    const Wave crackle = breath(strike, 1.1f, {1800.0f, 0.6f, 3000.0f}, [](float t) {
        return 0.25f * risen(t - 0.12f < 0.0f ? 0.0f : t - 0.12f, 0.08f) * std::exp(-t / 0.28f);
    });
    for (std::size_t i = 0; i < thump.size(); ++i) thump[i] += crackle[i];
    return thump;
}

} // namespace podium::synth
