#include "game/stage/intents.hpp"
#include "tests/support/catch.hpp"

using namespace podium;
using namespace podium::stage;

namespace {
std::vector<Act> acts(const std::vector<Intent>& intents) {
    std::vector<Act> found;
    for (const Intent& intent : intents) found.push_back(intent.act);
    return found;
}
std::vector<Act> actsOf(const RawInput& input, Letters letters = Letters::Shortcuts) {
    return acts(Intents{}.read(input, letters));
}
using Acts = std::vector<Act>;
} // namespace

TEST_CASE("Letters are answers, and figures whatever is numbered on the screen") {
    CHECK(actsOf(KeyPressed{KeyCode::A}) == Acts{Act::ChoiceA});
    CHECK(actsOf(KeyPressed{KeyCode::F}) == Acts{Act::ChoiceF});
    CHECK(actsOf(KeyPressed{KeyCode::One}) == Acts{Act::First});
    CHECK(actsOf(KeyPressed{KeyCode::Six}) == Acts{Act::Sixth});
}

TEST_CASE("Pasting is pasting, whatever is being written") {
    for (const Letters letters : {Letters::Shortcuts, Letters::Figures, Letters::Words})
        CHECK(actsOf(KeyPressed{KeyCode::Paste}, letters) == Acts{Act::Paste});
}

TEST_CASE("While a number is written, figures are figures and letters are still shortcuts") {
    CHECK(actsOf(KeyPressed{KeyCode::One}, Letters::Figures).empty());
    CHECK(actsOf(KeyPressed{KeyCode::P}, Letters::Figures) == Acts{Act::Pause});
    CHECK(actsOf(Typed{U'7'}, Letters::Figures) == Acts{Act::Write});
    CHECK(actsOf(Typed{U'.'}, Letters::Figures) == Acts{Act::Write});
    CHECK(actsOf(Typed{U'p'}, Letters::Figures).empty());
    CHECK(actsOf(KeyPressed{KeyCode::PageUp}, Letters::Figures) == Acts{Act::LeapUp});
}

TEST_CASE("W walks away, but not in the middle of a word") {
    CHECK(actsOf(KeyPressed{KeyCode::W}) == Acts{Act::WalkAway});
    CHECK(actsOf(KeyPressed{KeyCode::W}, Letters::Words).empty());
}

TEST_CASE("Enter and Space choose, Escape goes back, and a key without a meaning does nothing") {
    CHECK(actsOf(KeyPressed{KeyCode::Enter}) == Acts{Act::Choose});
    CHECK(actsOf(KeyPressed{KeyCode::Space}) == Acts{Act::Choose});
    CHECK(actsOf(KeyPressed{KeyCode::Escape}) == Acts{Act::Back});
    CHECK(actsOf(KeyPressed{KeyCode::Other}).empty());
}

TEST_CASE("While a name is being written, letters are letters and not shortcuts") {
    CHECK(actsOf(KeyPressed{KeyCode::M}, Letters::Words).empty());
    CHECK(actsOf(KeyPressed{KeyCode::Space}, Letters::Words).empty());
    CHECK(actsOf(KeyPressed{KeyCode::Enter}, Letters::Words) == Acts{Act::Choose});
    const auto written = Intents{}.read(Typed{U'é'}, Letters::Words);
    REQUIRE(written.size() == 1);
    CHECK(written[0].act == Act::Write);
    CHECK(written[0].letter == U'é');
}

TEST_CASE("Outside of a name, what is typed is no writing, and control characters never are") {
    CHECK(actsOf(Typed{U'm'}).empty());
    CHECK(actsOf(Typed{U'\b'}, Letters::Words).empty());
    CHECK(actsOf(Typed{0x7F}, Letters::Words).empty());
}

TEST_CASE("The mouse points and presses where it is") {
    const auto pressed = Intents{}.read(MousePressed{{300, 700}});
    REQUIRE(pressed.size() == 1);
    CHECK(pressed[0].act == Act::Press);
    CHECK(pressed[0].device == Device::Mouse);
    CHECK(pressed[0].at.y == 700);
    CHECK(actsOf(MouseMoved{{1, 2}}) == Acts{Act::Point});
}

TEST_CASE("On a gamepad A chooses, B goes back, Start pauses and the shoulders turn pages") {
    CHECK(actsOf(PadPressed{0, PadButton::A}) == Acts{Act::Choose});
    CHECK(actsOf(PadPressed{3, PadButton::B}) == Acts{Act::Back});
    CHECK(actsOf(PadPressed{0, PadButton::Start}) == Acts{Act::Pause});
    CHECK(actsOf(PadPressed{0, PadButton::RightShoulder}) == Acts{Act::NextTab});
    CHECK(actsOf(PadPressed{0, PadButton::Other}).empty());
    CHECK(Intents{}.read(PadPressed{0, PadButton::A})[0].device == Device::Pad);
}

TEST_CASE("A thumb that only rests on the stick moves nothing") {
    Intents intents;
    CHECK(intents.read(PadMoved{0, PadAxis::Across, .3f}).empty());
    CHECK(intents.read(PadMoved{0, PadAxis::Along, -.5f}).empty());
    CHECK(intents.pass(seconds(5)).empty());
}

TEST_CASE("A push of the stick moves once, even when the thumb shakes") {
    Intents intents;
    CHECK(acts(intents.read(PadMoved{0, PadAxis::Across, .6f})) == Acts{Act::Right});
    CHECK(intents.read(PadMoved{0, PadAxis::Across, .5f}).empty());
    CHECK(intents.read(PadMoved{0, PadAxis::Across, .9f}).empty());
    CHECK(intents.read(PadMoved{0, PadAxis::Across, .1f}).empty());
    CHECK(acts(intents.read(PadMoved{0, PadAxis::Across, .8f})) == Acts{Act::Right});
}

TEST_CASE("From one side to the other the stick moves at once") {
    Intents intents;
    CHECK(acts(intents.read(PadMoved{0, PadAxis::CrossAlong, -1})) == Acts{Act::Up});
    CHECK(acts(intents.read(PadMoved{0, PadAxis::CrossAlong, 1})) == Acts{Act::Down});
}

TEST_CASE("A stick that is held repeats: first after a wait, then steadily, until it is let go") {
    Intents intents;
    intents.read(PadMoved{0, PadAxis::Along, 1});
    CHECK(intents.pass(milliseconds(400)).empty());
    CHECK(acts(intents.pass(milliseconds(20))) == Acts{Act::Down});
    CHECK(intents.pass(milliseconds(140)).empty());
    CHECK(acts(intents.pass(milliseconds(10))) == Acts{Act::Down});
    intents.read(PadMoved{0, PadAxis::Along, 0});
    CHECK(intents.pass(seconds(2)).empty());
}

TEST_CASE("A gamepad that is unplugged with its stick held does not push for ever") {
    Intents intents;
    intents.read(PadMoved{0, PadAxis::Along, 1});
    intents.read(PadMoved{1, PadAxis::Across, 1});
    CHECK(intents.read(PadGone{0}).empty());
    CHECK(acts(intents.pass(seconds(1))) == Acts{Act::Right}); // the other one is still held
}

TEST_CASE("While another window is in use, the gamepad plays that one and not the quiz") {
    Intents intents;
    intents.read(PadMoved{0, PadAxis::Along, 1});
    intents.read(FocusLost{});
    CHECK(intents.pass(seconds(5)).empty());
    CHECK(intents.read(PadPressed{0, PadButton::A}).empty());
    CHECK(intents.read(PadMoved{0, PadAxis::Across, 1}).empty());
    CHECK(intents.pass(seconds(5)).empty());
    intents.read(FocusGained{});
    CHECK(acts(intents.read(PadPressed{0, PadButton::A})) == Acts{Act::Choose});
}

TEST_CASE("Two gamepads are held apart") {
    Intents intents;
    CHECK(acts(intents.read(PadMoved{0, PadAxis::Along, 1})) == Acts{Act::Down});
    CHECK(acts(intents.read(PadMoved{1, PadAxis::Along, 1})) == Acts{Act::Down});
    intents.read(PadMoved{0, PadAxis::Along, 0});
    CHECK(acts(intents.pass(milliseconds(420))) == Acts{Act::Down});
}
