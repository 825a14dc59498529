#include "tests/stage/playing.hpp"
#include "tests/stage/question_views.hpp"
#include "tests/support/catch.hpp"

using namespace podium;
using namespace podium::stage;

namespace {

const std::filesystem::path fonts = PODIUM_BINARY_DIR "/share/podium/fonts";

std::string readOn(Programme& programme) {
    Canvas canvas(fonts);
    canvas.rehearse(1920, 1080);
    programme.draw(canvas);
    std::string words;
    for (const Placed& placed : canvas.placed()) words += placed.name + "\n";
    return words;
}

/// A programme that has been seen once: what can be called lies where it was drawn.
std::unique_ptr<Programme> seen(const AudienceView& view) {
    auto programme = resting(view);
    readOn(*programme);
    return programme;
}

} // namespace

TEST_CASE("The figures call the lifelines of the round, and a used one says so") {
    const auto programme = seen(onTheLadder());
    const Outcome outcome = after(*programme, {Act::First});
    REQUIRE(requested<UseLifeline>(outcome));
    CHECK(requested<UseLifeline>(outcome)->lifeline == Lifeline::FiftyFifty);
    CHECK(
        requested<UseLifeline>(after(*programme, {Act::Second}))->lifeline == Lifeline::ExtraTime);
    CHECK(after(*programme, {Act::Third}).wishes.empty()); // swapped already
    CHECK(after(*programme, {Act::Fourth}).wishes.empty());
    CHECK_THAT(readOn(*programme), Catch::Contains("used"));
}

TEST_CASE("Lifelines can be reached with the directions, past the answers") {
    const auto programme = seen(onTheLadder());
    const Outcome outcome = after(*programme, {Act::Down, Act::Down, Act::Left, Act::Choose});
    REQUIRE(requested<UseLifeline>(outcome));
    CHECK(requested<UseLifeline>(outcome)->lifeline == Lifeline::FiftyFifty);
}

TEST_CASE("Without lifelines figures answer as letters do") {
    CHECK(optionIn(after(*resting(viewIn(Phase::Question)), {Act::Third})) == 2);
}

TEST_CASE("Walking away is asked twice, and Escape stays on the ladder") {
    const auto programme = seen(onTheLadder());
    CHECK(after(*programme, {Act::WalkAway}).wishes.empty());
    CHECK_THAT(readOn(*programme), Catch::Contains("You keep what you have: 1,000 points."));
    CHECK(after(*programme, {Act::Choose}).wishes.empty()); // no, play on
    CHECK(after(*programme, {Act::WalkAway, Act::Back}).wishes.empty());
    const Outcome outcome = after(*programme, {Act::WalkAway, Act::Down, Act::Choose});
    REQUIRE(requested<podium::WalkAway>(outcome));
    CHECK(requested<podium::WalkAway>(outcome)->seat == SeatId{1});
}

TEST_CASE("On a gamepad the button at the top walks away") {
    const auto programme = seen(onTheLadder());
    programme->take({Act::Reset, Device::Pad});
    CHECK_THAT(readOn(*programme), Catch::Contains("Walk away?"));
}

TEST_CASE("What a lifeline took away, or was tried already, cannot be answered") {
    const auto programme = seen(withAllHelp());
    CHECK(after(*programme, {Act::ChoiceC}).wishes.empty());
    CHECK(after(*programme, {Act::ChoiceA}).wishes.empty());
    CHECK(optionIn(after(*programme, {Act::ChoiceB})) == 1);
    CHECK(optionIn(after(*seen(withAllHelp()), {Act::Choose})) == 1); // the first that is left
}

TEST_CASE("The votes of the room stand on the cards") {
    CHECK_THAT(readOn(*seen(withAllHelp())), Catch::Contains("61 %") && Catch::Contains("38 %"));
}

TEST_CASE("The ladder tells which rung is played for, and how high it goes") {
    const std::string words = readOn(*seen(onTheLadder()));
    CHECK_THAT(words, Catch::Contains("RUNG 6 OF 12") && Catch::Contains("1,000,000"));
}

TEST_CASE("While the floor is to be won, whatever chooses is a press of the buzzer") {
    const auto state = GENERATE(BuzzState::Open, BuzzState::Shut);
    const auto programme = seen(atTheBuzzer(state));
    const Outcome outcome = after(*programme, {Act::Choose});
    REQUIRE(requested<Buzz>(outcome));
    CHECK(requested<Buzz>(outcome)->seat == SeatId{1});
    CHECK(requested<Buzz>(programme->take({Act::Source, Device::Pad})));
    CHECK(after(*programme, {Act::ChoiceB}).wishes.empty());
    CHECK(requested<podium::Pause>(after(*programme, {Act::Back})));
}

TEST_CASE("Who has the floor answers by choosing, or aloud where the host listens") {
    CHECK(optionIn(after(*seen(atTheBuzzer(BuzzState::Accepted)), {Act::ChoiceB})) == 1);
    const auto aloud = seen(atTheBuzzer(BuzzState::Accepted, Voice::Aloud));
    CHECK(after(*aloud, {Act::ChoiceB}).wishes.empty());
    CHECK(after(*aloud, {Act::Choose}).wishes.empty());
    CHECK_THAT(readOn(*aloud), Catch::Contains("say it out loud"));
}

TEST_CASE("A double tap on the reveal before is no early press") {
    Programme programme(tonight(), {});
    programme.follow(atTheBuzzer(BuzzState::Shut));
    programme.pass(milliseconds(200));
    CHECK(after(programme, {Act::Choose}).wishes.empty());
}

TEST_CASE("On the board the open fields are picked, and the empty ones are passed by") {
    const auto programme = resting(picking(RoundKind::Board));
    const Outcome first = after(*programme, {Act::Choose});
    REQUIRE(requested<Pick>(first));
    CHECK(requested<Pick>(first)->cell == Cell{1, 0});
    CHECK(requested<Pick>(first)->by == SeatId{1});
    CHECK(requested<Pick>(after(*programme, {Act::Down, Act::Choose}))->cell == Cell{1, 1});
    const Outcome clicked = programme->take({Act::Press, Device::Mouse, {300, 650}});
    CHECK(requested<Pick>(clicked)->cell == Cell{0, 2});
}

TEST_CASE("Nobody picks for somebody else") {
    AudienceView view = picking(RoundKind::LastPlacePicks);
    view.picker = {2};
    CHECK(after(*resting(view), {Act::Choose}).wishes.empty());
    view.picker = {1};
    CHECK(requested<Pick>(after(*resting(view), {Act::Down, Act::Choose}))->cell == Cell{1, 0});
}

TEST_CASE("A stake is put down once, with the arrows or figure by figure") {
    const auto programme = resting(wagering());
    const Outcome outcome = after(*programme, {Act::Right, Act::Choose});
    REQUIRE(requested<Stakes>(outcome));
    CHECK(requested<Stakes>(outcome)->points == Points{1700});
    programme->take({Act::Write, Device::Keyboard, {}, U'9'});
    CHECK(requested<Stakes>(after(*programme, {Act::Choose}))->points == Points{9});
    AudienceView staked = wagering();
    staked.wager = Points{500};
    CHECK(after(*resting(staked), {Act::Choose}).wishes.empty());
}

TEST_CASE("A break counts down and can be ended") {
    const auto programme = resting(inTheBreak());
    CHECK_THAT(readOn(*programme), Catch::Contains("4:05"));
    CHECK(requested<podium::GoOn>(after(*programme, {Act::Choose})));
}

TEST_CASE("Practice shows no score, and no points when it reveals") {
    AudienceView view = revealOf(1);
    view.rules.scoring.counting = Counting::Practice;
    const std::string words = readOn(*resting(view));
    CHECK_THAT(words, !Catch::Contains("SCORE") && !Catch::Contains("POINTS"));
}

TEST_CASE("The wrong answer that ended a streak says how long it was") {
    const auto programme = resting(viewIn(Phase::Question));
    programme->follow(revealOf(3));
    AudienceView wrong = revealOf(3);
    wrong.streak = 0;
    programme->follow(wrong);
    programme->pass(seconds(5));
    CHECK_THAT(readOn(*programme), Catch::Contains("Streak, ends at 2"));
}

TEST_CASE("A hidden or missing exhibit is told of in words") {
    AudienceView view = viewIn(Phase::Question);
    view.question->exhibit = {
        ExhibitKind::Photo, "no such file.png", "A bell on a stadium's track"};
    CHECK_THAT(readOn(*resting(view)), Catch::Contains("A bell on a"));
}

TEST_CASE("The sound of a question is played again with the key that shows a source later") {
    AudienceView view = viewIn(Phase::Question);
    view.question->exhibit = {ExhibitKind::Sound, "sounds/bell.wav", "A bell, struck once"};
    CHECK(after(*resting(view), {Act::Source}).recording == "sounds/bell.wav");
    CHECK_FALSE(after(*resting(viewIn(Phase::Question)), {Act::Source}).recording);
}
