#include "media/synth/reverb.hpp"
#include <cmath>

namespace podium::synth {
namespace {

constexpr double echoSeconds = 1.3; ///< until 60 dB softer
constexpr float highsLost = 0.42f;  ///< share of the highs lost in each passage

// Frames; no two share a factor, so that the echoes never fall together.
constexpr std::array<std::size_t, 8> lineLengths{1031, 1153, 1283, 1453, 1607, 1801, 1999, 2239};

} // namespace

Reverb::Reverb() {
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i].delay.assign(lineLengths[i], 0.0f);
        m_lines[i].feedback = static_cast<float>(
            std::pow(0.001, static_cast<double>(lineLengths[i]) / (echoSeconds * sampleRate)));
    }
}

std::pair<float, float> Reverb::next(float in) {
    std::array<float, 8> out{};
    float sum = 0;
    for (std::size_t i = 0; i < out.size(); ++i) {
        Line& line = m_lines[i];
        line.dark += (1.0f - highsLost) * (line.delay[line.at] - line.dark);
        out[i] = line.feedback * line.dark;
        sum += out[i];
    }
    const float share = sum * 0.25f;
    for (std::size_t i = 0; i < out.size(); ++i) {
        Line& line = m_lines[i];
        line.delay[line.at] = in + out[i] - share;
        if (++line.at == line.delay.size()) line.at = 0;
    }
    const float left = out[0] - out[2] + out[4] - out[6];
    const float right = out[1] - out[3] + out[5] - out[7];
    return {0.5f * left, 0.5f * right};
}

} // namespace podium::synth
