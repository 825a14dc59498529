#include "game/match/scoring.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/evening.hpp"

using namespace podium;

namespace {

/// The award for a right answer after so long.
Award awardAfter(Span took) {
    Evening evening;
    evening.begin();
    evening.ask();
    evening.pass(took);
    evening.answerRight();
    return evening.turn().award;
}

} // namespace

TEST_CASE("A right answer at once is worth a thousand") {
    CHECK(awardAfter(Span{}) == Award{{500}, {500}, {0}});
}

TEST_CASE("Half the time costs half the speed part: 750") {
    CHECK(awardAfter(seconds(10)) == Award{{500}, {250}, {0}});
}

TEST_CASE("A right answer at the last moment is still worth half") {
    CHECK(awardAfter(seconds(20)) == Award{{500}, {0}, {0}});
}

TEST_CASE("Points are whole, and half a point goes to the player") {
    CHECK(awardAfter(milliseconds(20)).speed == Points{500});   // 499.5
    CHECK(awardAfter(milliseconds(21)).speed == Points{499});   // 499.475
    CHECK(awardAfter(milliseconds(3340)).speed == Points{417}); // 416.5
}

TEST_CASE("An answer before the clock opens counts as given at once") {
    Evening evening;
    evening.begin();
    evening.must(GoOn{});
    evening.answerRight();
    CHECK(evening.turn().took == Span{});
    CHECK(evening.turn().award.total() == Points{1000});
}

TEST_CASE("A wrong answer earns nothing and costs nothing, however fast") {
    Evening evening;
    evening.begin();
    evening.askAndAnswerRight();
    evening.askAndAnswerWrong();
    CHECK(evening.turn().award == Award{});
    CHECK(evening.score() == Points{1000});
}

TEST_CASE("Without a clock a right answer is worth 500, however long it takes") {
    RoundRules rules;
    rules.clock = Clock::None;
    Evening evening;
    evening.begin(1, rules);
    evening.ask();
    evening.pass(seconds(3600));
    evening.answerRight();
    CHECK(evening.turn().award == Award{{500}, {0}, {0}});
}

TEST_CASE("The second right answer in a row brings 100 more, the third 200, up to 500") {
    RoundRules rules;
    rules.questions = 8;
    Evening evening(smallPack(8));
    evening.begin(1, rules);
    for (const int bonus : {0, 100, 200, 300, 400, 500, 500, 500}) {
        evening.askAndAnswerRight();
        CHECK(evening.turn().award.streak == Points{bonus});
    }
    CHECK(evening.score() == Points{8 * 1000 + 2500});
}

TEST_CASE("A wrong answer ends the streak") {
    Evening evening;
    evening.begin();
    evening.askAndAnswerRight();
    evening.askAndAnswerRight();
    evening.askAndAnswerWrong();
    CHECK(evening.view().streak == 0);
    evening.askAndAnswerRight();
    CHECK(evening.turn().award.streak == Points{0});
    CHECK(evening.view().longestStreak == 2);
}

TEST_CASE("Silence ends the streak too") {
    Evening evening;
    evening.begin();
    evening.askAndAnswerRight();
    evening.ask();
    evening.letTimeRunOut();
    evening.askAndAnswerRight();
    CHECK(evening.turn().award.streak == Points{0});
}

TEST_CASE("A streak goes on into the next round") {
    Evening evening;
    evening.begin();
    evening.playTo(Phase::Standings);
    evening.must(GoOn{});
    evening.askAndAnswerRight();
    CHECK(evening.turn().award.streak == Points{500});
}

TEST_CASE("A pause does not end a streak") {
    Evening evening;
    evening.begin();
    evening.askAndAnswerRight();
    evening.must(Pause{});
    evening.pass(seconds(600));
    evening.must(Resume{});
    evening.askAndAnswerRight();
    CHECK(evening.turn().award.streak == Points{100});
}

TEST_CASE("Everybody at the table has their own streak") {
    Evening evening;
    evening.begin(2);
    for (int asked = 0; asked < 3; ++asked) {
        evening.ask();
        evening.answerRight(ada);
        asked == 1 ? evening.answerWrong(ben) : evening.answerRight(ben);
    }
    CHECK(evening.turn(ada).award.streak == Points{200});
    CHECK(evening.turn(ben).award.streak == Points{0});
}

TEST_CASE("The scoring is what the players agreed on") {
    RoundRules rules;
    rules.scoring.values.fill({7});
    rules.scoring.streakStep = {1};
    rules.timeToAnswer = seconds(6);
    Evening evening;
    evening.begin(1, rules);
    evening.askAndAnswerRight();
    evening.ask();
    evening.pass(seconds(3));
    evening.answerRight();
    CHECK(evening.turn().award == Award{{4}, {2}, {1}}); // 7 is 4 and 3; 3 * 1/2 = 1.5, rounded up
}

TEST_CASE("Guessing fast never beats knowing") {
    // One of four at once, on average, against knowing it at the very last moment.
    CHECK(awardAfter(Span{}).total().value / 4 < awardAfter(seconds(20)).total().value);
}
