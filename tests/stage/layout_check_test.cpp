#include "game/stage/layout_check.hpp"
#include "tests/support/catch.hpp"

using namespace podium::stage;

namespace {

const Box anywhere{0, 0, 1920, 1080};

Placed words(const std::string& name, Box box, Box room = anywhere) {
    return {Placed::Kind::Words, name, box, room, 1};
}

Placed part(const std::string& name, Box box) {
    return {Placed::Kind::Part, name, box, anywhere, 1};
}

} // namespace

TEST_CASE("Words side by side in their rooms are in place") {
    CHECK(
        layoutFaults({words("Sky", {10, 10, 80, 30}), words("River", {100, 10, 80, 30})}).empty());
}

TEST_CASE("Words that leave their room are named with it") {
    const auto faults =
        layoutFaults({words("A long answer", {90, 10, 200, 30}, {100, 0, 150, 50})});
    REQUIRE(faults.size() == 1);
    CHECK_THAT(
        faults.front(), Catch::Contains("A long answer") && Catch::Contains("leaves its room"));
}

TEST_CASE("Words that lie on other words are named together") {
    const auto faults =
        layoutFaults({words("Sky", {10, 10, 80, 30}), words("River", {60, 20, 80, 30})});
    REQUIRE(faults.size() == 1);
    CHECK_THAT(faults.front(), Catch::Contains("\"Sky\"") && Catch::Contains("lies on \"River\""));
}

TEST_CASE("A word and its shadow are one word") {
    CHECK(layoutFaults({words("Podium", {10, 10, 80, 30}), words("Podium", {10, 18, 80, 30})})
              .empty());
}

TEST_CASE("What nobody sees is in nobody's way") {
    Placed faded = words("Gone", {10, 10, 80, 30});
    faded.opacity = 0;
    CHECK(layoutFaults({words("Here", {10, 10, 80, 30}), faded}).empty());
}

TEST_CASE("Parts may hold words and other parts") {
    const Placed panel = part("panel", {0, 0, 500, 500});
    const Placed button = part("button", {10, 10, 200, 60});
    CHECK(layoutFaults({panel, button, words("Here", {20, 20, 80, 30})}).empty());
}

TEST_CASE("Parts that lie across each other are named together") {
    const auto faults =
        layoutFaults({part("answer A", {0, 0, 500, 100}), part("answer B", {480, 0, 500, 100})});
    REQUIRE(faults.size() == 1);
    CHECK_THAT(faults.front(), Catch::Contains("\"answer A\"") && Catch::Contains("\"answer B\""));
}

TEST_CASE("Words across the edge of a part are out of place, even where their room is larger") {
    const auto faults =
        layoutFaults({part("button", {0, 0, 100, 60}), words("Start now", {60, 10, 80, 30})});
    REQUIRE(faults.size() == 1);
    CHECK_THAT(faults.front(), Catch::Contains("Start now"));
}

TEST_CASE("A part or a room that leaves the canvas is a fault, however well its words fit") {
    CHECK(layoutFaults({part("answer D", {1800, 900, 200, 100})}).size() == 1);
    const auto faults =
        layoutFaults({words("Round 8", {2300, 910, 200, 40}, {2280, 900, 300, 72})});
    REQUIRE(faults.size() == 1);
    CHECK_THAT(faults.front(), Catch::Contains("leaves the canvas"));
}
