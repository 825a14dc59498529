// Who sits at the table: late comers, absent ones, teams, and those who need something.
#include "game/match/scoring.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/evening.hpp"

using namespace podium;

namespace {

constexpr SeatId late{4};

RunningOrder with(Customs customs) {
    RunningOrder order = everyRound({});
    order.customs = customs;
    return order;
}

/// Ada 1000, Ben 500 at the last moment, Cleo 0.
Evening threeHavePlayed(LateScore start = LateScore::Nothing) {
    Evening evening(smallPack(8));
    Customs customs;
    customs.late = start;
    evening.must(Begin{with(customs), table(3), 7, {}});
    evening.ask();
    evening.answerRight(ada);
    evening.answerWrong(cleo);
    evening.pass(seconds(20));
    evening.answerRight(ben);
    return evening;
}

Points scoreOfLate(LateScore start) {
    Evening evening = threeHavePlayed(start);
    evening.must(Join{"Dora", {}});
    return evening.score(late);
}

} // namespace

TEST_CASE("Who comes late begins with nothing, the average, or the last place's score") {
    CHECK(scoreOfLate(LateScore::Nothing) == Points{0});
    CHECK(scoreOfLate(LateScore::Average) == Points{500});
    CHECK(scoreOfLate(LateScore::LastPlace) == Points{0});
}

TEST_CASE("Half a point of an average goes up, below nothing too") {
    for (const auto& [points, average] : {std::pair{1, 1}, {2, 1}, {3, 2}, {-1, 0}, {-3, -1}}) {
        Customs customs;
        customs.late = LateScore::Average;
        Evening evening;
        evening.must(Begin{with(customs), table(2), 7, {}});
        evening.must(Adjust{ada, {points}, ""});
        evening.must(Join{"Cleo", {}});
        CHECK(evening.score(cleo) == Points{average});
    }
}

TEST_CASE("A correction moves what a late comer began with") {
    Evening evening = threeHavePlayed(LateScore::Average);
    evening.must(Join{"Dora", {}});
    evening.must(Void{evening.questionEntry()});
    CHECK(evening.score(late) == Points{0});
}

TEST_CASE("Who comes during a question plays from the next one on, and nobody waits for them now") {
    Evening evening;
    evening.begin(1);
    evening.ask();
    evening.must(Join{"Ben", {}});
    CHECK(evening.tell(Answer{ben, OneOption{0}}) == Refusal::NotEligible);
    evening.answerRight(ada);
    CHECK(evening.phase() == Phase::Reveal);
    evening.ask();
    evening.answerRight(ben);
    CHECK(evening.phase() == Phase::Question);
    evening.answerRight(ada);
    CHECK(evening.score(ben) == Points{1000});
}

TEST_CASE("A seat that is taken back is gone with its answers, and its number is not given again") {
    Evening evening;
    evening.begin(1);
    evening.must(Join{"Ben", {}});
    const EntryId joined = evening.lastEntry();
    evening.ask();
    evening.answerRight(ben);
    evening.answerRight(ada);
    evening.must(TakeBack{joined});
    CHECK(evening.view().standings.size() == 1);
    evening.must(Join{"Cleo", {}});
    CHECK(evening.match().seats.back().id == SeatId{3});
    CHECK(evening.score(SeatId{3}) == Points{0});
    CHECK(evening.score(ada) == Points{1000});
}

TEST_CASE("Nobody waits for who is away, and who comes back may still answer") {
    Evening evening;
    evening.begin(2);
    evening.must(SetPresence{ben, Presence::Away});
    CHECK(evening.tell(SetPresence{ben, Presence::Away}) == Refusal::NoChange);
    CHECK(evening.tell(SetPresence{cleo, Presence::Away}) == Refusal::NoSuchSeat);
    evening.ask();
    evening.answerRight(ada);
    CHECK(evening.phase() == Phase::Reveal);
    evening.ask();
    evening.answerRight(ben);
    CHECK(evening.phase() == Phase::Question);
}

TEST_CASE("With everybody away a question waits for its clock") {
    Evening evening;
    evening.begin(1);
    evening.ask();
    evening.must(SetPresence{ada, Presence::Away});
    CHECK(evening.tell(Tick{}) == Refusal::NotNow);
    evening.letTimeRunOut();
    CHECK(evening.phase() == Phase::Reveal);
}

TEST_CASE("When the last one who was waited for leaves, the question closes") {
    Evening evening;
    evening.begin(2);
    evening.ask();
    evening.answerRight(ada);
    evening.must(SetPresence{ben, Presence::Away});
    evening.must(Tick{});
    CHECK(evening.phase() == Phase::Reveal);
}

TEST_CASE("Half more clock: one player has thirty seconds where the others have twenty") {
    Evening evening;
    evening.begin(2);
    evening.must(Accommodate{ben, {OwnClock::HalfMore, OwnSpeed::Usual}});
    evening.ask();
    CHECK(evening.view(ben).timeLeft == seconds(30));
    CHECK(evening.view(ada).timeLeft == seconds(20));
    evening.pass(seconds(25));
    CHECK(evening.tell(Answer{ada, OneOption{0}}) == Refusal::TooLate);
    CHECK(evening.tell(Tick{}) == Refusal::NotNow); // Ben is waited for
    evening.answerRight(ben);
    CHECK(evening.phase() == Phase::Reveal);
    CHECK(evening.turn(ben).award.speed == Points{83}); // 500 * (1 - 25/30)
}

TEST_CASE("No clock: one player is never late, and the host says when") {
    Evening evening;
    evening.begin(2);
    evening.must(Accommodate{ben, {OwnClock::None, OwnSpeed::Usual}});
    evening.ask();
    evening.pass(seconds(500));
    CHECK_FALSE(nextDeadline(evening.match()));
    CHECK(evening.view(ben).clock == Clock::None);
    evening.answerRight(ben);
    CHECK(evening.turn(ben).award.speed == Points{250}); // as at half time
}

TEST_CASE("No speed part: a right answer counts as one at half time, however long it took") {
    Evening evening;
    evening.begin(2);
    evening.must(Accommodate{ben, {OwnClock::Usual, OwnSpeed::None}});
    for (const int took : {0, 19}) {
        evening.ask();
        evening.pass(seconds(took));
        evening.answerWrong(ada);
        evening.answerRight(ben);
        CHECK(evening.turn(ben).award.speed == Points{250});
    }
}

TEST_CASE("An accommodation is nobody else's business") {
    Evening plain;
    Evening helped;
    for (Evening* evening : {&plain, &helped}) {
        evening->begin(2);
        if (evening == &helped)
            evening->must(Accommodate{ben, {OwnClock::HalfMore, OwnSpeed::None}});
        evening->ask();
        evening->pass(seconds(3));
    }
    for (const SeatId seat : {ada, SeatId{0}}) {
        CHECK(plain.view(seat).timeLeft == helped.view(seat).timeLeft);
        CHECK(plain.view(seat).timeAllowed == helped.view(seat).timeAllowed);
        CHECK(plain.view(seat).standings == helped.view(seat).standings);
    }
    CHECK(
        hostView(helped.match(), helped.now()).seats[1].accommodation.clock == OwnClock::HalfMore);
}

TEST_CASE("An accommodation holds at once, and is undone like any decision") {
    Evening evening;
    evening.begin(2);
    evening.ask();
    evening.must(Accommodate{ben, {OwnClock::HalfMore, OwnSpeed::Usual}});
    CHECK(evening.view(ben).timeLeft == seconds(30));
    CHECK(
        evening.tell(Accommodate{ben, {OwnClock::HalfMore, OwnSpeed::Usual}}) == Refusal::NoChange);
    CHECK(evening.tell(Accommodate{cleo, {}}) == Refusal::NoSuchSeat);
    evening.must(TakeBack{evening.lastEntry()});
    CHECK(evening.view(ben).timeLeft == seconds(20));
}

TEST_CASE("Answers may change until the close where that is agreed, and the last one counts") {
    Customs customs;
    customs.locking = Locking::Changeable;
    Evening evening;
    evening.must(Begin{with(customs), table(2), 7, {}});
    evening.ask();
    evening.answerWrong(ada);
    evening.pass(seconds(10));
    evening.answerRight(ada);
    evening.answerWrong(ben);
    CHECK(evening.turn(ada).award == Award{{500}, {250}, {}});
}

TEST_CASE("Where it is agreed, a question stays open until its clock has run down") {
    Customs customs;
    customs.closing = Closing::AtDeadline;
    Evening evening;
    evening.must(Begin{with(customs), table(1), 7, {}});
    evening.askAndAnswerRight();
    CHECK(evening.phase() == Phase::Question);
    evening.letTimeRunOut();
    CHECK(evening.score() == Points{1000});
}

namespace {

/// Ada and Ben play for Star, Cleo for Arch.
Evening inTeams(TeamScore score) {
    Customs customs;
    customs.teams = score;
    std::vector<Seat> seats = table(3);
    seats[0].team = seats[1].team = {1};
    seats[2].team = {2};
    Evening evening(smallPack(8));
    evening.must(Begin{with(customs), seats, 7, {{{1}, "Star"}, {{2}, "Arch"}}});
    evening.ask();
    evening.answerRight(ada);
    evening.answerWrong(ben);
    evening.answerRight(cleo);
    return evening;
}

} // namespace

TEST_CASE("A team's score is the sum of its seats, or their average") {
    const auto sum = inTeams(TeamScore::Sum).view().standings;
    REQUIRE(sum.size() == 2);
    CHECK(sum[0].name == "Star");
    CHECK(sum[0].score == Points{1000});
    CHECK(sum[1].score == Points{1000});
    CHECK(sum[0].tied);
    const auto average = inTeams(TeamScore::Average).view().standings;
    CHECK(average[0].name == "Arch");
    CHECK(average[0].team == TeamId{2});
    CHECK(average[1].score == Points{500});
}

TEST_CASE("A late comer joins a team that is there, and no other") {
    Evening evening = inTeams(TeamScore::Sum);
    CHECK(evening.tell(Join{"Dora", {3}}) == Refusal::NoSuchTeam);
    evening.must(Join{"Dora", {2}});
    CHECK(evening.match().seats.back().team == TeamId{2});
}

TEST_CASE("A seat without a team stands beside the teams") {
    Evening evening = inTeams(TeamScore::Sum);
    evening.must(Join{"Dora", {}});
    CHECK(evening.view().standings.size() == 3);
}
