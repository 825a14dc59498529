#include "game/stage/screens/all_screens.hpp"
#include "game/stage/screens/answer_pads/answer_pad.hpp"
#include "game/stage/screens/board.hpp"
#include "game/stage/screens/placing.hpp"
#include "game/stage/screens/reveal_parts.hpp"
#include "game/stage/screens/reveal_times.hpp"
#include "game/stage/screens/wording.hpp"
#include "game/stage/theme/measures.hpp"
#include "game/stage/widgets/passage.hpp"
#include "game/stage/widgets/question_text.hpp"

namespace podium::stage {

namespace {

/// What was right, why, and how many points that made.
class RevealScreen final : public Screen {
public:
    void enter(const Showing&) override { m_source = Source::Short; }
    Reaction take(const Intent& intent, const Showing& showing) override;
    bool isRead() const override { return m_source == Source::Whole; }

protected:
    void draw(Canvas& canvas, const Showing& showing) override;

private:
    enum class Source { Short, Whole };
    void drawHold(Canvas& canvas, const Showing& showing) const;
    void drawVerdict(Canvas& canvas, const Showing& showing);
    Source m_source = Source::Short;
};

Reaction RevealScreen::take(const Intent& intent, const Showing& showing) {
    if (showing.timeline.since() < tooSoon && intent.act != Act::Back) return {};
    if (intent.act == Act::Source)
        m_source = m_source == Source::Short ? Source::Whole : Source::Short;
    if (intent.act == Act::Choose || intent.act == Act::Press) return Request{GoOn{}};
    if (intent.act != Act::Back) return {};
    if (m_source == Source::Short) return Request{podium::Pause{}};
    m_source = Source::Short;
    return {};
}

void RevealScreen::draw(Canvas& canvas, const Showing& showing) {
    const bool holds = showing.timeline.since() < revealHold && !showing.timeline.reduced();
    if (holds)
        drawHold(canvas, showing);
    else
        drawVerdict(canvas, afterHold(showing));
}

/// The question as it stood, with the answer locked in: a breath before the verdict.
void RevealScreen::drawHold(Canvas& canvas, const Showing& showing) const {
    const QuestionView& question = *showing.match().question;
    hud(canvas, lookOf(showing.preferences), hudBefore(showing));
    drawQuestion(canvas, settled(showing), question.timeLeftAtAnswer);
    padFor(question)->draw(canvas, showing, {});
}

void RevealScreen::drawVerdict(Canvas& canvas, const Showing& showing) {
    const Look look = lookOf(showing.preferences);
    const AudienceView& view = showing.match();
    hud(canvas, look, hudAtVerdict(showing));
    drawSparks(canvas, showing);
    questionReminder(canvas, look, view.question->stem);
    drawExplanation(canvas, showing);
    if (isCounted(view)) drawPoints(canvas, showing);
    if (isCounted(view)) drawFlight(canvas, showing);
    if (m_source == Source::Whole)
        drawWholeSource(canvas, look, view.question->source);
    else
        padFor(*view.question)->drawRevealed(canvas, showing);
    drawWhatIsNext(canvas, showing);
    footHints(canvas, showing,
        {{{"S"}, {"X"}, m_source == Source::Short ? "Show source" : "Show answers"},
            {{"Enter"}, {"A"}, "Next"}},
        measures::hintsY, Align::Right);
}

} // namespace

std::unique_ptr<Screen> revealScreen() { return std::make_unique<RevealScreen>(); }

} // namespace podium::stage
