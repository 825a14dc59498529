// Rules that meet, about the scores: each of these once went wrong where two of them came together.
#include "tests/support/catch.hpp"
#include "tests/support/rounds.hpp"

using namespace podium;

TEST_CASE("Whoever stakes everything again and again never falls off the end of the numbers") {
    RoundRules rules = usualRules(RoundKind::Wager);
    rules.questions = 40;
    Evening evening(smallPack(20));
    evening.beginRound(2, rules);
    Points before;
    while (evening.phase() != Phase::Over) {
        evening.must(GoOn{});
        if (evening.phase() != Phase::Wagering) continue;
        evening.must(Stakes{ada, evening.view(ada).mostWager});
        evening.must(Stakes{ben, {}});
        evening.answerRight(ada);
        evening.answerRight(ben);
        CHECK(evening.score(ada) >= before);
        before = evening.score(ada);
    }
    CHECK(before == Points{500'000'000});
}

TEST_CASE("The host's word stands above the ranks of a closest number, and moves nobody else's") {
    RoundRules rules;
    rules.scoring = flat();
    rules.scoring.closeness = Closeness::ByRank;
    Evening evening(packOf(closest("Medals", 1)));
    evening.begin(3, rules);
    evening.ask();
    evening.must(Answer{ada, Quantity{45'000}});
    evening.must(Answer{ben, Quantity{50'000}});
    evening.must(Answer{cleo, Quantity{55'000}});
    evening.must(RuleAnswer{evening.questionEntry(), Quantity{45'000}, Verdict::Wrong});
    CHECK(evening.score(ada) == Points{0});
    CHECK(evening.score(ben) == Points{1000});
    CHECK(evening.score(cleo) == Points{700});
    evening.must(RuleAnswer{evening.questionEntry(), Quantity{55'000}, Verdict::Right});
    CHECK(evening.score(cleo) == Points{1000});
}

TEST_CASE("A first try that is accepted is right, before and after the second") {
    RoundRules rules;
    rules.lifelines = {Lifeline::DoubleDip};
    Evening evening = withRound(1, rules);
    evening.ask();
    evening.must(UseLifeline{ada, Lifeline::DoubleDip});
    const Reply first = wrongReply(evening.question());
    evening.must(Answer{ada, first});
    evening.answer(ada, (evening.key() + 2) % 4);
    CHECK(evening.score() == Points{0});
    evening.must(RuleAnswer{evening.questionEntry(), first, Verdict::Right});
    CHECK(evening.score() > Points{0});
}

TEST_CASE("A right that the host grants without an answer is not the quickest one") {
    RoundRules rules;
    rules.scoring.first = {100};
    Evening evening = withRound(2, rules);
    evening.ask();
    evening.pass(seconds(4));
    evening.answerRight(ben);
    evening.must(Reveal{});
    const Points before = evening.score(ben);
    evening.must(RuleSeat{evening.questionEntry(), ada, Verdict::Right});
    CHECK(evening.score(ben) == before);
    CHECK(evening.turn(ada).award == Award{{500}, {250}, {}, {}, {}, {}});
}

TEST_CASE("Who has no clock of their own is in the middle of an order of arrival") {
    Evening evening = withRound(2, usualRules(RoundKind::InOrder));
    evening.must(Accommodate{ben, {OwnClock::None, OwnSpeed::Usual}});
    evening.ask();
    evening.answerRight(ada);
    evening.pass(seconds(90));
    evening.answerRight(ben);
    CHECK(evening.turn(ben).award.total() == Points{750});
}

TEST_CASE("A stake is a stake, in a round that counts double too") {
    RoundRules rules = usualRules(RoundKind::Wager);
    rules.scoring.multiplier = 2;
    Evening evening = withRound(1, rules);
    evening.must(GoOn{});
    evening.must(Stakes{ada, {300}});
    evening.answerWrong();
    CHECK(evening.score() == Points{-300});
}

TEST_CASE("Practising builds no streak for the rounds that count") {
    RoundRules practice;
    practice.scoring.counting = Counting::Practice;
    practice.questions = 3;
    Evening evening(smallPack(10));
    evening.must(Begin{orderOfRounds({practice, RoundRules{}}), table(1), 7, {}});
    evening.playTo(Phase::Standings);
    evening.must(GoOn{});
    evening.askAndAnswerRight();
    CHECK(evening.turn().award.streak == Points{0});
}

TEST_CASE("The same answer given again keeps its time") {
    RunningOrder order = everyRound({});
    order.customs.locking = Locking::Changeable;
    Evening evening;
    evening.must(Begin{order, table(2), 7, {}});
    evening.ask();
    evening.pass(seconds(1));
    evening.answerRight(ada);
    evening.pass(seconds(15));
    CHECK(evening.tell(Answer{ada, rightReply(evening.question())}) == Refusal::NoChange);
    CHECK(evening.turn(ada).took == seconds(1));
}

TEST_CASE("A team that nobody plays for is not in the standings") {
    RunningOrder order = everyRound({});
    order.customs.teams = TeamScore::Sum;
    std::vector<Seat> seats = table(1);
    seats[0].team = {1};
    Evening evening;
    evening.must(Begin{order, seats, 7, {{{1}, "Star"}, {{2}, "Arch"}}});
    evening.must(Adjust{ada, {-10}, ""});
    CHECK(evening.view().standings.size() == 1);
}
