#pragma once
#include "game/match/views.hpp"
#include "game/stage/preferences.hpp"
#include "game/stage/sound/cue.hpp"

namespace podium::stage {

/// A cue and how high it is played.
struct Note {
    Cue cue;
    int step = 0;
};

/// The sounds that follow a verdict, each at the moment when the screen shows what it is for.
class VerdictCues {
public:
    void begin(const AudienceView& after, Motion motion);
    /// Those whose moment has come.
    std::vector<Note> pass(Span passed);
    /// Somebody ended the movements on the screen: the first sounds now, the others follow it.
    void hurry();
    void forget() { m_waiting.clear(); }

private:
    struct Waiting {
        Span in; ///< from now
        Note note;
    };
    std::vector<Waiting> m_waiting; ///< the first to come first
};

} // namespace podium::stage
