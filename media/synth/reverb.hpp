#pragma once
#include "media/synth/samples.hpp"
#include <array>
#include <utility>

namespace podium::synth {

/// A small wooden hall: eight delays that feed each other (Jot and Chaigne 1991, with a
/// Householder matrix), each losing its highs on the way.
class Reverb {
public:
    Reverb();
    /// One sample in, left and right out.
    std::pair<float, float> next(float in);

private:
    struct Line {
        Wave delay;
        std::size_t at = 0;
        float feedback = 0;
        float dark = 0; ///< state of the loss
    };
    std::array<Line, 8> m_lines;
};

} // namespace podium::synth
