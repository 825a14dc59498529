#include "game/stage/screens/reveal_parts.hpp"
#include "game/stage/art/confetti.hpp"
#include "game/stage/screens/placing.hpp"
#include "game/stage/screens/reveal_times.hpp"
#include "game/stage/screens/wording.hpp"
#include <algorithm>

namespace podium::stage {

namespace {

/// A streak that was lost, and whose question nobody saw, is known as far as this round goes.
int streakBefore(const Showing& showing) {
    const AudienceView& view = showing.match();
    const Fared fared = faredIn(*view.question);
    if (showing.streakBefore) return *showing.streakBefore;
    if (fared == Fared::Voided) return view.streak;
    if (fared == Fared::Right) return std::max(0, view.streak - 1);
    int streak = 0;
    for (int i = view.numberInRound - 2; i >= 0; --i, ++streak)
        if (view.pips[static_cast<std::size_t>(i)] != PipState::Right) break;
    return streak;
}

} // namespace

Showing settled(Showing showing) {
    showing.timeline = Timeline(seconds(60), showing.preferences.motion);
    return showing;
}

Showing afterHold(Showing showing) {
    if (showing.timeline.reduced()) return showing;
    const Span since = showing.timeline.since() - revealHold;
    showing.timeline = Timeline(since, showing.preferences.motion);
    return showing;
}

Hud hudBefore(const Showing& showing) {
    AudienceView before = showing.match();
    const auto place = static_cast<std::size_t>(std::max(before.numberInRound, 1)) - 1;
    before.score = before.score - before.question->award.total();
    before.streak = streakBefore(showing);
    if (place < before.pips.size()) before.pips[place] = PipState::Now;
    if (faredIn(*before.question) == Fared::Wrong || faredIn(*before.question) == Fared::NoAnswer)
        before.lives = std::min(before.lives + 1, before.rules.lives);
    return hudFor(before);
}

Hud hudAtVerdict(const Showing& showing) {
    const AudienceView& view = showing.match();
    Hud shown = hudFor(view);
    const bool landed = showing.timeline.share(totalFlies, flightTime) >= 1;
    if (!landed) shown.score = hudBefore(showing).score;
    return shown;
}

void drawSparks(Canvas& canvas, const Showing& showing) {
    const bool grew = showing.match().question->award.streak > Points{};
    if (!grew || showing.timeline.reduced() || showing.preferences.contrast == Contrast::High)
        return;
    const Span since = showing.timeline.since() - pointsCome;
    if (since > Span{})
        canvas.draw(sparks({1314, 76}, static_cast<float>(since.milliseconds) / 1000));
}

} // namespace podium::stage
