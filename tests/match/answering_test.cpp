#include "tests/support/catch.hpp"
#include "tests/support/evening.hpp"

using namespace podium;

TEST_CASE("An answer locks when it is chosen") {
    Evening evening;
    evening.begin(2);
    evening.ask();
    evening.answerWrong(ada);
    CHECK(evening.tell(Answer{ada, OneOption{evening.key()}}) == Refusal::AlreadyLocked);
    CHECK(evening.view(ada).question->chosen != evening.key());
}

TEST_CASE("The question closes when the last at the table has answered") {
    Evening evening;
    evening.begin(3);
    evening.ask();
    evening.answerRight(ada);
    evening.answerWrong(cleo);
    CHECK(evening.phase() == Phase::Question);
    evening.answerRight(ben);
    CHECK(evening.phase() == Phase::Reveal);
}

TEST_CASE("Only who sits at the table answers, and only what is on the screen") {
    Evening evening;
    evening.begin(2);
    evening.ask();
    CHECK(evening.tell(Answer{cleo, OneOption{0}}) == Refusal::NoSuchSeat);
    CHECK(evening.tell(Answer{ada, OneOption{4}}) == Refusal::NoSuchChoice);
    CHECK_FALSE(evening.turn(ada).reply);
}

TEST_CASE("There is nothing to answer before the question and after its reveal") {
    Evening evening;
    evening.begin();
    CHECK(evening.tell(Answer{ada, OneOption{0}}) == Refusal::NotNow);
    evening.askAndAnswerRight();
    CHECK(evening.tell(Answer{ada, OneOption{0}}) == Refusal::NotNow);
}

TEST_CASE("Who says nothing is wrong and gets nothing") {
    Evening evening;
    evening.begin(2);
    evening.ask();
    evening.answerRight(ada);
    evening.letTimeRunOut();
    CHECK(evening.phase() == Phase::Reveal);
    CHECK_FALSE(evening.turn(ben).reply);
    CHECK_FALSE(evening.turn(ben).right);
    CHECK(evening.score(ben) == Points{0});
    CHECK(evening.score(ada) == Points{1000});
}

TEST_CASE("A refusal changes nothing and nobody else hears of it") {
    Evening evening;
    evening.begin(2);
    evening.ask();
    const Match before = evening.match();
    const std::size_t happened = evening.events().size();
    CHECK(evening.tell(Answer{ada, OneOption{9}}));
    CHECK(evening.match() == before);
    CHECK(evening.events().size() == happened);
}
