#pragma once
#include "game/match/views.hpp"
#include "game/stage/screens/playbill.hpp"
#include "game/stage/sound/sound_board.hpp"
#include "game/stage/verdict_cues.hpp"

namespace podium::stage {

/// Plays to what happens: the cue sheet of the evening.
class StageBand {
public:
    StageBand(SoundBoard board, Motion motion) : m_board(std::move(board)), m_motion(motion) {}
    void hear(const Event& event, const AudienceView& after);
    void play(Cue cue, int step = 0) { m_board.play(cue, step); }
    void play(const std::filesystem::path& recording) { m_board.play(recording); }
    void set(const Preferences& preferences);
    /// Somebody ended the movements on the screen.
    void hurry() { m_verdict.hurry(); }
    void pass(Span passed, const Cut& cut, const std::optional<AudienceView>& view);

private:
    void countDown(const std::optional<AudienceView>& view);

    SoundBoard m_board;
    Motion m_motion;
    VerdictCues m_verdict;
    int m_secondsLeft = 0; ///< as last heard
};

} // namespace podium::stage
