#include "game/stage/motion/timeline.hpp"
#include "game/stage/motion/easing.hpp"
#include <algorithm>
#include <cmath>
#include <numbers>

namespace podium::stage {

namespace {

constexpr Span reducedFade = milliseconds(160);

float shareOf(Span since, Span delay, Span length) {
    if (length <= Span{}) return since >= delay ? 1.f : 0.f;
    const auto gone = static_cast<float>((since - delay).milliseconds);
    return std::clamp(gone / static_cast<float>(length.milliseconds), 0.f, 1.f);
}

float curved(float share, Curve curve) {
    switch (curve) {
    case Curve::Out: return easeOut(share);
    case Curve::In: return easeIn(share);
    case Curve::InOut: return easeInOut(share);
    case Curve::Back: return easeBack(share);
    case Curve::Linear: return share;
    }
    return share;
}

} // namespace

float Timeline::share(Span delay, Span length, Curve curve) const {
    return reduced() ? 1.f : curved(shareOf(m_since, delay, length), curve);
}

float Timeline::fade(Span delay, Span length) const {
    return reduced() ? shareOf(m_since, {}, reducedFade) : easeOut(shareOf(m_since, delay, length));
}

Entrance Timeline::enters(Point away, Span delay, Span length, Curve curve) const {
    const float left = 1 - share(delay, length, curve);
    return {{away.x * left, away.y * left}, fade(delay, length)};
}

Entrance Timeline::leaves(Point away, Span length) const {
    const float gone = share({}, length, Curve::In);
    const float left = 1 - share({}, length, Curve::Linear);
    return {{away.x * gone, away.y * gone}, left * left};
}

int Timeline::counted(int from, int to, Span delay, Span length) const {
    const float gone = share(delay, length);
    return from + static_cast<int>(std::lround(static_cast<float>(to - from) * gone));
}

float Timeline::shake(float width, int times, Span delay, Span length) const {
    const float gone = share(delay, length, Curve::Linear);
    const float turns = gone * static_cast<float>(times) * 2 * std::numbers::pi_v<float>;
    return width * std::sin(turns) * (1 - gone);
}

float Timeline::pulse(float peak, Span delay, Span length) const {
    const float gone = share(delay, length, Curve::Linear);
    return 1 + (peak - 1) * std::sin(gone * std::numbers::pi_v<float>);
}

} // namespace podium::stage
