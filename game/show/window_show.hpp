#pragma once
#include "game/show/archive.hpp"
#include "game/show/flagging.hpp"
#include "game/show/log.hpp"
#include "game/show/mixing.hpp"
#include "game/show/paths.hpp"
#include "game/show/quiz_desk.hpp"
#include "game/stage/stage.hpp"

namespace podium::show {

/// What a window opens with.
struct Occasion {
    Pack pack;
    std::filesystem::path exhibits; ///< drawings and sounds of the pack
    std::string packName; ///< for an order that is written down; empty: whichever comes first
    /// What is played at once and again, where an order was chosen, instead of what is set up.
    std::optional<RunningOrder> order;
    std::filesystem::path article; ///< a pack is made of it first; empty: none
    stage::Preferences preferences;
    Paths paths;
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
    void curtainUp(std::optional<Interrupted> interrupted);
    void frame();
    void move(const DeskMove& move);
    void take(const MadePack& made);
    void grant(const stage::Wish& wish);
    void start(const stage::StartSolo& wish);
    void begin(const RunningOrder& order);
    void keep(RunningOrder order);
    void goOnWith(Interrupted interrupted);
    void resumeLatest();
    void request(const Request& request);
    void follow(const Outcome<Ruling>& ruling);
    void flag(const std::vector<Event>& events);
    void leave();
    void keep(const stage::Preferences& preferences);
    void tell(const std::string& problem);
    bool isFree() const;
    std::optional<AudienceView> view() const;

    Occasion m_occasion;
    const Archive& m_archive;
    Log& m_log;
    Flags m_flags;
    QuizDesk m_desk;
    RunningStopwatch m_watch;
    RunningStopwatch m_frames;
    Moment m_lastFrame;
    std::unique_ptr<stage::Stage> m_stage;
    std::optional<Evening> m_evening;
    std::optional<RunningOrder> m_order; ///< for "play again"
    std::uint64_t m_begun = 0;
    bool m_closed = false;
};

} // namespace podium::show
