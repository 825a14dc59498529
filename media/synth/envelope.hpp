#pragma once
#include "media/synth/samples.hpp"
#include <cmath>

namespace podium::synth {

/// Times in seconds; `sustain` is the level held until the note is let go.
struct Shape {
    float attack = 0.01f;
    float decay = 0.2f;
    float sustain = 0.7f;
    float release = 0.15f;
};

/// A note's loudness over time: each stretch runs towards its target as a capacitor would.
class Envelope {
public:
    Envelope(const Shape& shape, float held)
        : m_attack(share(shape.attack)),
          m_decay(share(shape.decay)),
          m_release(share(shape.release)),
          m_sustain(shape.sustain),
          m_held(framesIn(held)) {}

    float next() {
        if (m_at++ >= m_held) return m_level += m_release * (0.0f - m_level);
        if (m_rising) {
            // Aims beyond 1 so that it arrives.
            m_level += m_attack * (1.2f - m_level);
            m_rising = m_level < 1.0f;
            return m_level;
        }
        return m_level += m_decay * (m_sustain - m_level);
    }

private:
    /// Most of the way (87 %) in `seconds`.
    static float share(float seconds) {
        return 1.0f - std::exp(-2.0f / (seconds * sampleRate + 1.0f));
    }

    float m_attack, m_decay, m_release, m_sustain;
    std::size_t m_held;
    std::size_t m_at = 0;
    float m_level = 0;
    bool m_rising = true;
};

/// Falls by 60 dB in `seconds`, sample by sample.
class Fall {
public:
    explicit Fall(float seconds) : m_factor(std::pow(0.001f, 1.0f / (seconds * sampleRate))) {}
    float next() {
        const float was = m_level;
        m_level *= m_factor;
        return was;
    }

private:
    float m_factor;
    float m_level = 1;
};

} // namespace podium::synth
