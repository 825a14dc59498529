// Taking back: at once, later, in any order, and what it does to clocks.
#include "tests/support/catch.hpp"
#include "tests/support/decisions.hpp"

using namespace podium;

TEST_CASE("A skipped question counts for nobody and breaks no streak; undone, its clock goes on") {
    Evening evening = oneQuestionPlayed();
    evening.ask();
    evening.pass(seconds(6));
    evening.answerWrong(ada);
    evening.must(Skip{});
    CHECK(evening.phase() == Phase::Reveal);
    CHECK(evening.view(ada).streak == 1);
    CHECK(evening.view(ada).question->voided);
    evening.pass(seconds(60));
    undo(evening);
    CHECK(evening.phase() == Phase::Question);
    CHECK(evening.view(ben).timeLeft == seconds(14));
    CHECK(evening.turn(ada).reply);
    CHECK(evening.tell(Skip{}) == std::nullopt);
    CHECK(evening.tell(Skip{}) == Refusal::NotNow);
}

TEST_CASE("When the reopening is undone, what was answered after it no longer counts") {
    Evening evening = questionOpen();
    evening.answerRight(ada);
    evening.must(Reveal{});
    evening.must(Reopen{});
    const EntryId reopening = evening.lastEntry();
    evening.answerRight(ben);
    evening.must(Reveal{});
    evening.must(TakeBack{reopening});
    CHECK(evening.phase() == Phase::Reveal);
    CHECK(evening.score(ada) == Points{900});
    CHECK(evening.score(ben) == Points{0});
}

TEST_CASE("Going back takes the last step of the show back, one after the other") {
    Evening evening = oneQuestionPlayed();
    evening.playTo(Phase::Standings);
    evening.must(GoOn{});
    evening.must(GoOn{});
    CHECK(evening.phase() == Phase::Question);
    const auto asked = evening.match().asked.size();
    evening.must(GoBack{});
    CHECK(evening.phase() == Phase::RoundIntro);
    CHECK(evening.match().asked.size() == asked - 1); // it goes back into the box
    evening.must(GoBack{});
    CHECK(evening.phase() == Phase::Standings);
    evening.must(GoBack{});
    CHECK(evening.phase() == Phase::Reveal);
    evening.must(GoBack{});
    CHECK(evening.phase() == Phase::Question);
}

TEST_CASE("Behind the first round there is nothing to go back to") {
    Evening evening;
    evening.begin();
    CHECK(evening.tell(GoBack{}) == Refusal::NothingToTakeBack);
}

TEST_CASE("Going back from a skipped question opens it again") {
    Evening evening = questionOpen();
    evening.must(Skip{});
    evening.must(GoBack{});
    CHECK(evening.phase() == Phase::Question);
    CHECK(evening.view().timeLeft == seconds(16));
}

TEST_CASE("Going back from the podium returns to the last reveal") {
    Evening evening = oneQuestionPlayed();
    evening.playToTheEnd();
    evening.must(GoBack{});
    CHECK(evening.phase() == Phase::Reveal);
    CHECK_FALSE(evening.match().ending);
}

TEST_CASE("A round ended early shows its standings; undone, its question is open again") {
    Evening evening = oneQuestionPlayed();
    evening.ask();
    evening.pass(seconds(3));
    evening.must(EndRound{});
    CHECK(evening.phase() == Phase::Standings);
    CHECK(evening.view().rounds[0].asked == 1);
    CHECK(evening.tell(EndRound{}) == Refusal::NotNow);
    evening.pass(seconds(20));
    undo(evening);
    CHECK(evening.phase() == Phase::Question);
    CHECK(evening.view().timeLeft == seconds(17));
    evening.must(EndRound{});
    evening.must(GoOn{});
    CHECK(evening.view().round == 1);
}

TEST_CASE("An evening ended early goes on when that is undone") {
    Evening evening = questionOpen();
    evening.must(EndEvening{});
    CHECK(evening.phase() == Phase::Over);
    evening.pass(seconds(500));
    undo(evening);
    CHECK(evening.phase() == Phase::Question);
    CHECK(evening.view().timeLeft == seconds(16));
    CHECK_FALSE(evening.view().ending);
}

TEST_CASE("A pause is undone by going on, and only while it lasts") {
    Evening evening = questionOpen();
    evening.must(Pause{});
    const EntryId pause = evening.lastEntry();
    evening.pass(seconds(50));
    evening.must(TakeBack{pause});
    CHECK_FALSE(evening.view().paused);
    CHECK(evening.view().timeLeft == seconds(16));
    CHECK(evening.tell(TakeBack{pause}) == Refusal::NothingToTakeBack);
}

TEST_CASE("Corrections can be made while the evening is paused") {
    Evening evening = questionOpen();
    evening.must(Pause{});
    evening.must(Adjust{ada, {10}, ""});
    evening.must(Void{evening.questionEntry()});
    evening.must(TakeBack{evening.lastEntry()});
    evening.must(Resume{});
    CHECK(evening.view().timeLeft == seconds(16));
    CHECK(evening.score(ada) == Points{10});
}

TEST_CASE("What is no decision cannot be taken back, and nothing twice") {
    Evening evening = oneQuestionPlayed();
    CHECK(evening.tell(TakeBack{{1}}) == Refusal::NothingToTakeBack); // the evening itself
    CHECK(evening.tell(TakeBack{evening.questionEntry()}) == Refusal::NothingToTakeBack);
    CHECK(evening.tell(TakeBack{{999}}) == Refusal::NoSuchEntry);
    CHECK(evening.tell(TakeBack{{0}}) == Refusal::NoSuchEntry);
    evening.must(Adjust{ada, {10}, ""});
    const EntryId adjustment = evening.lastEntry();
    evening.must(TakeBack{adjustment});
    CHECK(evening.tell(TakeBack{adjustment}) == Refusal::NothingToTakeBack);
}

TEST_CASE("An undo can be undone, and that too") {
    Evening evening = oneQuestionPlayed();
    evening.must(Adjust{ada, {10}, ""});
    for (const int points : {900, 910, 900, 910}) {
        undo(evening);
        CHECK(evening.score(ada) == Points{points});
    }
}

TEST_CASE("Any number of decisions can be taken back, in any order") {
    Evening evening = oneQuestionPlayed();
    std::vector<EntryId> decisions;
    for (const int points : {1, 10, 100, 1000}) {
        evening.must(Adjust{ada, {points}, ""});
        decisions.push_back(evening.lastEntry());
    }
    for (const std::size_t which : {1u, 3u, 0u, 2u}) evening.must(TakeBack{decisions[which]});
    CHECK(evening.score(ada) == Points{900});
}

TEST_CASE("The clock of an open question does not jump when something else is taken back") {
    Evening evening = questionOpen();
    evening.must(Skip{});
    evening.pass(seconds(100));
    undo(evening);
    evening.must(Adjust{ada, {10}, ""});
    evening.pass(seconds(2));
    undo(evening);
    CHECK(evening.view().timeLeft == seconds(14));
}
