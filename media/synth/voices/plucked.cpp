#include "media/synth/envelope.hpp"
#include "media/synth/filter.hpp"
#include "media/synth/modes.hpp"
#include "media/synth/string.hpp"
#include "media/synth/voices/voices.hpp"
#include <array>

namespace podium::synth {
namespace {

/// A finger laid on the string when the note ends.
void damp(Wave& wave, float seconds) {
    Fall fall(0.25f);
    for (std::size_t i = framesIn(seconds); i < wave.size(); ++i) wave[i] *= fall.next();
}

/// A pluck has no edge: one millisecond and a half to come in.
void soften(Wave& wave) {
    const auto edge = std::min(wave.size(), framesIn(0.0015));
    for (std::size_t i = 0; i < edge; ++i)
        wave[i] *= static_cast<float>(i) / static_cast<float>(edge);
}

} // namespace

// The double bass: a dark string, and a belly that helps its fundamental.
Wave bass(const Strike& strike) {
    const auto frames = framesIn(strike.seconds + 0.25f);
    Wave wave = pluckedString(
        {strike.hertz, 2.2f, 500.0f + 700.0f * strike.force, 0.5f, 0.27f, strike.seed}, frames);
    OnePole belly(1300.0f);
    for (float& x : wave) x = 0.55f * strike.force * belly.low(x);
    const std::array<Mode, 2> body{{{1.0f, 0.55f, 1.3f}, {2.0f, 0.18f, 0.6f}}};
    ring(wave, strike.hertz, body, strike.force);
    soften(wave);
    damp(wave, strike.seconds);
    return wave;
}

// A harp-like string.
Wave pluck(const Strike& strike) {
    const auto frames = framesIn(strike.seconds + 0.6f);
    Wave wave = pluckedString(
        {strike.hertz, 1.1f, 1500.0f + 2500.0f * strike.force, 0.4f, 0.31f, strike.seed}, frames);
    const std::array<Mode, 1> body{{{1.0f, 0.35f, 0.8f}}};
    for (float& x : wave) x *= 0.8f * strike.force;
    ring(wave, strike.hertz, body, strike.force);
    soften(wave);
    return wave;
}

} // namespace podium::synth
