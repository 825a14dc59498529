#pragma once
#include "game/show/archive.hpp"
#include "game/show/passing_folder.hpp"
#include "game/stage/stage.hpp"

namespace podium::show {

/// Whether the scripted player knows the answer.
enum class Knowing { Right, Wrong };

/// A match in a window with a scripted player, on a clock moved by hand; nothing of it is kept.
class Rehearsal {
public:
    using Done = Outcome<void>;
    Rehearsal(const Pack& pack, std::unique_ptr<stage::Stage> stage);

    Done begin(std::uint64_t seed);
    /// Another evening, out of this pack.
    Done begin(const Pack& pack, const RunningOrder& order, std::uint64_t seed);
    Done request(const Request& request);
    Done reply(Knowing knowing);
    /// On through questions and standings, as a good player would, until the phase has come.
    Done playUntil(Phase phase);
    void abandon(); ///< as if the program had been cut off: back to the menu

    /// One frame, however long: the movements of the screens depend on the time alone.
    Done pass(Span span);
    Done letTimeRunOut();

    stage::Stage& stage() { return *m_stage; }
    const stage::Preferences& preferences() const { return m_preferences; }

private:
    Done tell(const Outcome<Ruling>& ruling);
    Knowing nextReply() const;
    std::optional<AudienceView> view() const;

    const Pack& m_pack;
    std::unique_ptr<stage::Stage> m_stage;
    PassingFolder m_folder;
    Archive m_archive;
    stage::Preferences m_preferences;
    SteppedStopwatch m_watch;
    std::optional<Evening> m_evening;
};

} // namespace podium::show
