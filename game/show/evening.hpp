#pragma once
#include "game/journal/journal.hpp"
#include "game/match/host_view.hpp"
#include "game/match/judge.hpp"
#include "game/show/outcome.hpp"
#include "game/show/stopwatch.hpp"
#include "game/show/time_mark.hpp"

namespace podium::show {

/// An evening that was cut off, ready to go on: nobody else can write its journal now.
struct Interrupted {
    Pack pack; ///< where the next questions come from
    Record record;
    Journal journal;
};

/// One evening: the match, its record and its time. Everyone who shows it asks it through `take`.
class Evening {
public:
    /// Opens the journal once the rules agree to the match; a Begin that they refuse leaves no
    /// file.
    static Outcome<Evening> begin(
        Pack pack, const Begin& begin, const std::filesystem::path& journal, Stopwatch& watch);
    /// Goes on where the journal stopped; its clock has stood still and runs from now on.
    static Evening goOn(Interrupted interrupted, Stopwatch& watch);

    /// What the rules make of a request; what happens is on disk before this returns.
    Outcome<Ruling> take(const Request& request);
    /// A Tick, if the match waits for one by now.
    Outcome<Ruling> tick();
    /// Notes how far the clock has come, for an evening that is cut off; call it often.
    void markTime();

    const Match& match() const { return m_match; }
    AudienceView view() const; ///< of who sits at this screen: the first seat
    HostView hostView() const;
    Moment now() const { return m_watch->now(); }

private:
    Evening(Match match, Journal journal, TimeMark mark, Stopwatch& watch);

    Match m_match;
    Journal m_journal;
    TimeMark m_mark;
    Stopwatch* m_watch;
};

} // namespace podium::show
