#include "media/synth/desk.hpp"
#include "media/synth/filter.hpp"
#include "media/synth/reverb.hpp"

namespace podium::synth {
namespace {

constexpr double ringing = 3; ///< seconds: by then the hall has forgotten
constexpr float knee = 0.5f;
constexpr float ceiling = 0.84f; ///< -1.5 dB of full scale

/// Leaves what is soft alone and bends the rest under the ceiling; has no memory, so a loop's
/// seam stays whole.
float limited(float x) {
    const float size = std::fabs(x);
    if (size <= knee) return x;
    constexpr float room = ceiling - knee;
    return std::copysign(knee + room * std::tanh((size - knee) / room), x);
}

/// The last part of what rings out is faded to nothing: three tenths, half a second at most.
float fade(std::size_t frame, std::size_t frames) {
    const auto tail = std::min(frames * 3 / 10, framesIn(0.5));
    const std::size_t left = frames - 1 - frame;
    if (left >= tail) return 1.0f;
    const float x = static_cast<float>(left) / static_cast<float>(tail);
    return x * x * (3.0f - 2.0f * x);
}

std::int16_t sixteenBits(float x) { return static_cast<std::int16_t>(std::lround(x * 32767.0f)); }

/// Adds the reverberation, and takes away what no speaker should be asked to move.
class Hall {
public:
    std::pair<float, float> next(float left, float right, float send) {
        const auto [wetLeft, wetRight] = m_reverb.next(send);
        return {m_left.high(left + wetLeft), m_right.high(right + wetRight)};
    }

private:
    Reverb m_reverb;
    OnePole m_left{25.0f}, m_right{25.0f};
};

} // namespace

Desk::Desk(const Tune& tune) : m_ending(tune.ending), m_gain(tune.gain) {
    const auto frames = framesIn(tune.seconds);
    m_left.assign(frames, 0.0f);
    m_right.assign(frames, 0.0f);
    m_send.assign(frames, 0.0f);
}

void Desk::add(const Wave& wave, const Spot& spot) {
    const float angle = (spot.pan + 1.0f) * std::numbers::pi_v<float> / 4.0f;
    const float left = spot.gain * std::cos(angle), right = spot.gain * std::sin(angle);
    const std::size_t frames = m_left.size();
    std::size_t at = framesIn(spot.second);
    for (std::size_t i = 0; i < wave.size(); ++i, ++at) {
        if (at >= frames) {
            if (m_ending == Ending::RingsOut) return;
            at %= frames;
        }
        m_left[at] += left * wave[i];
        m_right[at] += right * wave[i];
        m_send[at] += spot.gain * spot.room * wave[i];
    }
}

Samples Desk::mixdown() const {
    const std::size_t frames = m_left.size();
    Samples samples;
    samples.interleaved.resize(frames * channels);
    Hall hall;
    // Before a loop begins the hall already rings with its end.
    if (m_ending == Ending::Loops)
        for (std::size_t i = frames - std::min(frames, framesIn(ringing)); i < frames; ++i)
            hall.next(m_left[i], m_right[i], m_send[i]);
    for (std::size_t i = 0; i < frames; ++i) {
        const auto [left, right] = hall.next(m_left[i], m_right[i], m_send[i]);
        const float shape = m_ending == Ending::Loops ? 1.0f : fade(i, frames);
        samples.interleaved[2 * i] = sixteenBits(shape * limited(m_gain * left));
        samples.interleaved[2 * i + 1] = sixteenBits(shape * limited(m_gain * right));
    }
    return samples;
}

} // namespace podium::synth
