#pragma once
#include "game/match/moment.hpp"
#include "game/stage/art/mesh.hpp"
#include "game/stage/preferences.hpp"

namespace podium::stage {

// Lengths of movements (LOOK.md, section 8).
constexpr Span tickTime = milliseconds(90);
constexpr Span focusTime = milliseconds(160);
constexpr Span leaveTime = milliseconds(200);
constexpr Span smallTime = milliseconds(240);
constexpr Span panelTime = milliseconds(360);
constexpr Span verdictTime = milliseconds(520);
constexpr Span barTime = milliseconds(800);
constexpr Span countTime = milliseconds(1200);
constexpr Span beatTime = milliseconds(2400);

/// Where something on its way in, or out, stands.
struct Entrance {
    Point shift; ///< from its resting place
    float opacity = 1;
};

enum class Curve { Out, In, InOut, Back, Linear };

/// The clock of one screen's movements. With reduced motion every change is one short fade.
class Timeline {
public:
    Timeline(Span since, Motion motion) : m_since(since), m_motion(motion) {}

    /// From 0 to 1 for a movement that begins after `delay`; at once 1 with reduced motion.
    float share(Span delay, Span length, Curve curve = Curve::Out) const;
    /// 0 to 1 like share(), but with reduced motion the one fade that all have.
    float fade(Span delay, Span length) const;
    /// Comes in from `away`.
    Entrance enters(
        Point away, Span delay, Span length = panelTime, Curve curve = Curve::Out) const;
    /// Goes out to `away` and is gone; with reduced motion it is gone at once.
    Entrance leaves(Point away, Span length = leaveTime) const;
    /// A number on its way from one to the other; jumps with reduced motion.
    int counted(int from, int to, Span delay, Span length = countTime) const;
    /// Sideways, `times` there and back, dying away.
    float shake(float width, int times, Span delay, Span length) const;
    /// 1, rising to `peak` and back once.
    float pulse(float peak, Span delay, Span length) const;
    bool reduced() const { return m_motion == Motion::Reduced; }
    Span since() const { return m_since; }

private:
    Span m_since;
    Motion m_motion;
};

/// Between the panels of a screen, as they come in.
constexpr Span panelStep = milliseconds(40);

/// The delay of the n-th of several that follow each other.
constexpr Span staggered(int nth, Span step, Span first = {}) {
    return {first.milliseconds + nth * step.milliseconds};
}

} // namespace podium::stage
