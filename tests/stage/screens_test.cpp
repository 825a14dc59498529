#include "game/stage/screens/focus.hpp"
#include "game/stage/screens/playbill.hpp"
#include "tests/stage/evening_views.hpp"
#include "tests/support/catch.hpp"

using namespace podium;
using namespace podium::stage;

namespace {

/// Four answers, as they lie on the question screen.
Focus answers() {
    Focus focus;
    focus.over(
        {{96, 592, 852, 174}, {972, 592, 852, 174}, {96, 790, 852, 174}, {972, 790, 852, 174}});
    return focus;
}

std::size_t after(Focus focus, std::initializer_list<Act> acts) {
    for (const Act act : acts) focus.steer(act);
    return focus.at();
}

AudienceView during(Phase phase, int number = 1) {
    AudienceView view;
    view.phase = phase;
    view.numberOverall = number;
    return view;
}

const std::filesystem::path fonts = PODIUM_BINARY_DIR "/share/podium/fonts";

/// Everything that can be read while this programme is on.
std::string readOn(Canvas& canvas, Programme& programme) {
    canvas.rehearse(1920, 1080);
    programme.draw(canvas);
    std::string words;
    for (const Placed& placed : canvas.placed()) words += placed.name + "\n";
    return words;
}

bool shows(Canvas& canvas, Programme& programme, const std::string& words) {
    return readOn(canvas, programme).find(words) != std::string::npos;
}

} // namespace

TEST_CASE("Arrows move among the four answers the way they lie") {
    CHECK(after(answers(), {Act::Right}) == 1);
    CHECK(after(answers(), {Act::Down}) == 2);
    CHECK(after(answers(), {Act::Right, Act::Down}) == 3);
    CHECK(after(answers(), {Act::Right, Act::Down, Act::Left, Act::Up}) == 0);
}

TEST_CASE("Past the edge the focus comes in again at the other side") {
    CHECK(after(answers(), {Act::Left}) == 1);
    CHECK(after(answers(), {Act::Up}) == 2);
    CHECK(after(answers(), {Act::Down, Act::Down}) == 0);
}

TEST_CASE("Tab goes through everything in reading order, and Shift-Tab back") {
    CHECK(after(answers(), {Act::NextTab, Act::NextTab}) == 2);
    CHECK(after(answers(), {Act::NextTab, Act::NextTab, Act::NextTab, Act::NextTab}) == 0);
    CHECK(after(answers(), {Act::PreviousTab}) == 3);
}

TEST_CASE("The mouse takes the focus to what it points at, and leaves it there over nothing") {
    Focus focus = answers();
    CHECK(focus.point({1000, 900}));
    CHECK(focus.at() == 3);
    CHECK_FALSE(focus.point({960, 300}));
    CHECK(focus.at() == 3);
}

TEST_CASE("A focus over nothing goes nowhere and breaks nothing") {
    Focus focus;
    focus.steer(Act::Down);
    CHECK_FALSE(focus.point({10, 10}));
    CHECK(focus.at() == 0);
}

TEST_CASE("Without a match the page is shown, and the title when none was asked for") {
    CHECK(cutFor(std::nullopt, Page::Help).picture == Picture::Help);
    CHECK(cutFor(std::nullopt, std::nullopt).picture == Picture::Title);
    CHECK(cutFor(AudienceView{}, Page::SoloSetup).picture == Picture::SoloSetup);
}

TEST_CASE("In a match the phase decides, and a page opens only over the pause") {
    CHECK(cutFor(during(Phase::Question), Page::Title).picture == Picture::Question);
    CHECK(cutFor(during(Phase::Over), std::nullopt).picture == Picture::Podium);
    AudienceView paused = during(Phase::Question);
    paused.paused = true;
    CHECK(cutFor(paused, std::nullopt).picture == Picture::Paused);
    CHECK(cutFor(paused, Page::Settings).picture == Picture::Settings);
}

TEST_CASE("The next question counts as a new picture") {
    CHECK(cutFor(during(Phase::Question, 3), {}) == cutFor(during(Phase::Question, 3), {}));
    CHECK_FALSE(cutFor(during(Phase::Question, 3), {}) == cutFor(during(Phase::Question, 4), {}));
}

TEST_CASE(
    "The intro and the reveal go on by themselves, but not while paused or with reduced motion") {
    const auto goesOn = [](AudienceView view, Motion motion) {
        return goesOnAfter(cutFor(view, {}), view, motion);
    };
    CHECK(goesOn(during(Phase::RoundIntro), Motion::Full) == seconds(4));
    CHECK(goesOn(during(Phase::Reveal), Motion::Full) == seconds(8));
    CHECK_FALSE(goesOn(during(Phase::Reveal), Motion::Reduced));
    CHECK_FALSE(goesOn(during(Phase::Question), Motion::Full));
    CHECK_FALSE(goesOn(during(Phase::Standings), Motion::Full));
    AudienceView paused = during(Phase::Reveal);
    paused.paused = true;
    CHECK_FALSE(goesOn(paused, Motion::Full));
}

TEST_CASE("What the evening turns away from is seen going, and is soon gone") {
    Canvas canvas(fonts);
    const auto programme = resting({});
    programme->turnTo(Page::Help);
    programme->follow({});
    CHECK(shows(canvas, *programme, "The quiz night"));
    programme->pass(milliseconds(120));
    CHECK(shows(canvas, *programme, "The quiz night"));
    programme->pass(milliseconds(80));
    CHECK_FALSE(shows(canvas, *programme, "The quiz night"));
}

TEST_CASE("Any key sends off what is still going, and with reduced motion nothing lingers") {
    Canvas canvas(fonts);
    const auto hurried = resting({});
    hurried->turnTo(Page::Help);
    hurried->follow({});
    hurried->take({Act::Down});
    CHECK_FALSE(shows(canvas, *hurried, "The quiz night"));
    Preferences calm;
    calm.motion = Motion::Reduced;
    const auto still = resting({}, calm);
    still->turnTo(Page::Help);
    still->follow({});
    CHECK_FALSE(shows(canvas, *still, "The quiz night"));
}

TEST_CASE("A pause hides its question at once, and a reveal takes over its question's place") {
    CHECK_FALSE(goesOut(Picture::Question, Picture::Paused));
    CHECK_FALSE(goesOut(Picture::Question, Picture::Reveal));
    CHECK(goesOut(Picture::Reveal, Picture::Question));
    Canvas canvas(fonts);
    AudienceView view = viewIn(Phase::Question);
    const auto programme = resting(view);
    CHECK(shows(canvas, *programme, "Japan"));
    view.paused = true;
    programme->follow(view);
    CHECK_FALSE(shows(canvas, *programme, "Japan"));
}

TEST_CASE("The score changes when the total has been counted up and has flown to it") {
    Canvas canvas(fonts);
    const auto programme = resting({});
    programme->follow(revealOf(1));
    for (const int wait : {300, 1000, 1000, 200}) { // in the hold, counting, counted, flying
        programme->pass(milliseconds(wait));
        CHECK(shows(canvas, *programme, "2,555"));
    }
    programme->pass(milliseconds(200));
    CHECK(shows(canvas, *programme, "3,340"));
    CHECK_FALSE(shows(canvas, *programme, "2,555"));
}

TEST_CASE("With reduced motion the score is there with the verdict") {
    Canvas canvas(fonts);
    Preferences calm;
    calm.motion = Motion::Reduced;
    const auto programme = resting({}, calm);
    programme->follow(revealOf(1));
    CHECK(shows(canvas, *programme, "3,340"));
}
