#include "media/synth/envelope.hpp"
#include "media/synth/filter.hpp"
#include "media/synth/noise.hpp"
#include "media/synth/oscillator.hpp"
#include "media/synth/voices/voices.hpp"
#include <array>

namespace podium::synth {
namespace {

constexpr std::size_t block = 32; ///< samples between two looks at the slow changes

/// The pitch of a horn player: scooped from below, and shaking once the note is settled.
float bent(float hertz, float seconds) {
    const float scoop = -0.02f * std::exp(-seconds / 0.025f);
    const float settled = std::clamp((seconds - 0.25f) / 0.4f, 0.0f, 1.0f);
    return hertz * (1.0f + scoop + 0.0035f * settled * sine(5.1f * seconds));
}

float secondsAt(std::size_t frame) { return static_cast<float>(frame) / sampleRate; }

} // namespace

// A soft section: three saws a few cents apart through a filter that opens with the breath.
Wave brass(const Strike& strike) {
    const Shape breath{0.055f, 0.35f, 0.72f, 0.14f};
    Envelope loudness(breath, strike.seconds), opening(breath, strike.seconds);
    Noise chance(strike.seed);
    std::array<Saw, 3> saws{Saw(chance.next()), Saw(chance.next()), Saw(chance.next())};
    Sweep filter(200.0f, 0.75f);
    OnePole soft(3800.0f);
    Wave wave(framesIn(strike.seconds + 0.5f));
    float hertz = strike.hertz;
    for (std::size_t i = 0; i < wave.size(); ++i) {
        const float open = opening.next();
        if (i % block == 0) {
            hertz = bent(strike.hertz, secondsAt(i));
            filter.tune(150.0f + open * (0.9f * strike.hertz + 2600.0f * strike.force * open));
        }
        const float section =
            saws[0].next(hertz) + saws[1].next(1.0032f * hertz) + saws[2].next(0.9966f * hertz);
        wave[i] = 0.42f * strike.force * loudness.next() * soft.low(filter.low(section));
    }
    return wave;
}

// Two accordion reeds that beat against each other, breathing a little.
Wave reed(const Strike& strike) {
    Envelope loudness({0.045f, 0.3f, 0.85f, 0.10f}, strike.seconds);
    Noise chance(strike.seed);
    Pulse left(chance.next(), 0.36f), right(chance.next(), 0.42f);
    Sweep filter(900.0f + 1500.0f * strike.force, 0.7f);
    OnePole soft(2600.0f);
    Wave wave(framesIn(strike.seconds + 0.35f));
    float tremolo = 1.0f;
    for (std::size_t i = 0; i < wave.size(); ++i) {
        if (i % block == 0) tremolo = 0.95f - 0.05f * sine(5.6f * secondsAt(i));
        const float reeds = left.next(1.0024f * strike.hertz) + right.next(0.9978f * strike.hertz);
        wave[i] = 0.62f * strike.force * tremolo * loudness.next() * soft.low(filter.low(reeds));
    }
    return wave;
}

} // namespace podium::synth
