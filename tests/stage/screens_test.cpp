#include "game/stage/screens/focus.hpp"
#include "game/stage/screens/name_field.hpp"
#include "game/stage/screens/playbill.hpp"
#include "game/stage/screens/settings_pages.hpp"
#include "game/stage/screens/wording.hpp"
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

SettingRow named(SettingsPage page, const std::string& title) {
    for (const SettingRow& setting : settingsOf(page))
        if (setting.title == title) return setting;
    FAIL("no such setting: " << title);
    return {};
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

TEST_CASE("A slider stops at its ends") {
    const SettingRow size = named(SettingsPage::Accessibility, "Text size");
    CHECK(stepped(Preferences{}, size, 1).textSize == 115);
    CHECK(stepped(Preferences{}, size, -5).textSize == 90);
    CHECK(stepped(Preferences{}, size, 9).textSize == 150);
}

TEST_CASE("A switch turns over and back") {
    const SettingRow contrast = named(SettingsPage::Accessibility, "High contrast");
    const Preferences on = turned(Preferences{}, contrast);
    CHECK(on.contrast == Contrast::High);
    CHECK(turned(on, contrast) == Preferences{});
}

TEST_CASE("Every setting says what it is, and writes what it reads") {
    for (int page = 0; page < settingsPages; ++page)
        for (const SettingRow& setting : settingsOf(static_cast<SettingsPage>(page))) {
            INFO(setting.title);
            CHECK_FALSE(setting.help.empty());
            if (setting.control == Control::Name) continue;
            for (int step = 0; step < static_cast<int>(setting.steps.size()); ++step) {
                Preferences preferences;
                setting.write(preferences, step);
                CHECK(setting.read(preferences) == step);
            }
        }
}

TEST_CASE("Resetting a page leaves the other pages alone") {
    Preferences changed;
    changed.textSize = 150;
    changed.musicVolume = 10;
    changed.name = "Ada";
    const Preferences reset = resetPage(changed, SettingsPage::Accessibility);
    CHECK(reset.textSize == 100);
    CHECK(reset.musicVolume == 10);
    CHECK(resetPage(changed, SettingsPage::Game).name == "You");
}

TEST_CASE("A value from an older settings file counts as the nearest that can be chosen") {
    Preferences odd;
    odd.questionsPerRound = 7;
    odd.secondsToAnswer = 45;
    CHECK(lengthSetting().read(odd) == 2);
    CHECK(clockSetting().read(odd) == 2);
}

TEST_CASE(
    "A name takes letters of any alphabet, up to its length, and gives them back one by one") {
    CHECK(written("Ad", U'a') == "Ada");
    CHECK(written("Ren", U'é') == "René");
    CHECK(erased("René") == "Ren");
    CHECK(erased("") == "");
    std::string name;
    for (int i = 0; i < 40; ++i) name = written(name, U'ж');
    CHECK(name.size() == 48);
    CHECK(erased(written("", U'🥇')).empty());
}

TEST_CASE("Scores are grouped in thousands, and times have one decimal") {
    CHECK(grouped(0) == "0");
    CHECK(grouped(950) == "950");
    CHECK(grouped(18450) == "18,450");
    CHECK(grouped(-1234567) == "-1,234,567");
    CHECK(inSeconds(milliseconds(7449)) == "7.4 s");
    CHECK(inSeconds(milliseconds(298)) == "0.3 s");
}

TEST_CASE("The clock shows one until the very end") {
    CHECK(wholeSecondsLeft(seconds(20)) == 20);
    CHECK(wholeSecondsLeft(milliseconds(1)) == 1);
    CHECK(wholeSecondsLeft({}) == 0);
}

TEST_CASE("The rows of points add up to what the question earned") {
    AudienceView view = during(Phase::Reveal);
    view.question = QuestionView{};
    view.question->chosen = view.question->right = 1;
    view.question->award = {{500}, {185}, {100}};
    view.question->timeLeftAtAnswer = milliseconds(7400);
    view.streak = 2;
    Points total;
    for (const auto& row : pointsRows(view)) total += row.second;
    CHECK(total == view.question->award.total());
    CHECK(pointsRows(view)[1].first == "Speed, 7.4 s left");
    CHECK(pointsRows(view)[2].first == "Streak of 2");
    view.clock = Clock::None;
    CHECK(pointsRows(view).size() == 2);
}

TEST_CASE("A verdict is right, wrong, or that nothing was answered") {
    QuestionView question;
    question.right = 2;
    CHECK(verdictOf(question) == Verdict::NoAnswer);
    question.chosen = 2;
    CHECK(verdictOf(question) == Verdict::Right);
    question.chosen = 0;
    CHECK(verdictOf(question) == Verdict::Wrong);
}

TEST_CASE(
    "The best rounds stand on the podium, the earlier one first when level, unplayed ones never") {
    AudienceView view;
    view.rounds = {{{"Medals", ""}, 5, 2, 5, {1200}}, {{"Athletes", ""}, 5, 4, 5, {3000}},
        {{"Ceremony", ""}, 5, 4, 5, {3000}}, {{"Extra", ""}, 0, 0, 5, {}}};
    CHECK(bestRounds(view) == std::vector<std::size_t>{1, 2, 0});
}
