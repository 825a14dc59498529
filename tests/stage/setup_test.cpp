#include "game/stage/screens/offer.hpp"
#include "tests/stage/playing.hpp"
#include "tests/support/catch.hpp"

using namespace podium;
using namespace podium::stage;

namespace {

const std::filesystem::path fonts = PODIUM_BINARY_DIR "/share/podium/fonts";

/// A pack whose first round has nothing hard, and whose second has nothing easy.
Tonight uneven() {
    Tonight uneven = tonight();
    uneven.rounds.pop_back();
    uneven.difficulties = {{4, 4, 0, 0, 0}, {0, 0, 0, 1, 1}};
    return uneven;
}

std::string wordsOn(Programme& programme) {
    Canvas canvas(fonts);
    canvas.rehearse(1920, 1080);
    programme.draw(canvas);
    std::string all;
    for (const Placed& placed : canvas.placed()) all += placed.name + "\n";
    return all;
}

std::string setUp(const Tonight& pack, const Acts& acts) {
    Programme programme(pack, {});
    programme.turnTo(Page::SoloSetup);
    programme.follow(std::nullopt);
    after(programme, acts);
    programme.pass(seconds(2));
    return wordsOn(programme);
}

} // namespace

TEST_CASE("A round asks as many as are wanted, as far as the pack has them so hard") {
    CHECK(questionsAsked(uneven(), 5, DifficultyMix::Mix) == std::vector<int>{5, 2});
    CHECK(questionsAsked(uneven(), 5, DifficultyMix::Hard) == std::vector<int>{0, 2});
    CHECK(questionsAsked(uneven(), 3, DifficultyMix::Easy) == std::vector<int>{3, 0});
    CHECK(questionsInAll(uneven(), 5, DifficultyMix::Mix) == 7);
}

TEST_CASE("A difficulty that the pack has no question for cannot be asked") {
    CHECK(canBeAsked(uneven(), DifficultyMix::Hard));
    CHECK_FALSE(canBeAsked(uneven(), DifficultyMix::Medium));
}

TEST_CASE("The set-up tells how many questions there will be, round by round and in all") {
    const std::string mixed = setUp(uneven(), {});
    CHECK_THAT(mixed, Catch::Contains("Two rounds, 7"));
    CHECK_THAT(mixed, Catch::Contains("7 questions, about"));
    const std::string hard = setUp(uneven(), {Act::Up, Act::Up, Act::Left});
    CHECK_THAT(hard, Catch::Contains("LEFT OUT") && Catch::Contains("2 questions, about"));
}

TEST_CASE("What is switched off is passed by, with keys and with the mouse") {
    Programme programme(uneven(), {});
    after(programme, {Act::Choose, Act::Up, Act::Up, Act::Left, Act::Left}); // over hard to easy
    const Acts start{Act::Down, Act::Down, Act::Choose};
    CHECK(wished<StartSolo>(after(programme, start))->difficulty == DifficultyMix::Easy);
    after(programme, {Act::Up, Act::Up, Act::Choose}); // the next one is hard again
    CHECK(wished<StartSolo>(after(programme, start))->difficulty == DifficultyMix::Hard);
    programme.take({Act::Press, Device::Mouse, {1466, 367}}); // medium
    CHECK(wished<StartSolo>(after(programme, start))->difficulty == DifficultyMix::Hard);
}

TEST_CASE("Among the ways to play the arrows choose, and Enter starts") {
    Programme programme(tonight(), {});
    programme.turnTo(Page::SoloSetup);
    programme.follow(std::nullopt);
    after(programme, {Act::NextTab}); // from the start to the first card
    CHECK(wished<StartSolo>(after(programme, {Act::Choose}))->mode == SoloMode::Classic);
    CHECK(wished<StartSolo>(after(programme, {Act::Right, Act::Choose}))->mode == SoloMode::Ladder);
    CHECK(wished<StartSolo>(after(programme, {Act::Right, Act::Choose}))->mode ==
        SoloMode::TimeAttack);
    CHECK(wished<StartSolo>(after(programme, {Act::Left, Act::Down, Act::Choose}))->mode ==
        SoloMode::Practice);
}

TEST_CASE("A click on a way to play chooses it, and the start begins with it") {
    Programme programme(tonight(), {});
    programme.turnTo(Page::SoloSetup);
    programme.follow(std::nullopt);
    CHECK(programme.take({Act::Press, Device::Mouse, {200, 700}}).wishes.empty());
    const Outcome outcome = programme.take({Act::Press, Device::Mouse, {1500, 870}});
    REQUIRE(wished<StartSolo>(outcome));
    CHECK(wished<StartSolo>(outcome)->mode == SoloMode::Survival);
}

TEST_CASE("Pointing at a way to play does not choose it yet") {
    Programme programme(tonight(), {});
    programme.turnTo(Page::SoloSetup);
    programme.follow(std::nullopt);
    programme.take({Act::Point, Device::Mouse, {200, 700}});
    const Outcome outcome = programme.take({Act::Press, Device::Mouse, {1500, 870}});
    CHECK(wished<StartSolo>(outcome)->mode == SoloMode::Classic);
}

TEST_CASE("What a way to play decides by itself cannot be set") {
    CHECK_THAT(setUp(tonight(), {Act::NextTab, Act::Right, Act::Right}),
        Catch::Contains("As many as you can"));
    Programme programme(tonight(), {});
    programme.turnTo(Page::SoloSetup);
    programme.follow(std::nullopt);
    after(programme, {Act::NextTab, Act::Down, Act::Right, Act::NextTab}); // practice, length
    after(programme, {Act::NextTab, Act::NextTab});                        // its clock
    CHECK(after(programme, {Act::Right}).wishes.empty());
}

TEST_CASE("A name can be chosen with the arrows of a gamepad, and with the mouse") {
    Programme programme(tonight(), {});
    programme.turnTo(Page::Settings);
    programme.follow(std::nullopt);
    after(programme, {Act::NextTab, Act::Right});
    const std::string second = programme.preferences().name;
    CHECK(second != "You");
    programme.take({Act::Press, Device::Mouse, {1750, 240}}); // the arrow after the name
    CHECK(programme.preferences().name != second);
    programme.take({Act::Press, Device::Mouse, {1240, 240}});
    CHECK(programme.preferences().name == second);
    after(programme, {Act::Left, Act::Left});
    CHECK(programme.preferences().name == "You");
    CHECK(programme.letters() == Letters::Shortcuts);
}

TEST_CASE("A notice stays for six seconds at least, and then until something is pressed") {
    Programme programme(tonight(), {});
    programme.tell("The evening cannot go on.");
    const auto stands = [&] {
        return wordsOn(programme).find("The evening cannot go on.") != std::string::npos;
    };
    programme.pass(milliseconds(5900));
    after(programme, {Act::Down});
    CHECK(stands());
    programme.pass(milliseconds(200));
    CHECK_FALSE(stands());
    programme.tell("The evening cannot go on.");
    programme.pass(seconds(60));
    CHECK(stands());
    after(programme, {Act::Down});
    programme.pass(milliseconds(20));
    CHECK_FALSE(stands());
}
