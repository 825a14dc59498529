// The kinds of rounds, as scripted evenings.
#include "game/match/drawing.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/every_type.hpp"
#include <algorithm>

using namespace podium;

namespace {

Evening roundOf(RoundKind kind, int players = 1) {
    Evening evening(smallPack(8));
    evening.beginRound(players, usualRules(kind));
    return evening;
}

void askAndAnswer(Evening& evening, bool right, SeatId seat = ada) {
    evening.ask();
    right ? evening.answerRight(seat) : evening.answerWrong(seat);
}

} // namespace

TEST_CASE("In order: the first right answer earns most, the last possible one half") {
    Evening evening = roundOf(RoundKind::InOrder, 3);
    evening.ask();
    evening.answerRight(ben);
    evening.pass(seconds(1));
    evening.answerRight(cleo);
    evening.pass(seconds(1));
    evening.answerRight(ada);
    CHECK(evening.turn(ben).award.total() == Points{1000});
    CHECK(evening.turn(cleo).award.total() == Points{750});
    CHECK(evening.turn(ada).award.total() == Points{500});
}

TEST_CASE("In order: a wrong answer in front takes nobody's place") {
    Evening evening = roundOf(RoundKind::InOrder, 2);
    evening.ask();
    evening.answerWrong(ada);
    evening.pass(seconds(9));
    evening.answerRight(ben);
    CHECK(evening.turn(ben).award.total() == Points{1000});
}

TEST_CASE("Ladder: every right answer is a rung, and the score is what the rung is worth") {
    Evening evening = roundOf(RoundKind::Ladder);
    const std::vector<int> worth = {100, 200, 300, 500, 1000};
    for (const int points : worth) {
        evening.ask();
        CHECK(evening.view().question->most == Points{points});
        evening.answerRight();
        CHECK(evening.score() == Points{points});
    }
    CHECK(evening.view().rung == 5);
}

TEST_CASE("Ladder: a wrong answer falls to the last safe rung, and the climb is over") {
    Evening evening = roundOf(RoundKind::Ladder);
    for (int rung = 0; rung < 6; ++rung) askAndAnswer(evening, true);
    askAndAnswer(evening, false);
    CHECK(evening.score() == Points{500}); // the fourth rung is safe
    CHECK(evening.turn().award == Award{{}, {}, {}, {}, {}, {-1500}});
    evening.must(GoOn{});
    CHECK(evening.phase() == Phase::Over);
}

TEST_CASE("Ladder: below the first safe rung everything is lost") {
    Evening evening = roundOf(RoundKind::Ladder);
    askAndAnswer(evening, true);
    askAndAnswer(evening, false);
    CHECK(evening.score() == Points{0});
}

TEST_CASE("Ladder: who walks away keeps it all") {
    Evening evening = roundOf(RoundKind::Ladder);
    for (int rung = 0; rung < 3; ++rung) askAndAnswer(evening, true);
    evening.ask();
    CHECK(evening.view().mayWalkAway);
    evening.must(WalkAway{ada});
    CHECK(evening.phase() == Phase::Reveal);
    CHECK(evening.score() == Points{300});
    evening.must(GoOn{});
    CHECK(evening.phase() == Phase::Over);
}

TEST_CASE("Ladder: there is no walking away after the answer, nor off the ladder") {
    Evening evening = roundOf(RoundKind::Ladder, 2);
    evening.ask();
    evening.answerRight(ada);
    CHECK(evening.tell(WalkAway{ada}) == Refusal::AlreadyLocked);
    CHECK(evening.tell(WalkAway{cleo}) == Refusal::NoSuchSeat);
    evening.must(WalkAway{ben});
    evening.ask();
    CHECK(evening.tell(WalkAway{ben}) == Refusal::NotEligible);
    CHECK(evening.tell(Answer{ben, OneOption{0}}) == Refusal::NotEligible);
    Evening classic;
    classic.begin();
    classic.ask();
    CHECK(classic.tell(WalkAway{ada}) == Refusal::NotNow);
}

TEST_CASE("Ladder: the top rung ends the climb") {
    RoundRules rules = usualRules(RoundKind::Ladder);
    rules.rungs = {{100}, {1000}};
    rules.safeRungs = {};
    Evening evening;
    evening.beginRound(1, rules);
    askAndAnswer(evening, true);
    askAndAnswer(evening, true);
    CHECK(evening.score() == Points{1000});
    evening.must(GoOn{});
    CHECK(evening.phase() == Phase::Over);
}

TEST_CASE("Time attack: the round's clock runs while a question is open, and then it is over") {
    RoundRules rules = usualRules(RoundKind::TimeAttack);
    rules.timeToAnswer = seconds(30);
    Evening evening(smallPack(8));
    evening.beginRound(1, rules);
    for (int question = 0; question < 2; ++question) {
        evening.ask();
        evening.pass(seconds(12));
        evening.answerRight();
        evening.pass(seconds(100)); // looking at the reveal costs nothing
    }
    CHECK(evening.view().timeLeft == seconds(6));
    evening.ask();
    evening.letTimeRunOut();
    CHECK(evening.view().timeLeft == seconds(0));
    evening.must(GoOn{});
    CHECK(evening.phase() == Phase::Over);
    CHECK(evening.score() == Points{2000});
}

TEST_CASE("Survival: three lives, a wrong answer or silence takes one") {
    Evening evening = roundOf(RoundKind::Survival);
    askAndAnswer(evening, true);
    CHECK(evening.view().lives == 3);
    askAndAnswer(evening, false);
    evening.ask();
    evening.letTimeRunOut();
    CHECK(evening.view().lives == 1);
    askAndAnswer(evening, false);
    CHECK_FALSE(evening.view().plays);
    evening.must(GoOn{});
    CHECK(evening.phase() == Phase::Over);
}

TEST_CASE("Survival: with several at the table the last one left ends the round") {
    RoundRules rules = usualRules(RoundKind::Survival);
    rules.lives = 1;
    Evening evening(smallPack(8));
    evening.beginRound(3, rules);
    evening.ask();
    evening.answerWrong(ada);
    evening.answerRight(ben);
    evening.answerRight(cleo);
    evening.ask();
    CHECK(evening.tell(Answer{ada, OneOption{0}}) == Refusal::NotEligible);
    evening.answerRight(ben);
    evening.answerWrong(cleo); // nobody waits for Ada
    CHECK(evening.phase() == Phase::Reveal);
    evening.must(GoOn{});
    CHECK(evening.phase() == Phase::Over);
}

TEST_CASE("Board: whoever was right last picks a topic and a value, and the value is the stake") {
    Evening evening = roundOf(RoundKind::Board, 2);
    evening.must(GoOn{});
    CHECK(evening.phase() == Phase::Picking);
    CHECK(evening.view().picker == ada); // nobody has points yet: who sat down first
    CHECK(evening.view().board.size() == 15);
    CHECK(evening.tell(Pick{{1, 4}, ben}) == Refusal::NotYourPick);
    evening.must(Pick{{1, 4}, ada});
    CHECK(evening.question().round == "Athletes");
    CHECK(evening.view().question->most == Points{1000});
    evening.pass(seconds(1));
    evening.buzz(ben);
    evening.gather();
    evening.answerRight(ben);
    CHECK(evening.score(ben) == Points{1000});
    evening.must(GoOn{});
    CHECK(evening.view().picker == ben);
    CHECK(evening.tell(Pick{{1, 4}, ben}) == Refusal::AlreadyPicked);
    CHECK(evening.tell(Pick{{7, 0}, ben}) == Refusal::NoSuchChoice);
}

TEST_CASE("Board: a wrong answer costs the value") {
    Evening evening = roundOf(RoundKind::Board, 2);
    evening.must(GoOn{});
    evening.must(Pick{{0, 2}, ada});
    evening.pass(seconds(1));
    evening.buzz(ada);
    evening.gather();
    evening.answerWrong(ada);
    CHECK(evening.tell(Buzz{ada, evening.now(), {}}) == Refusal::LockedOut);
    evening.buzz(ben);
    evening.gather();
    evening.answerRight(ben);
    CHECK(evening.score(ada) == Points{-600});
    CHECK(evening.score(ben) == Points{600});
}

TEST_CASE("Board: higher rows ask harder questions, and the host may pick for anybody") {
    Evening evening(smallPack(10));
    evening.beginRound(1, usualRules(RoundKind::Board));
    evening.must(GoOn{});
    evening.must(Pick{{0, 0}, {}});
    CHECK(evening.question().difficulty == 1);
    evening.must(Reveal{});
    evening.must(GoOn{});
    evening.must(Pick{{0, 4}, {}});
    CHECK(evening.question().difficulty == 5);
}

TEST_CASE("Board: who does not pick has the show pick for them, until the board is empty") {
    Evening evening = roundOf(RoundKind::Board, 2);
    int asked = 0;
    while (evening.phase() != Phase::Over) {
        evening.must(GoOn{});
        if (evening.phase() != Phase::Question) continue;
        ++asked;
        evening.must(Reveal{});
    }
    CHECK(asked == 15);
}

TEST_CASE("Last place picks: whoever is behind chooses the topic, again and again if they like") {
    Evening evening = roundOf(RoundKind::LastPlacePicks, 2);
    evening.must(GoOn{});
    CHECK(evening.view().picker == ada);
    evening.must(Pick{{2, 0}, ada});
    CHECK(evening.question().round == "The Ceremony");
    evening.pass(seconds(1));
    evening.answerRight(ada);
    evening.answerWrong(ben);
    evening.must(GoOn{});
    CHECK(evening.view().picker == ben);
    evening.must(Pick{{2, 0}, ben});
    CHECK(evening.question().round == "The Ceremony");
}

TEST_CASE("Wager: the topic is told, the stake is put down, then the question is asked") {
    Evening evening = roundOf(RoundKind::Wager, 2);
    evening.must(GoOn{});
    CHECK(evening.phase() == Phase::Wagering);
    const std::string topic = evening.view().topic;
    CHECK_FALSE(topic.empty());
    CHECK(evening.view(ada).mostWager == Points{500});
    CHECK(evening.tell(Stakes{ada, {501}}) == Refusal::TooMuch);
    CHECK(evening.tell(Stakes{ada, {-1}}) == Refusal::TooMuch);
    evening.must(Stakes{ada, {300}});
    evening.must(Stakes{ada, {400}}); // thought better of it
    CHECK_FALSE(evening.view(ben).wager);
    evening.must(Stakes{ben, {100}});
    CHECK(evening.phase() == Phase::Question); // all stakes are down
    CHECK(evening.question().round == topic);
    CHECK(evening.view(ada).question->wager == Points{400});
    CHECK(evening.view(SeatId{0}).question->wager == Points{0});
    evening.pass(seconds(1));
    evening.answerRight(ada);
    evening.answerWrong(ben);
    CHECK(evening.score(ada) == Points{400});
    CHECK(evening.score(ben) == Points{-100});
    CHECK(evening.turn(ben).award.lost == Points{-100});
}

TEST_CASE("Wager: who has much may stake it all, and silence loses the stake") {
    Evening evening = roundOf(RoundKind::FinalWager, 2);
    evening.must(Adjust{ada, {2500}, "a long evening"});
    evening.must(GoOn{});
    CHECK(evening.view(ada).mostWager == Points{2500});
    evening.must(Stakes{ada, {2500}});
    evening.must(GoOn{}); // the host waits no longer for Ben
    evening.letTimeRunOut();
    CHECK(evening.score(ada) == Points{0});
    CHECK(evening.score(ben) == Points{0});
    evening.must(GoOn{});
    CHECK(evening.phase() == Phase::Over);
}

TEST_CASE("Wager: stakes close by the clock") {
    Evening evening = roundOf(RoundKind::Wager, 2);
    evening.must(GoOn{});
    evening.pass(seconds(20));
    CHECK_FALSE(evening.tell(Stakes{ada, {1}}));
    evening.pass(milliseconds(1));
    CHECK(evening.tell(Stakes{ada, {2}}) == Refusal::TooLate);
    evening.must(Tick{});
    CHECK(evening.phase() == Phase::Question);
}

TEST_CASE("Practice: right and wrong are told, and there are no points") {
    RoundRules rules;
    rules.scoring.counting = Counting::Practice;
    Evening evening;
    evening.begin(1, rules);
    evening.askAndAnswerRight();
    CHECK(evening.turn().right);
    CHECK(evening.score() == Points{0});
    CHECK(evening.view().streak == 0);
}

TEST_CASE("A break stands between two rounds, and the host ends it") {
    RunningOrder order = everyRound({});
    order.rounds.front().breakAfter = seconds(300);
    Evening evening;
    evening.must(Begin{order, table(1), 7, {}});
    evening.playTo(Phase::Standings);
    evening.must(GoOn{});
    CHECK(evening.phase() == Phase::Break);
    evening.pass(seconds(100));
    CHECK(evening.view().breakLeft == seconds(200));
    evening.must(GoOn{});
    CHECK(evening.phase() == Phase::RoundIntro);
    CHECK(evening.view().round == 1);
}
