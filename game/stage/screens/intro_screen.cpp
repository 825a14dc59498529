#include "game/stage/art/emblem.hpp"
#include "game/stage/screens/all_screens.hpp"
#include "game/stage/screens/intro_medals.hpp"
#include "game/stage/screens/intro_parts.hpp"
#include "game/stage/screens/intro_track.hpp"
#include "game/stage/screens/placing.hpp"
#include "game/stage/screens/round_words.hpp"
#include "game/stage/screens/wording.hpp"
#include "game/stage/widgets/passage.hpp"
#include "game/stage/widgets/slant.hpp"
#include <algorithm>

namespace podium::stage {

namespace {

constexpr float titleWide = 1040; // from the margin to where the slab leans away

/// What a usual round is about, or the rules of any other.
std::string aboutFor(const AudienceView& view) {
    const std::string line = rulesInALine(view);
    return line.empty() ? kindName(view.rules.kind) : line;
}

std::string tagOf(const AudienceView& view) {
    const std::string number = "ROUND " + std::to_string(view.round + 1);
    if (view.rules.kind == RoundKind::Classic) return number;
    return number + "  ·  " + upper(kindName(view.rules.kind));
}

using Fact = std::pair<std::string, std::string>;

Fact howMany(const AudienceView& view) {
    if (view.rules.kind == RoundKind::Survival)
        return {std::to_string(view.rules.lives), view.rules.lives == 1 ? "life" : "lives"};
    const int count = view.questionsInRound;
    if (view.rules.kind == RoundKind::Ladder)
        return {std::to_string(view.rules.rungs.size()), "rungs"};
    return {std::to_string(count), count == 1 ? "question" : "questions"};
}

/// Numbers and what they count: how many, how long, and for how much.
std::vector<Fact> introFacts(const AudienceView& view) {
    const bool attack = view.rules.kind == RoundKind::TimeAttack;
    std::vector<Fact> facts;
    if (!attack) facts.push_back(howMany(view));
    if (view.clock == Clock::Running)
        facts.emplace_back(grouped(wholeSecondsLeft(view.timeAllowed)),
            attack ? "seconds in all" : "seconds each");
    const bool ladder = view.rules.kind == RoundKind::Ladder && !view.rules.rungs.empty();
    if (isCounted(view))
        facts.emplace_back(
            grouped((ladder ? view.rules.rungs.back() : mostFor(view)).value), "points at most");
    return facts;
}

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
    const Tag tag{tagOf(view), TagTone::Gold, 54, 2};
    slantTag(canvas, look, {100, 236, std::max(300.f, tagWidth(canvas, tag)), 76}, tag);
    introTitle(canvas, look, round.name, titleWide);
    const Line about{
        aboutFor(view), Face::InterSemiBold, 40, look.flat() ? colours::white : colours::tagline};
    canvas.words(shrunk(canvas, about, titleWide), 100, 598);
}

void IntroScreen::drawFacts(Canvas& canvas, const Showing& showing) const {
    const Look look = lookOf(showing.preferences);
    const AudienceView& view = showing.match();
    const Moving moving(canvas, showing.timeline.enters({-60, 0}, milliseconds(400)));
    float x = 96;
    for (const auto& [number, words] : introFacts(view))
        x = introFact(canvas, look, x, number, words);
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
