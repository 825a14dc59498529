// The scoring presets, with the figures that game/match/README.md promises.
#include "game/match/scoring_rules.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/every_type.hpp"

using namespace podium;

namespace {

RoundRules scoredBy(const Scoring& scoring) {
    RoundRules rules;
    rules.scoring = scoring;
    return rules;
}

Award awardFor(const Scoring& scoring, Span took, bool right, int difficulty = 3) {
    Pack pack = smallPack(1);
    pack.questions = {question("Medals", 1, difficulty)};
    Evening evening(pack);
    evening.begin(1, scoredBy(scoring));
    evening.ask();
    evening.pass(took);
    right ? evening.answerRight() : evening.answerWrong();
    return evening.turn().award;
}

Award awardForNumber(const Scoring& scoring, Quantity given) {
    Evening evening(packOf(closest("Medals", 1)));
    evening.begin(1, scoredBy(scoring));
    evening.ask();
    evening.pass(seconds(15));
    evening.must(Answer{ada, given});
    return evening.turn().award;
}

} // namespace

TEST_CASE("half_slope: full points at once, three quarters at half time, half at the deadline") {
    CHECK(awardFor(halfSlope(), seconds(0), true).total() == Points{1000});
    CHECK(awardFor(halfSlope(), seconds(10), true).total() == Points{750});
    CHECK(awardFor(halfSlope(), seconds(20), true).total() == Points{500});
}

TEST_CASE("flat: the same for every right answer, however quick") {
    CHECK(awardFor(flat(), seconds(0), true).total() == Points{1000});
    CHECK(awardFor(flat(), seconds(20), true).total() == Points{1000});
    CHECK(awardFor(flat(), seconds(5), false).total() == Points{0});
}

TEST_CASE("plus_minus: right adds the value, wrong takes it off, silence costs nothing") {
    for (const auto& [difficulty, value] : {std::pair{1, 200}, {3, 600}, {5, 1000}}) {
        CHECK(awardFor(plusMinus(), seconds(3), true, difficulty).total() == Points{value});
        CHECK(awardFor(plusMinus(), seconds(3), false, difficulty).total() == Points{-value});
    }
    Evening silent;
    silent.begin(1, scoredBy(plusMinus()));
    silent.ask();
    silent.letTimeRunOut();
    CHECK(silent.score() == Points{0});
}

TEST_CASE("order_of_arrival: equal times share a place") {
    Evening evening;
    evening.begin(3, scoredBy(orderOfArrival()));
    evening.ask();
    evening.answerRight(ada);
    evening.answerRight(ben);
    evening.pass(milliseconds(1));
    evening.answerRight(cleo);
    CHECK(evening.score(ada) == Points{1000});
    CHECK(evening.score(ben) == Points{1000});
    CHECK(evening.score(cleo) == Points{500});
}

TEST_CASE("order_of_arrival: alone, one is always first") {
    CHECK(awardFor(orderOfArrival(), seconds(19), true).total() == Points{1000});
}

TEST_CASE("Presets are found by their names, and known again") {
    for (const std::string_view name : {"half_slope", "order_of_arrival", "plus_minus", "flat"})
        CHECK(nameOf(scoringCalled(name).value()) == name);
    CHECK_FALSE(scoringCalled("linear"));
    Scoring own;
    own.first = {7};
    CHECK(nameOf(own).empty());
}

TEST_CASE("The first right answer earns its bonus, and only that one") {
    Scoring scoring = flat();
    scoring.first = {50};
    Evening evening;
    evening.begin(3, scoredBy(scoring));
    evening.ask();
    evening.answerWrong(ada);
    evening.pass(seconds(1));
    evening.answerRight(ben);
    evening.pass(seconds(1));
    evening.answerRight(cleo);
    CHECK(evening.turn(ben).award.first == Points{50});
    CHECK(evening.turn(cleo).award.first == Points{0});
    CHECK(evening.turn(ada).award.first == Points{0});
}

TEST_CASE("A round may count double, part by part") {
    Scoring scoring;
    scoring.multiplier = 2;
    CHECK(awardFor(scoring, seconds(10), true) == Award{{1000}, {500}, {}});
}

TEST_CASE("A penalty is a part of the value") {
    Scoring scoring;
    scoring.penalty = 25;
    CHECK(awardFor(scoring, seconds(1), false).lost == Points{-250});
}

TEST_CASE("A close number earns by its distance, whatever the time, and an exact one a bonus") {
    Scoring scoring;
    scoring.exact = {200};
    CHECK(awardForNumber(scoring, {40'000}) == Award{{1000}, {}, {}, {}, {200}, {}});
    CHECK(awardForNumber(scoring, {41'000}) == Award{{1000}, {}, {}, {}, {}, {}});
    CHECK(awardForNumber(scoring, {50'000}) == Award{{750}, {}, {}, {}, {}, {}});
    CHECK(awardForNumber(scoring, {60'001}) == Award{});
}

TEST_CASE("Closest by rank: 1000, 700, 490, and equals share") {
    Scoring scoring = flat();
    scoring.closeness = Closeness::ByRank;
    Evening evening(packOf(closest("Medals", 1)));
    evening.begin(3, scoredBy(scoring));
    evening.ask();
    evening.must(Answer{ada, Quantity{90'000}});
    evening.must(Answer{ben, Quantity{60'000}});
    evening.must(Answer{cleo, Quantity{20'000}});
    CHECK(evening.score(ben) == Points{1000});
    CHECK(evening.score(cleo) == Points{1000});
    CHECK(evening.score(ada) == Points{490});
}

TEST_CASE("What is half right earns half, and no streak") {
    Evening evening(packOf(several("Medals", 1)));
    evening.begin(1);
    evening.ask();
    evening.must(Answer{ada, ManyOptions{{evening.question().answers[0]}}});
    CHECK(evening.turn().award == Award{{250}, {250}, {}});
    CHECK_FALSE(evening.turn().right);
    CHECK(evening.view().streak == 0);
}
