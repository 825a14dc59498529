#include "game/stage/screens/reveal_parts.hpp"
#include "game/stage/art/confetti.hpp"
#include "game/stage/screens/placing.hpp"
#include "game/stage/screens/reveal_times.hpp"
#include "game/stage/screens/wording.hpp"
#include "game/stage/theme/measures.hpp"

namespace podium::stage {

namespace {

Fate fateOf(const QuestionView& question, std::size_t choice) {
    if (question.right == choice) return Fate::Right;
    return question.chosen == choice ? Fate::Wrong : Fate::Dim;
}

/// Of a streak that was lost only the part in this round is known.
int streakBefore(const AudienceView& view) {
    if (verdictOf(*view.question) == Verdict::Right) return view.streak - 1;
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

AnswerCard lockedCard(const Showing& showing, std::size_t choice) {
    const QuestionView& question = *showing.match().question;
    AnswerCard card{.choice = choice, .words = question.options[choice]};
    if (question.chosen != choice) return card;
    card.fate = Fate::Locked;
    card.flood = showing.timeline.share({}, smallTime);
    return card;
}

void drawRevealed(Canvas& canvas, const Showing& showing, std::size_t choice) {
    const QuestionView& question = *showing.match().question;
    const Look look = lookOf(showing.preferences);
    const Fate fate = fateOf(question, choice);
    const float flood = showing.timeline.share({}, panelTime);
    const float shaken = fate == Fate::Wrong ? showing.timeline.shake(6, 2, {}, panelTime) : 0;
    const Moving moving(canvas, {{shaken, 0}, 1});
    answerCard(canvas, look, measures::answers[choice],
        {.choice = choice, .words = question.options[choice], .fate = fate, .flood = flood});
}

Hud hudBefore(const AudienceView& view) {
    AudienceView before = view;
    before.score = view.score - view.question->award.total();
    before.streak = streakBefore(view);
    if (view.numberInRound > 0)
        before.pips[static_cast<std::size_t>(view.numberInRound) - 1] = PipState::Now;
    return hudFor(before);
}

Hud hudAtVerdict(const Showing& showing) {
    const AudienceView& view = showing.match();
    Hud shown = hudFor(view);
    const bool landed = showing.timeline.share(totalFlies, flightTime) >= 1;
    if (!landed) shown.score = hudBefore(view).score;
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
