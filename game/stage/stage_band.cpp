#include "game/stage/stage_band.hpp"

namespace podium::stage {

namespace {

constexpr int countedSeconds = 5;

std::optional<Cue> openingCue(const Happening& what) {
    if (std::holds_alternative<RoundOpened>(what)) return Cue::RoundIntro;
    if (std::holds_alternative<QuestionAsked>(what)) return Cue::QuestionIn;
    if (std::holds_alternative<Answered>(what)) return Cue::LockIn;
    if (std::holds_alternative<Wagered>(what)) return Cue::LockIn;
    if (std::holds_alternative<Buzzed>(what)) return Cue::LockIn;
    if (std::holds_alternative<LifelineUsed>(what)) return Cue::Choose;
    if (std::holds_alternative<WalkedAway>(what)) return Cue::Standings;
    if (std::holds_alternative<PickAwaited>(what)) return Cue::QuestionIn;
    if (std::holds_alternative<WagersOpened>(what)) return Cue::QuestionIn;
    if (std::holds_alternative<StandingsShown>(what)) return Cue::Standings;
    if (std::holds_alternative<EveningEnded>(what)) return Cue::Podium;
    return std::nullopt;
}

bool endsTheReveal(const Happening& what) {
    return std::holds_alternative<QuestionAsked>(what) || std::holds_alternative<Paused>(what);
}

Bed bedOf(const Cut& cut, const std::optional<AudienceView>& view) {
    if (cut.picture == Picture::Question && view && view->clockOpen) return Bed::Thinking;
    const bool playing = view && view->phase != Phase::NotBegun;
    return playing ? Bed::None : Bed::Menu;
}

bool lastRound(const AudienceView& view) {
    return view.round + 1 == static_cast<int>(view.rounds.size());
}

int secondsLeft(const AudienceView& view) {
    return static_cast<int>((view.timeLeft.milliseconds + 999) / 1000);
}

} // namespace

void StageBand::hear(const Event& event, const AudienceView& after) {
    if (std::holds_alternative<RoundOpened>(event.what))
        m_board.key(lastRound(after) ? Key::ToneHigher : Key::Home);
    if (const auto cue = openingCue(event.what)) m_board.play(*cue);
    if (endsTheReveal(event.what)) m_verdict.forget();
    if (std::holds_alternative<QuestionClosed>(event.what)) m_verdict.begin(after, m_motion);
}

void StageBand::set(const Preferences& preferences) {
    m_motion = preferences.motion;
    m_board.set(preferences);
}

void StageBand::pass(Span passed, const Cut& cut, const std::optional<AudienceView>& view) {
    if (!view) m_verdict.forget();
    for (const Note& note : m_verdict.pass(passed)) m_board.play(note.cue, note.step);
    m_board.bed(bedOf(cut, view));
    countDown(cut.picture == Picture::Question ? view : std::nullopt);
    m_board.update(passed);
}

void StageBand::countDown(const std::optional<AudienceView>& view) {
    const bool running = view && view->clock == Clock::Running && view->clockOpen;
    const int left = running ? secondsLeft(*view) : 0;
    const bool tick = left > 0 && left <= countedSeconds && left != m_secondsLeft;
    if (tick) m_board.play(Cue::LastSeconds, countedSeconds - left);
    m_secondsLeft = left;
}

} // namespace podium::stage
