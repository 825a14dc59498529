#pragma once
#include "media/synth/tune.hpp"

namespace podium::synth {

/// Where in the room a sound stands.
struct Spot {
    double second = 0; ///< when it begins
    float gain = 1;
    float pan = 0;
    float room = 0;
};

/// The mixing desk: gathers the voices and makes the finished sound of them. In a loop what rings
/// beyond the end is heard at the beginning.
class Desk {
public:
    explicit Desk(const Tune& tune);
    void add(const Wave& wave, const Spot& spot);
    Samples mixdown() const;

private:
    Ending m_ending;
    float m_gain;
    Wave m_left, m_right, m_send;
};

} // namespace podium::synth
