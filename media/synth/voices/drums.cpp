#include "media/synth/envelope.hpp"
#include "media/synth/filter.hpp"
#include "media/synth/noise.hpp"
#include "media/synth/oscillator.hpp"
#include "media/synth/voices/voices.hpp"

namespace podium::synth {

// The skin falls by a fifth as it settles; a felt stick.
Wave tom(const Strike& strike) {
    Wave wave(framesIn(0.7));
    Fall body(0.6f), bend(0.12f), stick(0.03f);
    Turn turn;
    Noise noise(strike.seed);
    OnePole felt(900.0f);
    for (float& x : wave) {
        const float tone = sine(turn.next(strike.hertz * (1.0f + 0.5f * bend.next())));
        x = strike.force *
            (0.85f * body.next() * tone + 1.1f * stick.next() * felt.low(noise.next()));
    }
    const auto edge = framesIn(0.002);
    for (std::size_t i = 0; i < edge; ++i)
        wave[i] *= static_cast<float>(i) / static_cast<float>(edge);
    return wave;
}

// Skin and wires.
Wave snare(const Strike& strike) {
    Wave wave(framesIn(0.3));
    Fall skin(0.16f), wires(0.24f);
    Turn low, high;
    Noise noise(strike.seed);
    Sweep rattle(2600.0f, 0.6f);
    OnePole soft(4500.0f);
    for (float& x : wave) {
        const float drum = 0.35f * sine(low.next(185.0f)) + 0.2f * sine(high.next(331.0f));
        const float wire = 2.0f * soft.low(rattle.band(noise.next()));
        x = strike.force * (skin.next() * drum + wires.next() * wire);
    }
    return wave;
}

// Sticks that bounce 26 times a second and press harder towards the end.
Wave roll(const Strike& strike) {
    Wave wave(framesIn(strike.seconds + 0.12f));
    Noise noise(strike.seed);
    Sweep rattle(2300.0f, 0.6f);
    OnePole soft(4300.0f), smooth(60.0f);
    Turn bounce, skin;
    for (std::size_t i = 0; i < wave.size(); ++i) {
        const float along = static_cast<float>(i) / static_cast<float>(framesIn(strike.seconds));
        const float press = along < 1.0f ? 0.18f + 0.82f * along * along : 0.0f;
        const float stick = 1.0f - bounce.next(26.0f);
        const float level = smooth.low(press) * (0.35f + 0.65f * stick * stick);
        const float wire = soft.low(rattle.band(noise.next()));
        wave[i] = strike.force * level * (1.8f * wire + 0.10f * sine(skin.next(185.0f)));
    }
    return wave;
}

} // namespace podium::synth
