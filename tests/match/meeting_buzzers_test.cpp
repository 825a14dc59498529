// Rules that meet, about the buzzers: each of these once went wrong where two of them came
// together.
#include "tests/support/buzzers.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/rounds.hpp"

using namespace podium;

TEST_CASE("A press that waits keeps its time over a pause") {
    Evening evening = questionAtTheBuzzers();
    evening.pass(seconds(10));
    evening.buzz(ada);
    evening.must(Pause{});
    evening.pass(seconds(60));
    evening.must(Resume{});
    evening.gather();
    CHECK(evening.turn(ada).took == seconds(10));
    CHECK(hostView(evening.match(), evening.now()).presses[0].after == seconds(10));
}

TEST_CASE("A press made before a pause and heard after it is not early") {
    Evening evening = questionAtTheBuzzers();
    evening.pass(milliseconds(100));
    evening.must(Pause{});
    evening.pass(seconds(60));
    evening.must(Resume{});
    evening.pass(milliseconds(20));
    evening.must(Buzz{ada, evening.now() - milliseconds(60'060), {}});
    evening.gather();
    CHECK(evening.buzzState(ada) == BuzzState::Accepted);
    CHECK(evening.turn(ada).took == milliseconds(60));
}

TEST_CASE("A press from while somebody had the floor gives the question no time back") {
    Evening evening = questionAtTheBuzzers();
    evening.pass(seconds(5));
    evening.buzz(ada);
    evening.gather();
    evening.pass(seconds(3));
    evening.answerWrong(ada);
    evening.pass(milliseconds(50));
    const Span left = evening.view(ben).timeLeft;
    evening.buzz(ben, seconds(2));
    evening.gather();
    CHECK(evening.turn(ben).took == seconds(5));
    CHECK(evening.view(ben).timeLeft <= left + milliseconds(50));
}

TEST_CASE("A buzz voided while the evening is paused leaves the clock as it was") {
    Evening evening = questionAtTheBuzzers();
    evening.pass(seconds(5));
    evening.buzz(ada);
    const EntryId buzz = evening.lastEntry();
    evening.gather();
    evening.must(Pause{});
    evening.pass(seconds(60));
    evening.must(VoidBuzz{buzz});
    evening.must(Resume{});
    CHECK(evening.view(ben).timeLeft == seconds(15));
}

TEST_CASE("When a voided buzz is given back, so is the time to say something") {
    Evening evening = questionAtTheBuzzers();
    evening.buzz(ada);
    const EntryId buzz = evening.lastEntry();
    evening.gather();
    evening.pass(seconds(4));
    evening.must(VoidBuzz{buzz});
    evening.pass(seconds(100));
    evening.must(TakeBack{evening.lastEntry()});
    CHECK(evening.buzzState(ada) == BuzzState::Accepted);
    CHECK(evening.view(ada).question->buzz->timeLeft == seconds(6));
}

TEST_CASE("An early press can be voided, and then nobody was early") {
    RoundRules rules = buzzRules();
    rules.buzz.early = EarlyPress::LockOut;
    Evening evening = atTheBuzzers(rules);
    evening.must(GoOn{});
    evening.buzz(ada);
    evening.must(VoidBuzz{evening.lastEntry()});
    evening.pass(seconds(1));
    CHECK(evening.buzzState(ada) == BuzzState::Open);
}

TEST_CASE("Undoing the host's word on a spoken answer asks for it again") {
    Evening evening = questionAtTheBuzzers(aloud());
    evening.buzz(ada);
    evening.gather();
    evening.must(Hear{Verdict::Right});
    evening.must(TakeBack{{evening.lastEntry().value - 1}});
    CHECK(evening.phase() == Phase::Question);
    CHECK(evening.buzzState(ada) == BuzzState::Accepted);
    evening.must(Hear{Verdict::Wrong});
    CHECK(evening.score(ada) == Points{0});
}

TEST_CASE("At the buzzers too one player has half more clock, and extra time is extra time") {
    RoundRules rules = buzzRules();
    rules.lifelines = {Lifeline::ExtraTime};
    Evening evening = questionAtTheBuzzers(rules);
    evening.must(Accommodate{ben, {OwnClock::HalfMore, OwnSpeed::Usual}});
    evening.pass(seconds(25));
    CHECK(evening.tell(Tick{}) == Refusal::NotNow);
    CHECK(evening.tell(Buzz{ada, evening.now(), {}}) == Refusal::TooLate);
    CHECK_FALSE(evening.tell(Buzz{ben, evening.now(), {}}));
}

TEST_CASE("A buzzed question that is opened again is everybody's") {
    Evening evening = questionAtTheBuzzers();
    evening.buzz(ada);
    evening.gather();
    evening.answerRight(ada);
    evening.must(Reopen{});
    CHECK(evening.buzzState(ada) == BuzzState::Open);
    evening.buzz(ben);
    evening.gather();
    evening.answerRight(ben);
    CHECK(evening.score(ada) == Points{0});
    CHECK(evening.score(ben) == Points{1000});
}
