#include "game/show/running_order_reader.hpp"
#include "tests/show/program.hpp"

namespace podium::show {
namespace {

const std::string article = PODIUM_SOURCE_DIR "/tests/articles/harbour-cup.txt";

/// A home with the word lists that an author needs.
struct Newsroom : Home {
    Newsroom() {
        std::filesystem::copy(PODIUM_SOURCE_DIR "/questions/lexicon", *this / "share/lexicon");
    }
};

std::vector<std::filesystem::path> madeIn(const Home& home) {
    std::vector<std::filesystem::path> files;
    std::error_code absent;
    for (const auto& entry :
        std::filesystem::directory_iterator(home / "state/podium/packs/made", absent))
        files.push_back(entry.path());
    return files;
}

TEST_CASE("An article is made into a pack on the terminal, step by step, and played") {
    const Newsroom home;
    Program program(home, {"--text", "--article", article, "--seed", "7"});
    program.readTo("Question 1 of");
    program.type("q\n");
    CHECK(program.finish() == 0);
    CHECK_THAT(program.complained(),
        Catch::Contains("Reading the article\n") && Catch::Contains("Choosing the best\n") &&
            Catch::Contains("Made: "));
    CHECK(madeIn(home).size() == 1);
}

TEST_CASE("The pack of an article is found again by its name, and by what was played last") {
    const Newsroom home;
    for (int time = 0; time < 2; ++time)
        CHECK(Program(home, {"--text", "--article", article}).finish() == 0);
    REQUIRE(madeIn(home).size() == 1);
    const std::string name = madeIn(home).front().stem().string();
    Program again(home, {"--text", "--pack", name});
    again.readTo("Question 1 of");
    CHECK(again.finish() == 0);
    const auto order = readRunningOrder(home / "state/podium/running_orders/last.yaml");
    REQUIRE(order);
    CHECK(order->pack == name);
}

TEST_CASE("An article in which there is no quiz ends with 2 and one sentence") {
    const Newsroom home;
    put(home / "short.txt", "Too short.\n");
    for (const std::string file : {home / "short.txt", home / "gone.txt", home / "share"}) {
        Program program(home, {"--text", "--article", file});
        CHECK(program.finish() == 2);
        CHECK_THAT(program.complained(), Catch::Contains("podium: " + file + ": "));
        CHECK(std::ranges::count(program.complained(), '\n') <= 2); // a step may be told before
    }
    CHECK(madeIn(home).empty());
}

TEST_CASE("An article and a pack are one too many") {
    Program program(Home(), {"--text", "--article", article, "--pack", "small"});
    CHECK(program.finish() == 2);
    CHECK_THAT(program.complained(), Catch::Contains("--pack"));
}

} // namespace
} // namespace podium::show
