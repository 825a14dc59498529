#include "tests/stage/evening_views.hpp"
#include "tests/support/catch.hpp"

using namespace podium;
using namespace podium::stage;

namespace {

using Acts = std::vector<Act>;

Outcome after(Programme& programme, const Acts& acts) {
    Outcome outcome;
    for (const Act act : acts) outcome = programme.take({act});
    return outcome;
}

template <typename T>
const T* wished(const Outcome& outcome) {
    if (outcome.wishes.empty()) return nullptr;
    return std::get_if<T>(&outcome.wishes.front());
}

template <typename T>
const T* requested(const Outcome& outcome) {
    const Request* request = wished<Request>(outcome);
    return request ? std::get_if<T>(request) : nullptr;
}

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
    after(fresh, {Act::Down, Act::Choose});
    CHECK(fresh.cut().picture == Picture::Settings);
}

TEST_CASE("Every page of the menu opens, and Escape leads back to the title") {
    CHECK(pictureAfter({Act::Down, Act::Down, Act::Choose}) == Picture::Settings);
    CHECK(pictureAfter({Act::Down, Act::Down, Act::Down, Act::Choose}) == Picture::Help);
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

TEST_CASE("A letter answers at once, wherever the focus is") {
    const auto programme = resting(viewIn(Phase::Question));
    const Outcome outcome = after(*programme, {Act::ChoiceC});
    REQUIRE(requested<Answer>(outcome));
    CHECK(requested<Answer>(outcome)->choice == 2);
    CHECK(requested<Answer>(outcome)->seat == SeatId{1});
}

TEST_CASE("Arrows and Enter answer, so does the pad, and so does a click") {
    const auto programme = resting(viewIn(Phase::Question));
    CHECK(requested<Answer>(after(*programme, {Act::Right, Act::Down, Act::Choose}))->choice == 3);
    const Outcome clicked = programme->take({Act::Press, Device::Mouse, {300, 850}});
    REQUIRE(requested<Answer>(clicked));
    CHECK(requested<Answer>(clicked)->choice == 2);
    CHECK(programme->take({Act::Press, Device::Mouse, {960, 300}}).wishes.empty());
}

TEST_CASE("A letter without an answer of its own does nothing") {
    AudienceView view = viewIn(Phase::Question);
    view.question->options.resize(2);
    CHECK(after(*resting(view), {Act::ChoiceD}).wishes.empty());
}

TEST_CASE("Escape pauses a question, and Escape again goes on") {
    CHECK(requested<podium::Pause>(after(*resting(viewIn(Phase::Question)), {Act::Back})));
    AudienceView view = viewIn(Phase::Question);
    view.paused = true;
    CHECK(requested<Resume>(after(*resting(view), {Act::Back})));
    CHECK(requested<Resume>(after(*resting(view), {Act::Pause})));
}

TEST_CASE("Ending the evening from the pause is asked twice") {
    AudienceView view = viewIn(Phase::Question);
    view.paused = true;
    const auto programme = resting(view);
    CHECK(after(*programme, {Act::Up, Act::Choose}).wishes.empty());
    CHECK(after(*programme, {Act::Choose}).wishes.empty()); // no, play on
    CHECK(requested<EndEvening>(after(*programme, {Act::Up, Act::Choose, Act::Down, Act::Choose})));
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

TEST_CASE("The reveal goes on after eight seconds, once, and not while nobody looks") {
    Programme programme(tonight(), {});
    programme.follow(revealOf(1));
    CHECK(programme.pass(milliseconds(7900)).wishes.empty());
    programme.take({Act::LookAway});
    CHECK(programme.pass(seconds(30)).wishes.empty());
    programme.take({Act::LookBack});
    CHECK(requested<GoOn>(programme.pass(milliseconds(200))));
    CHECK(programme.pass(seconds(30)).wishes.empty());
}

TEST_CASE("The first key lets the podium stand, only the next one plays again") {
    Programme programme(tonight(), {});
    programme.follow(viewIn(Phase::Over));
    programme.pass(seconds(1));
    CHECK(after(programme, {Act::Choose}).wishes.empty());
    CHECK(wished<StartSolo>(after(programme, {Act::Choose})));
    CHECK(wished<LeaveMatch>(after(programme, {Act::Back})));
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
