#include "game/stage/verdict_cues.hpp"
#include "game/stage/screens/reveal_times.hpp"

namespace podium::stage {

namespace {

constexpr Span pointsRun = milliseconds(900); // after the verdict
constexpr Span streakRings = milliseconds(1500);

/// A streak of 3, 5 or 8 is celebrated, higher each time.
std::optional<int> streakStep(int streak) {
    if (streak == 3) return 0;
    if (streak == 5) return 1;
    if (streak == 8) return 2;
    return std::nullopt;
}

} // namespace

void VerdictCues::begin(const AudienceView& after, Motion motion) {
    forget();
    if (!after.question) return;
    const Span hold = motion == Motion::Reduced ? Span{} : revealHold;
    const bool right = after.question->wasRight;
    m_waiting.push_back({hold, {right ? Cue::Right : Cue::Wrong}});
    if (!right) return;
    m_waiting.push_back({hold + pointsRun, {Cue::CountUp}});
    if (const auto step = streakStep(after.streak))
        m_waiting.push_back({hold + streakRings, {Cue::Streak, *step}});
}

std::vector<Note> VerdictCues::pass(Span passed) {
    std::vector<Note> due;
    for (Waiting& waiting : m_waiting) {
        waiting.in = waiting.in - passed;
        if (waiting.in <= Span{}) due.push_back(waiting.note);
    }
    std::erase_if(m_waiting, [](const Waiting& waiting) { return waiting.in <= Span{}; });
    return due;
}

void VerdictCues::hurry() {
    if (m_waiting.empty()) return;
    const Span ahead = m_waiting.front().in;
    for (Waiting& waiting : m_waiting) waiting.in = waiting.in - ahead;
}

} // namespace podium::stage
