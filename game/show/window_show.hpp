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
    WindowShow(Occasion bill, const Archive& archive, Log& log);
    /// Until the window is closed. A journal to resume opens it in the middle of that evening.
    Outcome<void> play(const std::optional<std::filesystem::path>& resume);

private:
    Outcome<void> openWindow();
    Outcome<void> frame();
    Outcome<void> grant(const stage::Wish& wish);
    Outcome<void> startSolo(stage::DifficultyMix mix);
    Outcome<void> goOnWith(const std::filesystem::path& journal);
    Outcome<void> resumeLatest();
    Outcome<void> request(const Request& request);
    Outcome<void> follow(const Outcome<Ruling>& ruling);
    void leave();
    void keep(const stage::Preferences& preferences);
    bool isFree() const;
    std::optional<AudienceView> view() const;

    Occasion m_bill;
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
