#include "tests/support/catch.hpp"
#include "tests/support/every_type.hpp"

using namespace podium;

namespace {

/// One question for all, then a tie-break if the first place is shared.
Evening withTieBreak(int players, Pack pack = smallPack(8)) {
    RoundRules one;
    one.questions = 1;
    RunningOrder order;
    order.rounds = {{"Finale", "", {std::string(everyTopic)}, "", one, {}},
        {"", "", {}, "", usualRules(RoundKind::TieBreak), {}}};
    Evening evening(std::move(pack));
    evening.must(Begin{order, table(players), 7, {}});
    return evening;
}

void play(Evening& evening, const std::vector<SeatId>& right) {
    evening.ask();
    for (const Chair& chair : evening.match().seats) {
        if (evening.phase() != Phase::Question || !evening.turn(chair.id).plays) continue;
        const bool knows = std::ranges::count(right, chair.id) > 0;
        knows ? evening.answerRight(chair.id) : evening.answerWrong(chair.id);
    }
}

} // namespace

TEST_CASE("With a clear winner there is no tie-break") {
    Evening evening = withTieBreak(3);
    play(evening, {ben});
    evening.must(GoOn{});
    CHECK(evening.phase() == Phase::Over);
}

TEST_CASE("Two share the first place: they alone play on, until one is ahead") {
    Evening evening = withTieBreak(3);
    play(evening, {ada, cleo});
    evening.must(GoOn{});
    CHECK(evening.view().standings[0].tied);
    evening.must(GoOn{});
    CHECK(evening.phase() == Phase::RoundIntro);
    CHECK(evening.match().players == std::vector<SeatId>{ada, cleo});
    evening.ask();
    CHECK(evening.tell(Answer{ben, OneOption{0}}) == Refusal::NotEligible);
    evening.answerWrong(ada);
    evening.answerWrong(cleo);
    evening.ask();
    evening.answerWrong(ada);
    evening.answerRight(cleo);
    evening.must(GoOn{});
    CHECK(evening.phase() == Phase::Over);
    const auto standings = evening.view().standings;
    CHECK(standings[0].name == "Cleo");
    CHECK(standings[0].rank == 1);
    CHECK_FALSE(standings[0].tied);
    CHECK(standings[1].name == "Ada");
    CHECK(standings[1].rank == 2);
}

TEST_CASE("A tie-break gives places and no points") {
    Evening evening = withTieBreak(2);
    play(evening, {ada, ben});
    evening.must(GoOn{});
    evening.must(GoOn{});
    play(evening, {ben});
    CHECK(evening.score(ada) == evening.score(ben));
}

TEST_CASE("If both are right the quicker one is ahead") {
    Evening evening = withTieBreak(2);
    play(evening, {ada, ben});
    evening.must(GoOn{});
    evening.must(GoOn{});
    evening.ask();
    evening.answerRight(ben);
    evening.pass(milliseconds(1));
    evening.answerRight(ada);
    CHECK(evening.view().standings[0].name == "Ben");
}

TEST_CASE("If a closest number decides, the closer one is ahead, right or not") {
    Pack pack = smallPack(1);
    pack.questions.clear();
    for (int number = 1; number <= 4; ++number) pack.questions.push_back(closest("Medals", number));
    Evening evening = withTieBreak(2, pack);
    evening.ask();
    evening.answerWrong(ada);
    evening.answerWrong(ben);
    evening.must(GoOn{});
    evening.must(GoOn{});
    evening.ask();
    evening.must(Answer{ada, Quantity{52'000}});
    evening.must(Answer{ben, Quantity{30'000}});
    CHECK(evening.view().standings[0].name == "Ben");
}

TEST_CASE("If the questions run out the tie stays a tie") {
    Evening evening = withTieBreak(2, smallPack(1));
    while (evening.phase() != Phase::Over) {
        if (evening.phase() == Phase::Question) play(evening, {});
        evening.must(GoOn{});
        if (evening.phase() != Phase::Question) continue;
        evening.answerWrong(ada);
        evening.answerWrong(ben);
    }
    CHECK(evening.view().standings[0].tied);
    CHECK(evening.view().standings[1].rank == 1);
}
