#include "tests/show/program.hpp"
#include "tests/support/full_disk.hpp"
#include <algorithm>

namespace podium::show {
namespace {

/// Until the disk is full; how the program ended.
int playOnAFullDisk(Program& program) {
    for (int i = 0; i < 20; ++i) program.type("a\n");
    return program.finish();
}

TEST_CASE("A disk that fills up mid-evening ends it in one sentence, and it goes on with room") {
    const Home home;
    // The first evening keeps the pack, which is larger than the journal may become.
    Program first(home, {"--text", "--seed", "7"});
    REQUIRE(first.finish() == 0);
    {
        const FullDisk disk(3000);
        Program program(home, {"--text", "--seed", "8"});
        CHECK(playOnAFullDisk(program) == 3);
        CHECK_THAT(program.said(), Catch::Contains("Question 2 of 15"));
        CHECK_THAT(program.complained(),
            Catch::StartsWith("podium: ") && Catch::Contains("the evening cannot be written down"));
        CHECK(std::ranges::count(program.complained(), '\n') == 1);
    }
    Program again(home, {"--text", "--resume"});
    for (int i = 0; i < 20; ++i) again.type("a\n");
    CHECK(again.finish() == 0);
    CHECK_THAT(again.said(),
        Catch::Contains("The evening goes on.") && Catch::Contains("That was the evening."));
}

} // namespace
} // namespace podium::show
