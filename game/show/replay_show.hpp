#pragma once
#include "game/match/match.hpp"
#include "game/show/outcome.hpp"
#include "game/show/stopwatch.hpp"
#include "game/stage/stage.hpp"

namespace podium::show {

/// An evening that is over, or was cut off, to be watched again.
struct Showing {
    std::vector<Event> events;
    double speed = 1; ///< how many times as fast; 0: all at once
    stage::Preferences preferences;
    std::filesystem::path share;
};

/// What happened, in a window, at the time it happened; the stage does not know it from a match.
class ReplayShow {
public:
    explicit ReplayShow(Showing showing);
    /// Until the window is closed; after the last of it the end stays to be looked at.
    Outcome<void> play();

private:
    Outcome<void> openWindow();
    void frame();
    void grant(const stage::Wish& wish);
    void pass(Span span);
    void happen(const Event& event);
    AudienceView view() const;

    Showing m_showing;
    std::unique_ptr<stage::Stage> m_stage;
    RunningStopwatch m_frames;
    Moment m_lastFrame;
    Match m_match;
    std::size_t m_next = 0; ///< event to come
    double m_passed = 0;    ///< of the evening, in milliseconds
    bool m_paused = false;  ///< by who watches
    bool m_closed = false;
};

} // namespace podium::show
