// The table of the buzzer in game/match/README.md, a row a test, and what follows from it.
#include "tests/support/buzzers.hpp"
#include "tests/support/catch.hpp"

using namespace podium;

TEST_CASE("Shut: while the question is being read the buzzers are locked") {
    Evening evening = atTheBuzzers();
    evening.must(GoOn{});
    CHECK(evening.buzzState(ada) == BuzzState::Shut);
}

TEST_CASE("Open: once the clock runs anybody may press") {
    Evening evening = questionAtTheBuzzers();
    for (const SeatId seat : {ada, ben, cleo}) CHECK(evening.buzzState(seat) == BuzzState::Open);
}

TEST_CASE("Pending: who has pressed waits for presses that are still on their way") {
    Evening evening = questionAtTheBuzzers();
    evening.buzz(ada);
    CHECK(evening.buzzState(ada) == BuzzState::Pending);
    CHECK(nextDeadline(evening.match()) == evening.now() + milliseconds(150));
    CHECK_FALSE(evening.view(ben).question->buzz->floor);
}

TEST_CASE("Accepted: the earliest press has the floor, whichever came in first") {
    Evening evening = questionAtTheBuzzers();
    evening.pass(milliseconds(200));
    evening.buzz(ada, milliseconds(20));
    evening.buzz(ben, milliseconds(90)); // pressed before Ada, heard of after her
    evening.gather();
    CHECK(evening.buzzState(ben) == BuzzState::Accepted);
    CHECK(evening.view(cleo).question->buzz->floorName == "Ben");
}

TEST_CASE("Missed: who pressed behind somebody is in line to steal, in order") {
    Evening evening = questionAtTheBuzzers();
    evening.pass(milliseconds(300));
    evening.buzz(cleo, milliseconds(50));
    evening.buzz(ada, milliseconds(150));
    evening.buzz(ben, milliseconds(100));
    CHECK(evening.buzzState(ada) == BuzzState::Accepted); // all have pressed: nothing to wait for
    CHECK(evening.buzzState(ben) == BuzzState::Missed);
    CHECK(evening.view(ada).question->buzz->queue == std::vector<SeatId>{ben, cleo});
}

TEST_CASE("Locked out: a team that buzzes before the buzzers open waits three seconds") {
    Evening evening = atTheBuzzers();
    evening.must(GoOn{});
    evening.buzz(ada);
    evening.pass(milliseconds(2999));
    CHECK(evening.buzzState(ada) == BuzzState::LockedOut);
    CHECK(evening.tell(Buzz{ada, evening.now(), {}}) == Refusal::LockedOut);
    evening.pass(milliseconds(1));
    CHECK(evening.buzzState(ada) == BuzzState::Open);
    evening.buzz(ada);
}

TEST_CASE("Locked out: by the stricter rule an early press costs the whole question") {
    RoundRules rules = buzzRules();
    rules.buzz.early = EarlyPress::LockOut;
    Evening evening = atTheBuzzers(rules);
    evening.must(GoOn{});
    evening.buzz(ada);
    evening.pass(seconds(15));
    CHECK(evening.buzzState(ada) == BuzzState::LockedOut);
    evening.buzz(ben);
    evening.gather();
    evening.answerRight(ben);
    evening.ask();
    CHECK(evening.buzzState(ada) == BuzzState::Open);
}

TEST_CASE("With everybody locked out the question closes") {
    RoundRules rules = buzzRules();
    rules.buzz.early = EarlyPress::LockOut;
    Evening evening = atTheBuzzers(rules);
    evening.must(GoOn{});
    for (const SeatId seat : {ada, ben, cleo}) evening.buzz(seat);
    evening.must(Tick{});
    CHECK(evening.phase() == Phase::Reveal);
}

TEST_CASE("Locked out: one try each") {
    Evening evening = questionAtTheBuzzers();
    evening.buzz(ada);
    evening.gather();
    evening.answerWrong(ada);
    CHECK(evening.buzzState(ada) == BuzzState::LockedOut);
    CHECK(evening.tell(Buzz{ada, evening.now(), {}}) == Refusal::LockedOut);
    CHECK(evening.buzzState(ben) == BuzzState::Open);
}

TEST_CASE("Not eligible: who came after the question was asked, and who only watches") {
    Evening evening = questionAtTheBuzzers();
    evening.must(Join{"Late", {}});
    CHECK(evening.buzzState(SeatId{4}) == BuzzState::NotEligible);
    CHECK(evening.tell(Buzz{{4}, evening.now(), {}}) == Refusal::NotEligible);
    CHECK(evening.buzzState(SeatId{99}) == BuzzState::NotEligible);
    CHECK(evening.tell(Buzz{{99}, evening.now(), {}}) == Refusal::NoSuchSeat);
}

TEST_CASE("In a round where everybody answers there are no buzzers") {
    Evening evening;
    evening.begin(2);
    evening.ask();
    CHECK(evening.tell(Buzz{ada, evening.now(), {}}) == Refusal::BuzzersShut);
    CHECK_FALSE(evening.view().question->buzz);
}

TEST_CASE("Who has pressed cannot press again") {
    Evening evening = questionAtTheBuzzers();
    evening.buzz(ada);
    CHECK(evening.tell(Buzz{ada, evening.now(), {}}) == Refusal::AlreadyBuzzed);
    evening.gather();
    CHECK(evening.tell(Buzz{ada, evening.now(), {}}) == Refusal::AlreadyBuzzed);
}

TEST_CASE("Only who has the floor answers") {
    Evening evening = questionAtTheBuzzers();
    CHECK(evening.tell(Answer{ada, OneOption{0}}) == Refusal::BuzzersShut);
    evening.buzz(ada);
    evening.gather();
    CHECK(evening.tell(Answer{ben, OneOption{0}}) == Refusal::BuzzersShut);
    evening.answerRight(ada);
    CHECK(evening.phase() == Phase::Reveal);
    CHECK(evening.score(ada) == Points{1000});
    CHECK(evening.score(ben) == Points{0});
}

TEST_CASE("A wrong answer passes the question to the next in line, who may steal") {
    Evening evening = questionAtTheBuzzers();
    evening.pass(milliseconds(100));
    evening.buzz(ada, milliseconds(50));
    evening.buzz(ben);
    evening.gather();
    evening.answerWrong(ada);
    CHECK(evening.buzzState(ben) == BuzzState::Accepted);
    evening.answerRight(ben);
    CHECK(evening.score(ben) == Points{1000});
}

TEST_CASE("With nobody in line the buzzers open again and the clock goes on where it stood") {
    Evening evening = questionAtTheBuzzers();
    evening.pass(seconds(5));
    evening.buzz(ada);
    evening.pass(seconds(4));
    evening.must(Tick{});
    evening.pass(seconds(3));
    CHECK(evening.view(ben).timeLeft == seconds(15));
    evening.answerWrong(ada);
    CHECK(evening.view(ben).timeLeft == seconds(15));
    evening.pass(seconds(1));
    CHECK(evening.view(ben).timeLeft == seconds(14));
}

TEST_CASE("When all have been wrong the question closes") {
    Evening evening = questionAtTheBuzzers();
    for (const SeatId seat : {ada, ben, cleo}) {
        evening.buzz(seat);
        if (evening.buzzState(seat) != BuzzState::Accepted) evening.gather();
        evening.answerWrong(seat);
    }
    CHECK(evening.phase() == Phase::Reveal);
}

TEST_CASE("Who has the floor and says nothing loses it") {
    Evening evening = questionAtTheBuzzers();
    evening.buzz(ada);
    evening.gather();
    evening.pass(seconds(10));
    evening.must(Tick{});
    CHECK(evening.buzzState(ada) == BuzzState::LockedOut);
    CHECK(evening.phase() == Phase::Question);
}

TEST_CASE("Nobody buzzes, and the question closes by its clock") {
    Evening evening = questionAtTheBuzzers();
    evening.letTimeRunOut();
    CHECK(evening.phase() == Phase::Reveal);
    CHECK(evening.match().tallies[0].streak == 0);
}

TEST_CASE("A press after the deadline is too late, one before it that comes late is not") {
    Evening evening = questionAtTheBuzzers();
    evening.pass(milliseconds(20'100));
    CHECK(evening.tell(Buzz{ada, evening.now(), {}}) == Refusal::TooLate);
    evening.buzz(ben, milliseconds(110));
    CHECK(evening.buzzState(ben) == BuzzState::Pending);
}

TEST_CASE("Aloud, the host judges: right earns, wrong passes on") {
    Evening evening = questionAtTheBuzzers(aloud());
    evening.pass(milliseconds(100));
    evening.buzz(ada, milliseconds(60));
    evening.buzz(ben);
    evening.gather();
    CHECK(evening.tell(Answer{ada, OneOption{0}}) == Refusal::BuzzersShut);
    CHECK_FALSE(nextDeadline(evening.match())); // the host takes the time it takes
    evening.must(Hear{Verdict::Wrong});
    CHECK(evening.buzzState(ben) == BuzzState::Accepted);
    evening.must(Hear{Verdict::Right});
    CHECK(evening.phase() == Phase::Reveal);
    CHECK(evening.score(ben) == Points{1000});
    CHECK(evening.tell(Hear{Verdict::Right}) == Refusal::NotNow);
}

TEST_CASE("Two presses whose bands overlap are a tie, and the log says so") {
    Evening evening = questionAtTheBuzzers();
    evening.pass(milliseconds(300));
    evening.must(Buzz{ada, evening.now() - milliseconds(100), milliseconds(15)});
    evening.must(Buzz{ben, evening.now() - milliseconds(75), milliseconds(10)});
    evening.gather();
    const auto& given = std::get<FloorGiven>(evening.events().back().what);
    REQUIRE(given.tied.size() == 1);
    CHECK((given.seat == ada) != (given.tied.front() == ada));
    CHECK(evening.view(cleo).question->buzz->tied == given.tied);
}

TEST_CASE("Bands that do not touch are no tie, however close") {
    Evening evening = questionAtTheBuzzers();
    evening.pass(milliseconds(300));
    evening.must(Buzz{ada, evening.now() - milliseconds(100), milliseconds(12)});
    evening.must(Buzz{ben, evening.now() - milliseconds(75), milliseconds(12)});
    evening.gather();
    CHECK(std::get<FloorGiven>(evening.events().back().what) ==
        FloorGiven{ada, {}, evening.match().chance});
}

TEST_CASE("Of the tied the lowest score goes first") {
    Evening evening = questionAtTheBuzzers();
    evening.must(Adjust{ada, {100}, "a song"});
    evening.pass(milliseconds(300));
    evening.must(Buzz{ada, evening.now() - milliseconds(100), milliseconds(20)});
    evening.must(Buzz{ben, evening.now() - milliseconds(90), milliseconds(20)});
    evening.gather();
    CHECK(evening.buzzState(ben) == BuzzState::Accepted);
    CHECK(evening.buzzState(ada) == BuzzState::Missed);
}

TEST_CASE("Between equals a lot decides, now one, now the other") {
    std::set<SeatId> first;
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        Evening evening = questionAtTheBuzzers(buzzRules(), seed);
        evening.must(Buzz{ada, evening.now(), milliseconds(20)});
        evening.must(Buzz{ben, evening.now(), milliseconds(20)});
        evening.gather();
        first.insert(*evening.match().asked.back().buzzer.floor);
    }
    CHECK(first == std::set<SeatId>{ada, ben});
}

TEST_CASE("Nobody presses in the future, nor before the question was on the screen") {
    Evening evening = questionAtTheBuzzers();
    evening.pass(seconds(1));
    evening.must(Buzz{ada, evening.now() + seconds(60), {}});
    CHECK(std::get<Buzzed>(evening.events().back().what).pressed == evening.now());
    evening.must(Buzz{ben, evening.now() - seconds(60), {}});
    CHECK(std::get<Buzzed>(evening.events().back().what).pressed ==
        evening.now() - milliseconds(1900));
}

TEST_CASE(
    "A buzz that the host voids was never made: the next has the floor, and one may press again") {
    Evening evening = questionAtTheBuzzers();
    evening.pass(milliseconds(100));
    evening.buzz(ada, milliseconds(50));
    const EntryId buzz = evening.lastEntry();
    evening.buzz(ben);
    evening.gather();
    evening.must(VoidBuzz{buzz});
    CHECK_FALSE(evening.match().asked.back().buzzer.floor);
    evening.must(Tick{});
    CHECK(evening.buzzState(ben) == BuzzState::Accepted);
    evening.buzz(ada);
    CHECK(evening.buzzState(ada) == BuzzState::Missed);
    CHECK(evening.tell(VoidBuzz{buzz}) == Refusal::NoSuchEntry);
}

TEST_CASE(
    "A buzz voided after the reveal takes its points with it, and brings them back when undone") {
    Evening evening = questionAtTheBuzzers();
    evening.buzz(ada);
    const EntryId buzz = evening.lastEntry();
    evening.gather();
    evening.answerRight(ada);
    evening.must(VoidBuzz{buzz});
    CHECK(evening.score(ada) == Points{0});
    evening.must(TakeBack{evening.lastEntry()});
    CHECK(evening.score(ada) == Points{1000});
}

TEST_CASE("While the evening is paused the buzzers are shut") {
    Evening evening = questionAtTheBuzzers();
    evening.must(Pause{});
    CHECK(evening.buzzState(ada) == BuzzState::Shut);
    CHECK(evening.tell(Buzz{ada, evening.now(), {}}) == Refusal::IsPaused);
}

TEST_CASE("The host sees the order with milliseconds and bands") {
    Evening evening = questionAtTheBuzzers();
    evening.pass(milliseconds(400));
    evening.must(Buzz{ben, evening.now() - milliseconds(60), milliseconds(9)});
    evening.must(Buzz{ada, evening.now() - milliseconds(100), milliseconds(7)});
    const auto presses = hostView(evening.match(), evening.now()).presses;
    REQUIRE(presses.size() == 2);
    CHECK(presses[0].name == "Ada");
    CHECK(presses[0].after == milliseconds(300));
    CHECK(presses[0].uncertainty == milliseconds(7));
    CHECK(presses[1].after == milliseconds(340));
}

TEST_CASE("One alone at the buzzers has the floor at once") {
    Evening evening;
    evening.beginRound(1, buzzRules());
    evening.ask();
    evening.buzz(ada);
    CHECK(evening.buzzState(ada) == BuzzState::Accepted);
}
