#include "game/show/opening.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/evening.hpp"

namespace podium::show {
namespace {

TEST_CASE("The stage is told of each round how many questions of which difficulty it has") {
    Pack pack = smallPack(0);
    pack.questions = {question("Medals", 1, 1), question("Medals", 2, 5), question("Medals", 3, 5),
        question("The Ceremony", 1, 3)};
    const stage::Opening opening = openingOf(pack, "share", "packs");
    REQUIRE(opening.packRounds.size() == 3);
    CHECK(opening.packDifficulties ==
        std::vector<std::array<int, 5>>{{1, 0, 0, 0, 2}, {0, 0, 0, 0, 0}, {0, 0, 1, 0, 0}});
    CHECK(opening.packQuestions == 4);
    CHECK(opening.packTitle == pack.title);
    CHECK(opening.exhibits == "packs");
}

} // namespace
} // namespace podium::show
