#include "desk.hpp"
#include "tests/support/catch.hpp"

using namespace podium;

namespace {

Pack practice(const std::string& name) {
    return desk::packOf(desk::house("tests/articles/" + name)).value();
}

bool claims(const Pack& pack, const std::string& part) {
    for (const auto& question : pack.questions)
        if ((question.stem + " " + desk::answer(question)).find(part) != std::string::npos)
            return true;
    return false;
}

} // namespace

TEST_CASE("A sports report is asked who won, and how long the cup lasted") {
    const auto pack = practice("harbour-cup.txt");
    REQUIRE(desk::asked(pack, "beat Aarhus"));
    CHECK(desk::answer(*desk::asked(pack, "beat Aarhus")) == "Bergen");
    REQUIRE(desk::asked(pack, "Harbour Cup 2023 last"));
}

TEST_CASE("Goals before half-time of one match are not told of the whole cup") {
    const auto pack = practice("harbour-cup.txt");
    for (const auto& question : pack.questions)
        if (question.stem.find("half-time") != std::string::npos)
            CHECK(question.stem.find("in the final of the Harbour Cup 2023") != std::string::npos);
}

TEST_CASE("What people say, what nobody proved and what may be is not asked") {
    const auto pack = practice("bell-tower.md");
    CHECK(!claims(pack, "eclipse"));
    CHECK(!claims(practice("octopus.txt"), "autumn"));
}

TEST_CASE("A round number that the article only guesses is not asked") {
    CHECK(!claims(practice("bell-tower.md"), "40,000"));
    CHECK(!claims(practice("river-festival.md"), "60,000"));
}

TEST_CASE("Next year, last year and next spring stay out of the stems") {
    for (const auto* name :
        {"harbour-cup.txt", "bell-tower.md", "octopus.txt", "river-festival.md"})
        for (const auto* word : {"next ", "last year", "this ", "today"}) {
            INFO(name);
            CHECK(!claims(practice(name), word));
        }
}

TEST_CASE("It is the tower that the sentence before was about") {
    const auto pack = practice("bell-tower.md");
    const auto* question = desk::asked(pack, "built the Lindmoor Clock Tower");
    REQUIRE(question);
    CHECK(desk::answer(*question) == "Edith Rowan");
}

TEST_CASE(
    "Every practice article that says its year gives a pack, and one that does not gives none") {
    for (const std::string name : {"asteroid-lander.md", "bell-tower.md", "bicycle-merger.txt",
             "cup-final-on-penalties.txt", "eiffel-tower.md", "film-festival-prizes.md",
             "harbour-cup.txt", "henrietta-voss.md", "lake-veldra.txt", "museum-reopens.html",
             "neptune.txt", "octopus.txt", "river-festival.md", "wreck-of-the-northern-light.md"}) {
        INFO(name);
        CHECK(desk::packOf(desk::house("tests/articles/" + name)));
    }
    for (const std::string name : {"carrow-election-night.txt", "mountain-stage.md"}) {
        INFO(name);
        CHECK_FALSE(desk::packOf(desk::house("tests/articles/" + name)));
    }
}
