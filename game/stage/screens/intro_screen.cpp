#include "game/stage/art/emblem.hpp"
#include "game/stage/screens/all_screens.hpp"
#include "game/stage/screens/intro_medals.hpp"
#include "game/stage/screens/intro_parts.hpp"
#include "game/stage/screens/intro_track.hpp"
#include "game/stage/screens/placing.hpp"
#include "game/stage/screens/wording.hpp"
#include "game/stage/widgets/passage.hpp"
#include "game/stage/widgets/slant.hpp"

namespace podium::stage {

namespace {

constexpr float titleWide = 1040; // from the margin to where the slab leans away

/// The card of a round: its name, what it is about, and how far the evening is.
class IntroScreen final : public Screen {
public:
    Reaction take(const Intent& intent, const Showing& showing) override;

protected:
    void draw(Canvas& canvas, const Showing& showing) override;

private:
    void drawEmblem(Canvas& canvas, const Look& look, const Showing& showing) const;
    void drawTitle(Canvas& canvas, const Showing& showing) const;
    void drawFacts(Canvas& canvas, const Showing& showing) const;
    void drawFoot(Canvas& canvas, const Showing& showing);
};

Reaction IntroScreen::take(const Intent& intent, const Showing&) {
    if (intent.act == Act::Choose || intent.act == Act::Press) return Request{GoOn{}};
    if (intent.act == Act::Back) return Request{podium::Pause{}};
    return {};
}

void IntroScreen::draw(Canvas& canvas, const Showing& showing) {
    const Look look = lookOf(showing.preferences);
    introSlab(canvas, look, showing.timeline);
    drawEmblem(canvas, look, showing);
    drawTitle(canvas, showing);
    drawFacts(canvas, showing);
    introTrack(canvas, look, showing.match(), showing.timeline);
    drawFoot(canvas, showing);
}

void IntroScreen::drawEmblem(Canvas& canvas, const Look& look, const Showing& showing) const {
    switch (showing.match().round % 3) {
    case 0: return introMedals(canvas, look, showing.timeline);
    case 1: return hangLaurel(canvas, look, showing.timeline);
    default: return hangLanterns(canvas, look, showing.timeline);
    }
}

void IntroScreen::drawTitle(Canvas& canvas, const Showing& showing) const {
    const Look look = lookOf(showing.preferences);
    const AudienceView& view = showing.match();
    const PackRound& round = view.rounds[static_cast<std::size_t>(view.round)].round;
    const Moving moving(
        canvas, showing.timeline.enters({0, 40}, milliseconds(240), panelTime, Curve::Back));
    slantTag(canvas, look, {100, 236, 300, 76},
        {"ROUND " + std::to_string(view.round + 1), TagTone::Gold, 54, 2});
    introTitle(canvas, look, round.name, titleWide);
    const Line about{
        round.about, Face::InterSemiBold, 40, look.flat() ? colours::white : colours::tagline};
    canvas.words(shrunk(canvas, about, titleWide), 100, 598);
}

void IntroScreen::drawFacts(Canvas& canvas, const Showing& showing) const {
    const Look look = lookOf(showing.preferences);
    const AudienceView& view = showing.match();
    const Moving moving(canvas, showing.timeline.enters({-60, 0}, milliseconds(400)));
    const int count = view.questionsInRound;
    float x =
        introFact(canvas, look, 96, std::to_string(count), count == 1 ? "question" : "questions");
    if (view.clock == Clock::Running)
        x = introFact(canvas, look, x, grouped(wholeSecondsLeft(view.timeAllowed)), "seconds each");
    introFact(canvas, look, x, grouped(mostFor(view).value), "points at most");
}

void IntroScreen::drawFoot(Canvas& canvas, const Showing& showing) {
    if (showing.goesOnIn)
        footNote(canvas, lookOf(showing.preferences),
            "First question in " + std::to_string(wholeSecondsLeft(*showing.goesOnIn)), 1022);
    footHints(canvas, showing, {{{"Enter"}, {"A"}, "Start now"}, {{"Esc"}, {"B"}, "Pause"}}, 1022,
        Align::Right);
}

} // namespace

std::unique_ptr<Screen> introScreen() { return std::make_unique<IntroScreen>(); }

} // namespace podium::stage
