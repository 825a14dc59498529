#include "media/synth/string.hpp"
#include "media/synth/filter.hpp"
#include "media/synth/noise.hpp"
#include <algorithm>
#include <cmath>
#include <numeric>

namespace podium::synth {
namespace {

constexpr float shortest = 2.3f; ///< samples: a shorter string cannot swing

/// The string as the finger lets it go: soft noise with the node of the finger, without direct
/// current.
Wave displaced(const Plucking& p, std::size_t period) {
    Noise noise(p.seed);
    OnePole first(p.brightness), second(p.brightness);
    Wave string(period);
    for (float& x : string) x = second.low(first.low(noise.next()));
    const auto node = static_cast<std::size_t>(p.position * static_cast<float>(period));
    Wave plucked(period);
    for (std::size_t i = 0; i < period; ++i)
        plucked[i] = string[i] - string[(i + period - node) % period];
    const float mean =
        std::accumulate(plucked.begin(), plucked.end(), 0.0f) / static_cast<float>(period);
    for (float& x : plucked) x -= mean;
    return plucked;
}

/// The same strength whatever the noise happened to be.
void level(Wave& string) {
    float energy = 0;
    for (const float x : string) energy += x * x;
    const float scale = 0.35f / std::sqrt(energy / static_cast<float>(string.size()) + 1e-9f);
    for (float& x : string) x *= scale;
}

} // namespace

Wave pluckedString(const Plucking& p, std::size_t frames) {
    const float exact = std::max(shortest, sampleRate / p.hertz - p.dullness);
    const auto period = static_cast<std::size_t>(exact - 0.3f);
    const float rest = exact - static_cast<float>(period);
    const float allpass = (1.0f - rest) / (1.0f + rest);
    const float loss = std::pow(0.001f, 1.0f / (p.hertz * p.seconds));
    Wave string = displaced(p, period);
    level(string);
    Wave wave(frames);
    float lastIn = 0, lastMean = 0, lastOut = 0;
    for (std::size_t i = 0; i < frames; ++i) {
        float& end = string[i % period];
        wave[i] = end;
        const float mean = loss * ((1.0f - p.dullness) * end + p.dullness * lastIn);
        lastIn = end;
        lastOut = allpass * (mean - lastOut) + lastMean;
        lastMean = mean;
        end = lastOut;
    }
    return wave;
}

} // namespace podium::synth
