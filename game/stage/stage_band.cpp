#include "game/stage/stage_band.hpp"
#include "game/stage/screens/reveal_times.hpp"
#include <algorithm>

namespace podium::stage {

namespace {

constexpr int countedSeconds = 5;

/// A streak of 3, 5 or 8 is celebrated, higher each time.
std::optional<int> streakStep(int streak) {
    if (streak == 3) return 0;
    if (streak == 5) return 1;
    if (streak == 8) return 2;
    return std::nullopt;
}

std::optional<Cue> openingCue(const Happening& what) {
    if (std::holds_alternative<RoundOpened>(what)) return Cue::RoundIntro;
    if (std::holds_alternative<QuestionAsked>(what)) return Cue::QuestionIn;
    if (std::holds_alternative<Answered>(what)) return Cue::LockIn;
    if (std::holds_alternative<StandingsShown>(what)) return Cue::Standings;
    if (std::holds_alternative<EveningEnded>(what)) return Cue::Podium;
    return std::nullopt;
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
    if (std::holds_alternative<QuestionClosed>(event.what)) verdict(after);
}

void StageBand::verdict(const AudienceView& after) {
    if (!after.question) return;
    const bool right = after.question->chosen && after.question->chosen == after.question->right;
    m_waiting.push_back({revealHold, right ? Cue::Right : Cue::Wrong});
    if (!right) return;
    m_waiting.push_back({revealHold + milliseconds(900), Cue::CountUp});
    if (const auto step = streakStep(after.streak))
        m_waiting.push_back({revealHold + milliseconds(1500), Cue::Streak, *step});
}

void StageBand::pass(Span passed, const Cut& cut, const std::optional<AudienceView>& view) {
    playDue(passed);
    m_board.bed(bedOf(cut, view));
    countDown(cut.picture == Picture::Question ? view : std::nullopt);
    m_board.update(passed);
}

void StageBand::playDue(Span passed) {
    for (Note& note : m_waiting) note.in = note.in - passed;
    for (const Note& note : m_waiting)
        if (note.in <= Span{}) m_board.play(note.cue, note.step);
    std::erase_if(m_waiting, [](const Note& note) { return note.in <= Span{}; });
}

void StageBand::countDown(const std::optional<AudienceView>& view) {
    const bool running = view && view->clock == Clock::Running && view->clockOpen;
    const int left = running ? secondsLeft(*view) : 0;
    const bool tick = left > 0 && left <= countedSeconds && left != m_secondsLeft;
    if (tick) m_board.play(Cue::LastSeconds, countedSeconds - left);
    m_secondsLeft = left;
}

} // namespace podium::stage
