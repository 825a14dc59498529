#include "tests/stage/playing.hpp"
#include "tests/stage/question_views.hpp"
#include "tests/support/catch.hpp"

using namespace podium;
using namespace podium::stage;

namespace {

using Many = std::vector<std::size_t>;

Outcome write(Programme& programme, const std::string& figures) {
    Outcome outcome;
    for (const char letter : figures)
        outcome = programme.take({Act::Write, Device::Keyboard, {}, static_cast<char32_t>(letter)});
    return outcome;
}

Outcome afterOnPad(Programme& programme, const Acts& acts) {
    Outcome outcome;
    for (const Act act : acts) outcome = programme.take({act, Device::Pad});
    return outcome;
}

Many manyIn(const Outcome& outcome) {
    const ManyOptions* many = replied<ManyOptions>(outcome);
    return many ? many->options : Many{99};
}

} // namespace

TEST_CASE("Whether a claim is true is answered with one of two cards") {
    const auto programme = resting(askedFor(QuestionType::TrueFalse));
    CHECK(optionIn(after(*programme, {Act::ChoiceB})) == 1);
    CHECK(optionIn(after(*resting(askedFor(QuestionType::TrueFalse)), {Act::Right, Act::Choose})) ==
        1);
}

TEST_CASE("Of several, letters tick and untick, and the button locks them in") {
    const auto programme = resting(askedFor(QuestionType::Several));
    CHECK(
        after(*programme, {Act::ChoiceC, Act::ChoiceA, Act::ChoiceD, Act::ChoiceC}).wishes.empty());
    const Outcome outcome = programme->take({Act::Press, Device::Mouse, {1500, 900}});
    CHECK(manyIn(outcome) == Many{0, 3});
}

TEST_CASE("Of several, Enter ticks what has the focus, and nothing ticked is not locked in") {
    const auto programme = resting(askedFor(QuestionType::Several));
    CHECK(after(*programme, {Act::PreviousTab, Act::Choose}).wishes.empty());
    CHECK(after(*programme, {Act::Choose, Act::Right, Act::Choose}).wishes.empty());
    CHECK(
        manyIn(after(*programme, {Act::PreviousTab, Act::PreviousTab, Act::Choose})) == Many{0, 1});
}

TEST_CASE("A number is stepped with the arrows, ten steps with Page Up, and Enter locks it in") {
    const auto programme = resting(askedFor(QuestionType::Number));
    const Outcome outcome = after(*programme, {Act::Right, Act::Right, Act::LeapDown, Act::Choose});
    REQUIRE(replied<Quantity>(outcome));
    CHECK(replied<Quantity>(outcome)->thousandths == 62'000'000);
}

TEST_CASE("A number is written figure by figure, and never leaves its scale") {
    const auto programme = resting(askedFor(QuestionType::Number));
    REQUIRE(programme->letters() == Letters::Figures);
    write(*programme, "71500");
    CHECK(replied<Quantity>(after(*programme, {Act::Choose}))->thousandths == 71'500'000);
    after(*programme, {Act::Erase, Act::Erase});
    write(*programme, "99999");
    CHECK(replied<Quantity>(after(*programme, {Act::Choose}))->thousandths == 100'000'000);
}

TEST_CASE("A field without a figure in it is not locked in") {
    const auto programme = resting(askedFor(QuestionType::Number));
    write(*programme, "7");
    CHECK(after(*programme, {Act::Erase, Act::Choose}).wishes.empty());
}

TEST_CASE("With the mouse a number is slid, and with the gamepad's shoulders it leaps") {
    const auto sliding = resting(askedFor(QuestionType::Number));
    sliding->take({Act::Press, Device::Mouse, {150, 874}});
    CHECK(replied<Quantity>(after(*sliding, {Act::Choose}))->thousandths == 40'000'000);
    const auto padded = resting(askedFor(QuestionType::Number));
    afterOnPad(*padded, {Act::NextTab, Act::Left});
    CHECK(replied<Quantity>(afterOnPad(*padded, {Act::Choose}))->thousandths == 79'000'000);
}

TEST_CASE("A line of an order is picked up, carried and put down, and the others make room") {
    const auto programme = resting(askedFor(QuestionType::Order));
    after(*programme, {Act::Choose, Act::Down, Act::Down, Act::Choose});
    const Outcome outcome =
        after(*programme, {Act::PreviousTab, Act::PreviousTab, Act::PreviousTab, Act::Choose});
    CHECK(manyIn(outcome) == Many{1, 2, 0, 3});
}

TEST_CASE("A line that is carried stays in hand whatever else is pressed, and never falls off") {
    const auto programme = resting(askedFor(QuestionType::Order));
    after(*programme, {Act::Choose, Act::Up, Act::Left, Act::Down, Act::Choose});
    const Outcome outcome = programme->take({Act::Press, Device::Mouse, {1500, 900}});
    CHECK(manyIn(outcome) == Many{1, 0, 2, 3});
}

TEST_CASE("With the mouse a line is picked up with one click and put down with the next") {
    const auto programme = resting(askedFor(QuestionType::Order));
    programme->take({Act::Press, Device::Mouse, {600, 630}}); // the first
    programme->take({Act::Press, Device::Mouse, {600, 900}}); // to the end
    CHECK(manyIn(programme->take({Act::Press, Device::Mouse, {1500, 900}})) == Many{1, 2, 3, 0});
}

TEST_CASE("Of pairs, one is chosen and then its partner, and the focus goes on by itself") {
    const auto programme = resting(askedFor(QuestionType::Pairs));
    after(*programme, {Act::Choose, Act::Down, Act::Choose}); // the first with the second
    after(*programme, {Act::Choose, Act::Choose, Act::Choose, Act::Choose});
    CHECK(manyIn(after(*programme, {Act::Choose})) == Many{1, 0, 2});
}

TEST_CASE("Pairs are not locked in while one is left alone, and a partner can be taken over") {
    const auto programme = resting(askedFor(QuestionType::Pairs));
    const auto click = [&](float x, float y) {
        return programme->take({Act::Press, Device::Mouse, {x, y}});
    };
    click(300, 630), click(1000, 630); // first with first
    click(300, 720), click(1000, 720); // second with second
    CHECK(click(1500, 900).wishes.empty());
    click(300, 820), click(1000, 630); // third takes the first's partner
    click(300, 630), click(1000, 820); // who takes the one that is left
    CHECK(manyIn(click(1500, 900)) == Many{2, 1, 0});
}

TEST_CASE("An answer is typed in words: letters are no shortcuts then, and Enter sends") {
    const auto programme = resting(askedFor(QuestionType::Typed));
    REQUIRE(programme->letters() == Letters::Words);
    CHECK(after(*programme, {Act::Choose}).wishes.empty()); // nothing written yet
    write(*programme, "Leonx");
    const Outcome outcome = after(*programme, {Act::Erase, Act::Choose});
    REQUIRE(replied<Wording>(outcome));
    CHECK(*replied<Wording>(outcome) == wordingOf("Leon"));
}

TEST_CASE("An answer can be written without a keyboard, letter by letter") {
    const auto programme = resting(askedFor(QuestionType::Typed));
    const auto click = [&](float x, float y) {
        return programme->take({Act::Press, Device::Mouse, {x, y}});
    };
    click(160, 760); // A
    click(250, 760); // B
    CHECK(replied<Wording>(click(1500, 900))->text == "AB");
    const auto padded = resting(askedFor(QuestionType::Typed));
    afterOnPad(*padded, {Act::NextTab, Act::Choose, Act::PreviousTab});
    CHECK(replied<Wording>(afterOnPad(*padded, {Act::Choose}))->text == "A");
}

TEST_CASE("Escape pauses whatever is asked") {
    const auto type = GENERATE(QuestionType::Several, QuestionType::Number, QuestionType::Order,
        QuestionType::Pairs, QuestionType::Typed);
    CHECK(requested<podium::Pause>(after(*resting(askedFor(type)), {Act::Back})));
}

TEST_CASE("A second tap of Enter locks nothing in during the lead-in") {
    const auto type = GENERATE(QuestionType::Number, QuestionType::Order, QuestionType::Typed);
    AudienceView view = askedFor(type);
    view.clockOpen = false;
    CHECK(after(*resting(view), {Act::Choose, Act::NextTab, Act::Choose}).wishes.empty());
}
