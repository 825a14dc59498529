#pragma once
#include "game/match/views.hpp"
#include "game/stage/screens/playbill.hpp"
#include "game/stage/sound/sound_board.hpp"

namespace podium::stage {

/// Plays to what happens: the cue sheet of the evening.
class StageBand {
public:
    explicit StageBand(SoundBoard board) : m_board(std::move(board)) {}
    void hear(const Event& event, const AudienceView& after);
    void play(Cue cue, int step = 0) { m_board.play(cue, step); }
    void set(const Preferences& preferences) { m_board.set(preferences); }
    void pass(Span passed, const Cut& cut, const std::optional<AudienceView>& view);

private:
    struct Note {
        Span in; ///< from now
        Cue cue;
        int step = 0;
    };
    void verdict(const AudienceView& after);
    void playDue(Span passed);
    void countDown(const std::optional<AudienceView>& view);

    SoundBoard m_board;
    std::vector<Note> m_waiting;
    int m_secondsLeft = 0; ///< as last heard
};

} // namespace podium::stage
