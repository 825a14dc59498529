#pragma once
#include "game/show/archive.hpp"
#include "game/show/log.hpp"
#include "game/stage/stage.hpp"

namespace podium::show {

/// What a window opens with.
struct Occasion {
    Pack pack;
    stage::Preferences preferences;
    std::filesystem::path share;
    std::filesystem::path settings; ///< where the preferences are kept
    std::optional<std::uint64_t> seed;
};

/// The evening in a window: wishes go to the match, what happens goes to the stage.
class WindowShow {
public:
    WindowShow(Occasion occasion, const Archive& archive, Log& log);
    /// Until the window is closed. An interrupted evening goes on as soon as it is open. What goes
    /// wrong from then on is told on the stage; only a window that cannot open is a Failure.
    Outcome<void> play(std::optional<Interrupted> interrupted);

private:
    Outcome<void> openWindow();
    void frame();
    void grant(const stage::Wish& wish);
    void startSolo(stage::DifficultyMix mix);
    void goOnWith(Interrupted interrupted);
    void resumeLatest();
    void request(const Request& request);
    void follow(const Outcome<Ruling>& ruling);
    void leave();
    void keep(const stage::Preferences& preferences);
    void tell(const std::string& problem);
    bool isFree() const;
    std::optional<AudienceView> view() const;

    Occasion m_occasion;
    const Archive& m_archive;
    Log& m_log;
    RunningStopwatch m_watch;
    RunningStopwatch m_frames;
    Moment m_lastFrame;
    std::unique_ptr<stage::Stage> m_stage;
    std::optional<Evening> m_evening;
    stage::DifficultyMix m_mix = stage::DifficultyMix::Mix; ///< for "play again"
    std::uint64_t m_begun = 0;
    bool m_closed = false;
};

} // namespace podium::show
