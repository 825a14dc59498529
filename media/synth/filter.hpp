#pragma once
#include "media/synth/samples.hpp"
#include <algorithm>
#include <cmath>
#include <numbers>

namespace podium::synth {

/// A gentle slope, 6 dB an octave.
class OnePole {
public:
    explicit OnePole(float hertz)
        : m_share(1.0f - std::exp(-2.0f * std::numbers::pi_v<float> * hertz / sampleRate)) {}

    float low(float in) { return m_level += m_share * (in - m_level); }
    float high(float in) { return in - low(in); }

private:
    float m_share;
    float m_level = 0;
};

/// A state-variable filter, 12 dB an octave, that may be swept while it sounds
/// (trapezoidal integration, Simper 2013).
class Sweep {
public:
    explicit Sweep(float hertz, float resonance = 0.7f) : m_damping(1.0f / resonance) {
        tune(hertz);
    }

    void tune(float hertz) {
        const float g = std::tan(
            std::numbers::pi_v<float> * std::clamp(hertz, 20.0f, 0.45f * sampleRate) / sampleRate);
        m_a1 = 1.0f / (1.0f + g * (g + m_damping));
        m_a2 = g * m_a1;
        m_a3 = g * m_a2;
    }

    float low(float in) {
        step(in);
        return m_low;
    }
    /// Unity gain at the middle.
    float band(float in) {
        step(in);
        return m_damping * m_band;
    }
    float high(float in) {
        step(in);
        return in - m_damping * m_band - m_low;
    }

private:
    void step(float in) {
        const float v3 = in - m_ic2;
        m_band = m_a1 * m_ic1 + m_a2 * v3;
        m_low = m_ic2 + m_a2 * m_ic1 + m_a3 * v3;
        m_ic1 = 2.0f * m_band - m_ic1;
        m_ic2 = 2.0f * m_low - m_ic2;
    }

    float m_damping;
    float m_a1 = 0, m_a2 = 0, m_a3 = 0;
    float m_ic1 = 0, m_ic2 = 0;
    float m_band = 0, m_low = 0;
};

} // namespace podium::synth
