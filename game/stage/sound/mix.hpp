#pragma once
#include "game/match/moment.hpp"
#include "game/stage/preferences.hpp"
#include "game/stage/sound/cue.hpp"
#include <array>

namespace podium::stage {

/// How loud everything is at this moment, from 0 to 1: the faders of the sound board.
class Mix {
public:
    void set(const Preferences& preferences);
    void fadeTo(Bed bed);
    /// The bed steps back by 4 dB for so long.
    void duckFor(Span length);
    void pass(Span passed);

    float effects() const { return m_effects; }
    float bed(Bed bed) const;
    /// Of what joins the bed later.
    float later(Bed bed) const;

private:
    float m_music = 0;
    float m_effects = 0;
    Bed m_wanted = Bed::None;
    Span m_wantedFor;
    Span m_duckedFor;
    float m_duck = 1;
    float m_join = 0;
    std::array<float, 3> m_faders{}; ///< by Bed
};

} // namespace podium::stage
