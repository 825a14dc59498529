#include "tests/support/catch.hpp"
#include "tests/support/evening.hpp"

using namespace podium;

TEST_CASE("Before the reveal nobody in the room sees the key, the explanation or the source") {
    Evening evening;
    evening.begin(2);
    evening.ask();
    evening.answerRight(ada);
    for (const SeatId seat : {ada, ben}) {
        const QuestionView question = evening.view(seat).question.value();
        CHECK_FALSE(question.right);
        CHECK(question.explanation.empty());
        CHECK(question.source == Source{});
        CHECK(question.award == Award{});
    }
}

TEST_CASE("A player sees the own choice, not the neighbour's") {
    Evening evening;
    evening.begin(2);
    evening.ask();
    evening.answerRight(ada);
    CHECK(evening.view(ada).question->chosen == evening.key());
    CHECK_FALSE(evening.view(ben).question->chosen);
}

TEST_CASE("The reveal shows the key, why, and how the points came about") {
    Evening evening;
    evening.begin();
    evening.ask();
    evening.pass(seconds(4));
    evening.answerRight();
    const QuestionView question = evening.view().question.value();
    const Question& asked = evening.match().asked.back().question.operator*();
    CHECK(question.right == asked.answer);
    CHECK(question.explanation == asked.explanation);
    CHECK(question.source == asked.source);
    CHECK(question.award == Award{{500}, {400}, {0}});
    CHECK(question.timeLeftAtAnswer == seconds(16));
}

TEST_CASE("The reveal of a question nobody answered shows no time and no points") {
    Evening evening;
    evening.begin();
    evening.ask();
    evening.letTimeRunOut();
    const QuestionView question = evening.view().question.value();
    CHECK_FALSE(question.chosen);
    CHECK(question.timeLeftAtAnswer == Span{});
    CHECK(question.award == Award{});
}

TEST_CASE("The question on the screen is the one asked, with what it can bring") {
    Evening evening;
    evening.begin();
    evening.ask();
    const QuestionView question = evening.view().question.value();
    const Question& asked = evening.match().asked.back().question.operator*();
    CHECK(question.stem == asked.stem);
    CHECK(question.options == asked.options);
    CHECK(question.difficulty == asked.difficulty);
    CHECK(question.most == Points{1000});
}

TEST_CASE("The screen counts: question 2 of 5, 7 of 15") {
    Evening evening;
    evening.begin();
    evening.playTo(Phase::Standings);
    evening.must(GoOn{});
    CHECK(evening.view().numberInRound == 0);
    evening.askAndAnswerRight();
    evening.ask();
    const AudienceView view = evening.view();
    CHECK(view.round == 1);
    CHECK(view.numberInRound == 2);
    CHECK(view.questionsInRound == 5);
    CHECK(view.numberOverall == 7);
    CHECK(view.questionsOverall == 15);
}

TEST_CASE("A pip for every question of the round: right, wrong, now, to come") {
    Evening evening;
    evening.begin();
    evening.askAndAnswerRight();
    evening.askAndAnswerWrong();
    evening.ask();
    CHECK(evening.view().pips ==
        std::vector<PipState>{
            PipState::Right, PipState::Wrong, PipState::Now, PipState::ToCome, PipState::ToCome});
}

TEST_CASE("The solo standings tell each round's right answers and points") {
    Evening evening;
    evening.begin();
    evening.askAndAnswerWrong();
    evening.playTo(Phase::Standings);
    const auto rounds = evening.view().rounds;
    REQUIRE(rounds.size() == 3);
    CHECK(rounds[0].asked == 5);
    CHECK(rounds[0].right == 4);
    CHECK(rounds[0].points == evening.score());
    CHECK(rounds[1].asked == 0);
    CHECK(rounds[1].questions == 5);
}

TEST_CASE("A question counts for its round once it is closed") {
    Evening evening;
    evening.begin();
    evening.ask();
    CHECK(evening.view().rounds[0].asked == 0);
    evening.answerWrong();
    CHECK(evening.view().rounds[0].asked == 1);
    CHECK(evening.view().rounds[0].right == 0);
}

TEST_CASE("There is a question on the screen only while it is asked and revealed") {
    Evening evening;
    CHECK_FALSE(evening.view().question);
    evening.begin();
    CHECK_FALSE(evening.view().question);
    evening.playTo(Phase::Standings);
    CHECK_FALSE(evening.view().question);
    evening.playToTheEnd();
    CHECK_FALSE(evening.view().question);
}

TEST_CASE("Before the evening there is an empty screen, not a crash") {
    const AudienceView view = Evening().view();
    CHECK(view.phase == Phase::NotBegun);
    CHECK(view.rounds.empty());
    CHECK(view.standings.empty());
}

TEST_CASE("Somebody without a seat may watch") {
    Evening evening;
    evening.begin();
    evening.askAndAnswerRight();
    const AudienceView view = evening.view(SeatId{99});
    CHECK(view.score == Points{0});
    CHECK(view.question->right);
}

TEST_CASE("A view says whose it is, so that nobody has to guess who answers from it") {
    Evening evening;
    evening.begin(2);
    for (const SeatId seat : {ada, ben}) CHECK(evening.view(seat).seat == seat);
}
