#pragma once
#include "game/match/moment.hpp"
#include <chrono>

namespace podium::show {

/// The time of an evening: the only clock that the match ever hears of.
class Stopwatch {
public:
    virtual ~Stopwatch() = default;
    virtual Moment now() const = 0;
    virtual void goOnFrom(Moment moment) = 0;
};

/// Runs with the machine's clock.
class RunningStopwatch : public Stopwatch {
public:
    Moment now() const override;
    void goOnFrom(Moment moment) override;

private:
    using Steady = std::chrono::steady_clock;
    Steady::time_point m_since = Steady::now();
    Moment m_from;
};

/// Moves only when told to: for the tour and the tests.
class SteppedStopwatch : public Stopwatch {
public:
    Moment now() const override { return m_now; }
    void goOnFrom(Moment moment) override { m_now = moment; }
    void step(Span span) { m_now = m_now + span; }

private:
    Moment m_now;
};

} // namespace podium::show
