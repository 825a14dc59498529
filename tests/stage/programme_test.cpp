#include "tests/stage/playing.hpp"
#include "tests/support/catch.hpp"

using namespace podium;
using namespace podium::stage;

namespace {

Picture pictureAfter(const Acts& acts) {
    Programme programme(tonight(), {});
    after(programme, acts);
    return programme.cut().picture;
}

} // namespace

TEST_CASE("From the title, Enter leads to the set-up and Enter again starts the evening") {
    Programme programme(tonight(), {});
    CHECK(programme.cut().picture == Picture::Title);
    after(programme, {Act::Choose});
    CHECK(programme.cut().picture == Picture::SoloSetup);
    const Outcome outcome = after(programme, {Act::Choose});
    REQUIRE(wished<StartSolo>(outcome));
    CHECK(wished<StartSolo>(outcome)->difficulty == DifficultyMix::Mix);
}

TEST_CASE("The menu offers to resume only where there is something to resume") {
    Programme programme(tonight(), {});
    CHECK(wished<ResumeEvening>(after(programme, {Act::Down, Act::Choose})));
    Programme fresh(tonight(), {});
    fresh.unfinishedIs(false);
    after(fresh, {Act::Down, Act::Down, Act::Choose});
    CHECK(fresh.cut().picture == Picture::Settings);
}

TEST_CASE("Every page of the menu opens, and Escape leads back to the title") {
    const Acts toSettings{Act::Down, Act::Down, Act::Down, Act::Choose};
    CHECK(pictureAfter(toSettings) == Picture::Settings);
    CHECK(pictureAfter({Act::Up, Act::Up, Act::Up, Act::Choose}) == Picture::Help);
    CHECK(pictureAfter({Act::Up, Act::Up, Act::Choose}) == Picture::Credits);
    CHECK(pictureAfter({Act::Up, Act::Up, Act::Choose, Act::Back}) == Picture::Title);
    CHECK(pictureAfter({Act::Choose, Act::Back}) == Picture::Title);
}

TEST_CASE("The last line of the menu quits, and so does closing the window") {
    Programme programme(tonight(), {});
    CHECK(wished<Quit>(after(programme, {Act::Up, Act::Choose})));
    CHECK(wished<Quit>(after(programme, {Act::Leave})));
}

TEST_CASE("Escape on the title does not end the program by accident") {
    Programme programme(tonight(), {});
    CHECK(after(programme, {Act::Back}).wishes.empty());
}

TEST_CASE("In the set-up left and right change what has the focus, and the start keeps it") {
    Programme programme(tonight(), {});
    const Outcome longer = after(programme, {Act::Choose, Act::Up, Act::Up, Act::Up, Act::Right});
    REQUIRE(wished<Prefer>(longer));
    CHECK(wished<Prefer>(longer)->preferences.questionsPerRound == 8);
    const Outcome start =
        after(programme, {Act::Down, Act::Left, Act::Down, Act::Down, Act::Choose});
    REQUIRE(wished<StartSolo>(start));
    CHECK(wished<StartSolo>(start)->difficulty == DifficultyMix::Hard);
}

TEST_CASE("The settings open over a pause and lead back to it") {
    AudienceView view = viewIn(Phase::Question);
    view.paused = true;
    const auto programme = resting(view);
    after(*programme, {Act::Down, Act::Choose});
    CHECK(programme->cut().picture == Picture::Settings);
    after(*programme, {Act::Back});
    CHECK(programme->cut().picture == Picture::Paused);
}

TEST_CASE("F11 and M work everywhere, and are remembered") {
    const auto programme = resting(viewIn(Phase::Question));
    CHECK(wished<Prefer>(after(*programme, {Act::FullScreen}))->preferences.fullScreen);
    const Outcome outcome = after(*programme, {Act::Mute});
    CHECK(wished<Prefer>(outcome)->preferences.muted);
    CHECK(wished<Prefer>(outcome)->preferences.fullScreen);
}

TEST_CASE("A name is written letter by letter, and Escape leaves the field, not the page") {
    Programme programme(tonight(), {});
    programme.turnTo(Page::Settings);
    programme.follow(std::nullopt);
    after(programme, {Act::NextTab, Act::Choose}); // the page after the last is the first
    REQUIRE(programme.letters() == Letters::Words);
    after(programme, {Act::Erase, Act::Erase, Act::Erase});
    programme.take({Act::Write, Device::Keyboard, {}, U'Å'});
    CHECK(programme.preferences().name == "Å");
    after(programme, {Act::Back});
    CHECK(programme.letters() == Letters::Shortcuts);
    CHECK(programme.cut().picture == Picture::Settings);
}

TEST_CASE("F1 opens the help over any page of the menu, and closing it shows that page again") {
    CHECK(pictureAfter({Act::Choose, Act::Help}) == Picture::Help);
    CHECK(pictureAfter({Act::Choose, Act::Help, Act::Help, Act::Back}) == Picture::SoloSetup);
    CHECK(pictureAfter({Act::Choose, Act::Help, Act::Back, Act::Back}) == Picture::Title);
    const auto asking = resting(viewIn(Phase::Question));
    after(*asking, {Act::Help});
    CHECK(asking->cut().picture == Picture::Question);
}

TEST_CASE("A name cannot be left empty") {
    Programme programme(tonight(), {});
    programme.turnTo(Page::Settings);
    programme.follow(std::nullopt);
    after(programme, {Act::NextTab, Act::Choose, Act::Erase, Act::Erase, Act::Erase});
    programme.take({Act::Write, Device::Keyboard, {}, U' '});
    after(programme, {Act::Choose});
    CHECK(programme.preferences().name == "You");
}

TEST_CASE("Moving the focus ticks, choosing and going back sound otherwise, and rest is silent") {
    Programme programme(tonight(), {});
    CHECK(after(programme, {Act::Down}).cue == Cue::Focus);
    CHECK(after(programme, {Act::Up, Act::Choose}).cue == Cue::Choose);
    CHECK(after(programme, {Act::Back}).cue == Cue::Back);
    CHECK_FALSE(after(programme, {Act::Back}).cue);
}
