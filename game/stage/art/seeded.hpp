#pragma once
#include <cstdint>

namespace podium::stage {

/// Where the scenery's variety comes from: the same seed paints the same city every evening.
/// (The generator is mulberry32.)
class Seeded {
public:
    explicit Seeded(std::uint32_t seed) : m_state(seed) {}
    /// 0 up to, but not including, 1.
    float next() { return static_cast<float>(static_cast<double>(bits()) / 4294967296.0); }
    float between(float least, float most) { return least + next() * (most - least); }
    int below(int count) { return static_cast<int>(next() * static_cast<float>(count)); }

private:
    std::uint32_t bits() {
        m_state += 0x6D2B79F5u;
        std::uint32_t mixed = (m_state ^ (m_state >> 15)) * (m_state | 1u);
        mixed ^= mixed + (mixed ^ (mixed >> 7)) * (mixed | 61u);
        return mixed ^ (mixed >> 14);
    }
    std::uint32_t m_state;
};

} // namespace podium::stage
