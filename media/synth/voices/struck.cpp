#include "media/synth/envelope.hpp"
#include "media/synth/filter.hpp"
#include "media/synth/modes.hpp"
#include "media/synth/noise.hpp"
#include "media/synth/voices/voices.hpp"
#include <array>

namespace podium::synth {
namespace {

/// The hammer or finger itself: a short breath of filtered noise.
void knock(Wave& wave, const Strike& strike, float hertz, float seconds, float level) {
    Noise noise(strike.seed);
    Sweep filter(hertz, 0.9f);
    Fall fall(seconds);
    const auto end = std::min(wave.size(), framesIn(seconds));
    for (std::size_t i = 0; i < end; ++i)
        wave[i] += level * strike.force * fall.next() * filter.band(noise.next());
}

} // namespace

// A bar over a resonator: nearly a sine, a little of the double octave, a soft felt hammer.
Wave celesta(const Strike& strike) {
    const float life = 1.5f * std::sqrt(523.0f / strike.hertz);
    Wave wave(framesIn(life));
    const std::array<Mode, 5> modes{{{1.0f, 0.70f, life}, {2.003f, 0.10f, 0.5f * life},
        {4.01f, 0.16f * strike.force, 0.28f * life}, {6.2f, 0.07f * strike.force, 0.10f * life},
        {10.1f, 0.03f * strike.force, 0.05f * life}}};
    ring(wave, strike.hertz, modes, strike.force);
    knock(wave, strike, 1800.0f, 0.02f, 0.12f);
    return wave;
}

// Hum, prime, minor third, fifth and nominal of a church bell.
Wave bell(const Strike& strike) {
    Wave wave(framesIn(1.6));
    const std::array<Mode, 6> modes{{{0.5f, 0.28f, 1.6f}, {1.0f, 0.40f, 1.2f}, {1.2f, 0.16f, 0.8f},
        {1.5f, 0.12f, 0.6f}, {2.0f, 0.22f, 0.7f}, {2.66f, 0.10f, 0.3f}}};
    ring(wave, strike.hertz, modes, strike.force);
    knock(wave, strike, 1200.0f, 0.015f, 0.15f);
    return wave;
}

// A small wood block.
Wave wood(const Strike& strike) {
    Wave wave(framesIn(0.09));
    const std::array<Mode, 3> modes{
        {{1.0f, 0.75f, 0.055f}, {2.57f, 0.25f * strike.force, 0.028f}, {0.5f, 0.15f, 0.04f}}};
    ring(wave, strike.hertz, modes, strike.force);
    knock(wave, strike, 2200.0f, 0.006f, 0.3f);
    return wave;
}

// A latch falls shut: the lever, and 38 ms later the bolt.
Wave latch(const Strike& strike) {
    Wave wave(framesIn(0.16));
    knock(wave, strike, 2600.0f, 0.012f, 0.9f);
    Wave bolt(wave.size() - framesIn(0.038));
    const std::array<Mode, 3> modes{
        {{1.0f, 0.5f, 0.07f}, {2.76f, 0.3f, 0.05f}, {5.4f, 0.12f, 0.03f}}};
    ring(bolt, strike.hertz, modes, strike.force);
    knock(bolt, strike, 1500.0f, 0.02f, 1.2f);
    for (std::size_t i = 0; i < bolt.size(); ++i) wave[i + framesIn(0.038)] += bolt[i];
    return wave;
}

} // namespace podium::synth
