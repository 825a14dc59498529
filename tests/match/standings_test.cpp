#include "tests/support/catch.hpp"
#include "tests/support/evening.hpp"

using namespace podium;

namespace {

/// Three at the table; the seats in `right` know the answer, the others do not.
void play(Evening& evening, const std::vector<SeatId>& right) {
    evening.ask();
    for (const Seat& seat : evening.match().seats) {
        const bool knows = std::find(right.begin(), right.end(), seat.id) != right.end();
        knows ? evening.answerRight(seat.id) : evening.answerWrong(seat.id);
    }
}

Evening oneQuestionARound() {
    RoundRules rules;
    rules.questions = 1;
    Evening evening;
    evening.begin(3, rules);
    return evening;
}

} // namespace

TEST_CASE("The highest score stands first") {
    Evening evening = oneQuestionARound();
    play(evening, {ben});
    const auto standings = evening.view().standings;
    REQUIRE(standings.size() == 3);
    CHECK(standings[0].name == "Ben");
    CHECK(standings[0].rank == 1);
    CHECK_FALSE(standings[0].tied);
    CHECK(standings[0].score == Points{1000});
}

TEST_CASE("Equal scores share a rank, say so, and the next rank is counted on") {
    Evening evening = oneQuestionARound();
    play(evening, {ada, cleo});
    const auto standings = evening.view().standings;
    CHECK(standings[0].rank == 1);
    CHECK(standings[1].rank == 1);
    CHECK(standings[0].tied);
    CHECK(standings[1].tied);
    CHECK(standings[2].rank == 3);
    CHECK_FALSE(standings[2].tied);
}

TEST_CASE("The standings tell what the round brought") {
    Evening evening = oneQuestionARound();
    play(evening, {ada});
    evening.must(GoOn{});
    evening.must(GoOn{});
    play(evening, {ada, ben});
    const auto standings = evening.view().standings;
    CHECK(standings[0].gained == Points{1100});
    CHECK(standings[1].gained == Points{1000});
    CHECK(standings[2].gained == Points{0});
}

TEST_CASE("Who overtakes climbs, who is overtaken falls") {
    Evening evening = oneQuestionARound();
    play(evening, {ada, ben});
    for (const Standing& line : evening.view().standings) CHECK(line.climbed == 0);
    evening.must(GoOn{});
    evening.must(GoOn{});
    play(evening, {ben, cleo}); // Ben 2100, Ada 1000, Cleo 1000
    const auto standings = evening.view().standings;
    CHECK(standings[0].name == "Ben");
    CHECK(standings[0].climbed == 0);
    CHECK(standings[1].name == "Ada");
    CHECK(standings[1].climbed == -1);
    CHECK(standings[2].name == "Cleo");
    CHECK(standings[2].climbed == 1);
}
