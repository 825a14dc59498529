#include "tests/stage/playing.hpp"
#include "tests/support/catch.hpp"

using namespace podium;
using namespace podium::stage;

TEST_CASE("A letter answers at once, wherever the focus is") {
    const auto programme = resting(viewIn(Phase::Question));
    const Outcome outcome = after(*programme, {Act::ChoiceC});
    REQUIRE(requested<Answer>(outcome));
    CHECK(optionIn(outcome) == 2);
    CHECK(requested<Answer>(outcome)->seat == SeatId{1});
}

TEST_CASE("Arrows and Enter answer, so does the pad, and so does a click") {
    const auto programme = resting(viewIn(Phase::Question));
    CHECK(optionIn(after(*programme, {Act::Right, Act::Down, Act::Choose})) == 3);
    const Outcome clicked = programme->take({Act::Press, Device::Mouse, {300, 850}});
    REQUIRE(requested<Answer>(clicked));
    CHECK(optionIn(clicked) == 2);
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

TEST_CASE("Who answers is who the view is for") {
    AudienceView view = viewIn(Phase::Question);
    view.seat = {3};
    CHECK(requested<Answer>(after(*resting(view), {Act::ChoiceB}))->seat == SeatId{3});
}

TEST_CASE("A second tap of Enter, or a double click, does not answer what nobody has seen yet") {
    AudienceView view = viewIn(Phase::Question);
    view.clockOpen = false;
    const auto programme = resting(view);
    CHECK(after(*programme, {Act::Choose}).wishes.empty());
    CHECK(programme->take({Act::Press, Device::Mouse, {300, 850}}).wishes.empty());
    CHECK(requested<Answer>(after(*programme, {Act::ChoiceC}))); // a letter is meant
    view.clockOpen = true;
    programme->follow(view);
    CHECK(requested<Answer>(after(*programme, {Act::Choose})));
}

TEST_CASE("A question without a clock is answered by Enter once its lead-in is over") {
    AudienceView view = viewIn(Phase::Question);
    view.clock = Clock::None;
    view.timeAllowed = view.timeLeft = {};
    CHECK(requested<Answer>(after(*resting(view), {Act::Choose})));
}

TEST_CASE("A double click on an answer does not skip its verdict") {
    const auto reduced = GENERATE(Motion::Full, Motion::Reduced);
    Preferences preferences;
    preferences.motion = reduced;
    Programme programme(tonight(), preferences);
    programme.follow(revealOf(1));
    programme.pass(milliseconds(200));
    CHECK(programme.take({Act::Press, Device::Mouse, {300, 850}}).wishes.empty());
    CHECK(requested<GoOn>(programme.take({Act::Press, Device::Mouse, {300, 850}})));
}

TEST_CASE("A double tap on the last verdict does not skip the standings") {
    Programme programme(tonight(), {});
    programme.follow(viewIn(Phase::Standings));
    programme.pass(milliseconds(200));
    CHECK(after(programme, {Act::Choose}).wishes.empty());
    CHECK(requested<GoOn>(after(programme, {Act::Choose})));
}

TEST_CASE("The show waits for whoever reads the whole source, and then for the rest of its time") {
    Programme programme(tonight(), {});
    programme.follow(revealOf(1));
    programme.pass(seconds(2));
    after(programme, {Act::Source});
    CHECK(programme.pass(seconds(60)).wishes.empty());
    after(programme, {Act::Source});
    CHECK(programme.pass(milliseconds(5900)).wishes.empty());
    CHECK(requested<GoOn>(programme.pass(milliseconds(200))));
}
