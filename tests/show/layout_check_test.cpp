#include "game/show/layout_check.hpp"
#include "tests/support/catch.hpp"

namespace podium::show {
namespace {

using stage::Box;
using stage::Placed;

const Box anywhere{0, 0, 1920, 1080};

Placed words(const std::string& name, Box box, Box room = anywhere) {
    return {Placed::Kind::Words, name, box, room, 1};
}

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
    const Placed panel{Placed::Kind::Part, "panel", {0, 0, 500, 500}, {}, 1};
    CHECK(layoutFaults({panel, words("Here", {10, 10, 80, 30})}).empty());
}

} // namespace
} // namespace podium::show
