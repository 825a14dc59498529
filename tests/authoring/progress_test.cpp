#include "desk.hpp"
#include "questions/bank/pack_writer.hpp"
#include "tests/support/catch.hpp"

using namespace podium;
using authoring::Going;
using authoring::Progress;
using authoring::Step;

namespace {

authoring::Commission harbourCup() {
    return {{desk::house("tests/articles/harbour-cup.txt")}, desk::house("questions/lexicon"), 1};
}

} // namespace

TEST_CASE("Whoever waits for a pack hears of each step in turn, and never of more than all of it") {
    std::vector<Step> steps;
    const auto pack = authoring::author(harbourCup(), [&](const Progress& progress) {
        CHECK(progress.done <= progress.total);
        if (steps.empty() || steps.back() != progress.step) steps.push_back(progress.step);
        return Going::On;
    });
    CHECK(steps == std::vector{Step::Reading, Step::Understanding, Step::Asking, Step::Choosing});
    CHECK(writePack(pack.value()) == writePack(authoring::author(harbourCup()).value()));
}

TEST_CASE("Wherever the author is told to stop, no pack comes out and no more is told") {
    std::size_t told = 0;
    (void)authoring::author(harbourCup(), [&](const Progress&) { return ++told, Going::On; });
    for (std::size_t last = 1; last <= told; last += 1 + last / 4) { // each is a pack nearly made
        std::size_t heard = 0;
        const auto pack = authoring::author(harbourCup(),
            [&](const Progress&) { return ++heard < last ? Going::On : Going::Stop; });
        REQUIRE(!pack);
        CHECK(pack.error().front().what == "stopped");
        CHECK(heard == last);
    }
}
