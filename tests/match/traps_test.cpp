// Traps that other quiz games fell into; the others of our list belong to the buzzer and its page.
#include "tests/support/catch.hpp"
#include "tests/support/evening.hpp"
#include <set>

using namespace podium;

TEST_CASE("Trap 1: a late right answer is refused, and never counts negative") {
    for (const Span late : {milliseconds(1), seconds(1), seconds(20), seconds(100'000)}) {
        Evening evening;
        evening.begin();
        evening.ask();
        evening.pass(seconds(20) + late);
        CHECK(evening.tell(Answer{ada, OneOption{evening.key()}}) == Refusal::TooLate);
        evening.must(Tick{});
        CHECK(evening.score() == Points{0});
    }
}

TEST_CASE("Trap 3: a countdown ends by itself, however late the clock is looked at") {
    Evening evening;
    evening.begin();
    evening.ask();
    evening.pass(seconds(100'000));
    evening.must(Tick{});
    CHECK(evening.phase() == Phase::Reveal);
}

TEST_CASE(
    "Trap 4: everybody sees the options in the one order, and the first is not the right one") {
    std::set<std::size_t> places;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        Evening evening;
        evening.begin(2, {}, seed);
        evening.ask();
        CHECK(evening.view(ada).question->options == evening.view(ben).question->options);
        CHECK(evening.view().question->options[evening.key()] == "right");
        places.insert(evening.key());
    }
    CHECK(places.size() == 4);
}

TEST_CASE("Trap 8: the breakdown on the screen adds up to what the score gained") {
    Evening evening;
    evening.begin();
    Points before;
    for (const int took : {3, 7, 12, 19, 1}) {
        evening.ask();
        evening.pass(milliseconds(took * 973));
        evening.answerRight();
        const Award award = evening.view().question->award;
        CHECK(award.right + award.speed + award.streak == evening.score() - before);
        CHECK(award.total() == evening.score() - before);
        before = evening.score();
    }
}

TEST_CASE("Trap 10: equal scores are tied first, not first and second") {
    Evening evening;
    evening.begin(2);
    evening.playToTheEnd();
    for (const Standing& line : evening.view().standings) {
        CHECK(line.rank == 1);
        CHECK(line.tied);
    }
}
