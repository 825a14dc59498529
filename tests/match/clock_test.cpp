#include "tests/support/catch.hpp"
#include "tests/support/evening.hpp"

using namespace podium;

namespace {

RoundRules withoutClock() {
    RoundRules rules;
    rules.clock = Clock::None;
    return rules;
}

} // namespace

TEST_CASE("An answer at the deadline itself is in time, a millisecond later is not") {
    Evening evening;
    evening.begin(2);
    evening.ask();
    evening.pass(seconds(20));
    CHECK_FALSE(evening.tell(Answer{ada, OneOption{0}}));
    evening.pass(milliseconds(1));
    CHECK(evening.tell(Answer{ben, OneOption{0}}) == Refusal::TooLate);
}

TEST_CASE("The rules ask to be woken at the deadline, and close the question then") {
    Evening evening;
    evening.begin();
    CHECK_FALSE(nextDeadline(evening.match()));
    evening.must(GoOn{});
    CHECK(nextDeadline(evening.match()) == evening.now() + milliseconds(20'900));
    evening.pass(milliseconds(20'899));
    CHECK(evening.tell(Tick{}) == Refusal::NotNow);
    evening.pass(milliseconds(1));
    CHECK_FALSE(evening.tell(Tick{}));
    CHECK(evening.phase() == Phase::Reveal);
    CHECK_FALSE(nextDeadline(evening.match()));
}

TEST_CASE("Without a clock nobody is hurried and nothing closes by itself") {
    Evening evening;
    evening.begin(1, withoutClock());
    evening.ask();
    CHECK_FALSE(nextDeadline(evening.match()));
    evening.pass(seconds(100'000));
    CHECK(evening.tell(Tick{}) == Refusal::NotNow);
    CHECK_FALSE(evening.tell(Answer{ada, OneOption{0}}));
}

TEST_CASE("The clock shows the whole time during the lead-in and then runs down") {
    Evening evening;
    evening.begin();
    evening.must(GoOn{});
    CHECK_FALSE(evening.view().clockOpen);
    CHECK(evening.view().timeLeft == seconds(20));
    evening.pass(milliseconds(900));
    CHECK(evening.view().clockOpen);
    evening.pass(milliseconds(6500));
    CHECK(evening.view().timeLeft == milliseconds(13'500));
    evening.pass(seconds(60));
    CHECK(evening.view().timeLeft == Span{});
}

TEST_CASE("The clock stands still while the evening is paused") {
    Evening evening;
    evening.begin();
    evening.ask();
    evening.pass(seconds(5));
    evening.must(Pause{});
    evening.pass(seconds(3600));
    CHECK(evening.view().timeLeft == seconds(15));
    CHECK_FALSE(nextDeadline(evening.match()));
    evening.must(Resume{});
    CHECK(evening.view().timeLeft == seconds(15));
    evening.pass(seconds(5));
    evening.answerRight();
    CHECK(evening.turn().award.speed == Points{250});
}

TEST_CASE("A pause during the lead-in leaves the rest of it") {
    Evening evening;
    evening.begin();
    evening.must(GoOn{});
    evening.pass(milliseconds(400));
    evening.must(Pause{});
    evening.pass(seconds(60));
    evening.must(Resume{});
    CHECK(nextDeadline(evening.match()) == evening.now() + milliseconds(20'500));
}

TEST_CASE("Two pauses add up") {
    Evening evening;
    evening.begin();
    evening.ask();
    for (int pause = 0; pause < 2; ++pause) {
        evening.pass(seconds(3));
        evening.must(Pause{});
        evening.pass(seconds(30));
        evening.must(Resume{});
    }
    CHECK(evening.view().timeLeft == seconds(14));
}

TEST_CASE("A pause while nothing is asked moves no clock") {
    Evening evening;
    evening.begin();
    evening.must(Pause{});
    evening.pass(seconds(30));
    evening.must(Resume{});
    evening.ask();
    CHECK(evening.view().timeLeft == seconds(20));
}

TEST_CASE("An answer given before the pause keeps its time") {
    Evening evening;
    evening.begin(2);
    evening.ask();
    evening.pass(seconds(4));
    evening.answerRight(ada);
    evening.must(Pause{});
    evening.pass(seconds(30));
    evening.must(Resume{});
    evening.answerRight(ben);
    CHECK(evening.turn(ada).took == seconds(4));
    CHECK(evening.turn(ben).took == seconds(4));
}

TEST_CASE("While paused there is only resuming and going home") {
    Evening evening;
    evening.begin();
    evening.ask();
    evening.must(Pause{});
    for (const Request& request :
        std::vector<Request>{GoOn{}, Answer{ada, OneOption{0}}, Tick{}, Pause{}})
        CHECK(evening.tell(request) == Refusal::IsPaused);
    CHECK_FALSE(evening.tell(Resume{}));
}

TEST_CASE("What is not paused cannot be resumed") {
    Evening evening;
    evening.begin();
    CHECK(evening.tell(Resume{}) == Refusal::NotPaused);
}

TEST_CASE("The evening can be paused in any phase") {
    for (const Phase phase :
        {Phase::RoundIntro, Phase::Question, Phase::Reveal, Phase::Standings}) {
        Evening evening;
        evening.begin();
        evening.playTo(phase);
        evening.must(Pause{});
        CHECK(evening.view().paused);
        evening.must(Resume{});
        CHECK(evening.phase() == phase);
    }
}

TEST_CASE("The quickest right answer of the evening is remembered, wrong ones are not") {
    Evening evening;
    evening.begin();
    CHECK_FALSE(evening.view().fastestRight);
    for (const int took : {5, 3, 8}) {
        evening.ask();
        evening.pass(seconds(took));
        evening.answerRight();
    }
    evening.askAndAnswerWrong();
    CHECK(evening.view().fastestRight == seconds(3));
}
