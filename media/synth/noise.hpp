#pragma once
#include <cstdint>

namespace podium::synth {

/// Noise that is the same on every run: xorshift64* (Vigna 2016).
class Noise {
public:
    explicit Noise(std::uint64_t seed) : m_state(seed * 0x9E3779B97F4A7C15u + 0x1234567u) {
        if (m_state == 0) m_state = 1;
        next();
    }

    /// From -1 to 1.
    float next() {
        m_state ^= m_state >> 12;
        m_state ^= m_state << 25;
        m_state ^= m_state >> 27;
        const auto top = static_cast<std::int32_t>((m_state * 0x2545F4914F6CDD1Du) >> 32);
        return static_cast<float>(top) * (1.0f / 2147483648.0f);
    }

private:
    std::uint64_t m_state;
};

} // namespace podium::synth
