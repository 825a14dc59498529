#pragma once
#include "media/synth/samples.hpp"
#include <cmath>
#include <numbers>

namespace podium::synth {

/// Where in its turn a tone is, from 0 to 1.
class Turn {
public:
    explicit Turn(float start = 0) : m_at(start - std::floor(start)) {}
    float next(float hertz) {
        const float was = m_at;
        m_at += hertz / sampleRate;
        if (m_at >= 1.0f) m_at -= 1.0f;
        return was;
    }

private:
    float m_at;
};

inline float sine(float turns) { return std::sin(2.0f * std::numbers::pi_v<float> * turns); }

/// Rounds the corner of a falling saw by one sample each side, so that it does not alias
/// (polyBLEP, Valimaki and Huovilainen 2007).
inline float roundedCorner(float at, float step) {
    if (at < step) {
        const float x = at / step;
        return x + x - x * x - 1.0f;
    }
    if (at > 1.0f - step) {
        const float x = (at - 1.0f) / step;
        return x * x + x + x + 1.0f;
    }
    return 0.0f;
}

/// A saw from -1 to 1 without audible aliasing.
class Saw {
public:
    explicit Saw(float start = 0) : m_turn(start) {}
    float next(float hertz) {
        const float at = m_turn.next(hertz);
        return 2.0f * at - 1.0f - roundedCorner(at, hertz / sampleRate);
    }

private:
    Turn m_turn;
};

/// A pulse with no direct current: the difference of two saws `width` of a turn apart.
class Pulse {
public:
    Pulse(float start, float width) : m_front(start), m_back(start + width) {}
    float next(float hertz) { return 0.5f * (m_front.next(hertz) - m_back.next(hertz)); }

private:
    Saw m_front;
    Saw m_back;
};

} // namespace podium::synth
