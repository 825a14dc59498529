// Rules that meet, about the show: each of these once went wrong where two of them came together.
#include "game/match/scoring.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/nights.hpp"
#include "tests/support/rounds.hpp"

using namespace podium;

TEST_CASE("What moved the show is undone from its end, so no question lands in another round") {
    RoundRules one = usualRules(RoundKind::Board);
    one.boardValues = {{100}};
    Evening evening(smallPack(10));
    evening.must(Begin{orderOfRounds({one, usualRules(RoundKind::Board)}), table(1), 7, {}});
    evening.must(EndRound{});
    evening.must(GoOn{});
    evening.must(GoOn{});
    evening.must(Pick{{1, 4}, {}});
    evening.must(GoBack{});
    const EntryId first = evening.lastEntry();
    evening.must(GoBack{});
    evening.must(GoBack{});
    CHECK(evening.phase() == Phase::Standings);
    evening.must(GoOn{}); // the show has moved on
    CHECK(evening.tell(TakeBack{first}) == Refusal::NothingToTakeBack);
}

TEST_CASE("A step that was taken back is brought back while nothing has moved since") {
    Evening evening;
    evening.begin();
    evening.ask();
    evening.must(GoBack{});
    CHECK(evening.phase() == Phase::RoundIntro);
    evening.must(TakeBack{evening.lastEntry()});
    CHECK(evening.phase() == Phase::Question);
}

TEST_CASE("When the added question is taken back while stakes are open, the show still goes on") {
    RoundRules rules = usualRules(RoundKind::Wager);
    rules.questions = 1;
    Evening evening = withRound(1, rules);
    evening.must(GoOn{});
    evening.must(Stakes{ada, {10}});
    evening.must(Reveal{});
    evening.must(AddQuestion{});
    const EntryId added = evening.lastEntry();
    evening.must(GoOn{});
    evening.must(TakeBack{added});
    evening.must(GoOn{});
    CHECK(evening.phase() == Phase::Over);
}

TEST_CASE("An exchanged question keeps its stake and its topic") {
    RoundRules rules = usualRules(RoundKind::Wager);
    rules.lifelines = {Lifeline::Exchange};
    Evening evening = withRound(1, rules);
    evening.must(GoOn{});
    const std::string topic = evening.view().topic;
    evening.must(Stakes{ada, {500}});
    evening.must(UseLifeline{ada, Lifeline::Exchange});
    CHECK(evening.question().round == topic);
    evening.answerRight();
    CHECK(evening.score() == Points{500});
}

TEST_CASE("Back among the stakes, there is as much time for them as there was") {
    Evening evening = withRound(2, usualRules(RoundKind::Wager));
    evening.must(GoOn{});
    evening.pass(seconds(5));
    evening.must(GoOn{});
    evening.pass(seconds(60));
    evening.must(GoBack{});
    CHECK(evening.phase() == Phase::Wagering);
    CHECK(evening.view().timeLeft == seconds(15));
    CHECK_FALSE(evening.tell(Stakes{ada, {10}}));
}

TEST_CASE("Going back twice from a reveal gets behind the question") {
    Evening evening;
    evening.begin();
    evening.askAndAnswerRight();
    evening.must(GoBack{});
    evening.must(GoBack{});
    CHECK(evening.phase() == Phase::RoundIntro);
    CHECK(evening.match().asked.empty());
}

TEST_CASE("A skipped question that counts after all took no time of the round since") {
    RoundRules rules = usualRules(RoundKind::TimeAttack);
    Evening evening = withRound(1, rules);
    evening.ask();
    evening.pass(seconds(6));
    evening.must(Skip{});
    const EntryId skip = evening.lastEntry();
    evening.pass(seconds(30));
    evening.must(GoOn{});
    evening.must(TakeBack{skip});
    CHECK(evening.match().asked.front().ran == seconds(6));
}

TEST_CASE("In a time attack nobody has more of the round than the others") {
    RoundRules rules = usualRules(RoundKind::TimeAttack);
    rules.lifelines = {Lifeline::ExtraTime};
    Evening evening = withRound(2, rules);
    evening.ask();
    CHECK(evening.tell(UseLifeline{ada, Lifeline::ExtraTime}) == Refusal::NotAvailable);
}

TEST_CASE("Two who ask the room both hear what it says, and a simulated one tells nobody else") {
    RoundRules rules = usualRules(RoundKind::Ladder);
    Evening evening = withRound(3, rules);
    evening.ask();
    evening.must(WalkAway{cleo});
    evening.answerRight(ada);
    evening.answerRight(ben);
    evening.ask();
    evening.must(UseLifeline{ada, Lifeline::AskTheRoom});
    evening.must(Vote{cleo, 1});
    evening.must(UseLifeline{ben, Lifeline::AskTheRoom});
    for (const SeatId seat : {ada, ben})
        CHECK(evening.view(seat).question->votes == std::vector<int>{0, 1, 0, 0});
    RoundRules classic;
    classic.lifelines = {Lifeline::FiftyFifty, Lifeline::AskTheRoom};
    Evening two = withRound(2, classic);
    two.ask();
    two.must(UseLifeline{ada, Lifeline::FiftyFifty});
    two.must(UseLifeline{ada, Lifeline::AskTheRoom});
    CHECK_FALSE(two.view(ada).question->votes.empty());
    CHECK(two.view(ben).question->votes.empty()); // it would give the two away
}

TEST_CASE("Nobody counts on the answer of who came during the question") {
    Evening evening;
    evening.begin(1);
    evening.ask();
    evening.must(Join{"Late", {}});
    CHECK(evening.view().seatsPlaying == 1);
}

TEST_CASE("After one's own deadline there is neither help nor walking away") {
    RoundRules rules = usualRules(RoundKind::Ladder);
    rules.clock = Clock::Running;
    rules.lifelines = {Lifeline::ExtraTime};
    Evening evening = withRound(1, rules);
    evening.ask();
    evening.pass(milliseconds(20'001));
    CHECK(evening.tell(UseLifeline{ada, Lifeline::ExtraTime}) == Refusal::TooLate);
    CHECK(evening.tell(WalkAway{ada}) == Refusal::TooLate);
}

TEST_CASE("A round that is over gets no more questions, and the last one no break") {
    RunningOrder order = everyRound({});
    order.rounds.front().breakAfter = seconds(60);
    order.rounds.front().topics = {std::string(everyTopic)};
    Evening evening;
    evening.must(Begin{order, table(1), 7, {}});
    evening.must(EndRound{});
    CHECK(evening.tell(AddQuestion{}) == Refusal::NotNow);
    evening.must(GoOn{});
    CHECK(evening.phase() == Phase::Over);
}

TEST_CASE("Before a seat is taken back the host is told who would go") {
    Evening evening;
    evening.begin(1);
    evening.must(Join{"Ben", {}});
    const EntryId joined = evening.lastEntry();
    evening.must(Adjust{ben, {300}, ""});
    const auto outlook = whatWouldChange(evening.match(), {evening.now(), TakeBack{joined}});
    const auto line = std::ranges::find(outlook.shifts, ben, &Shift::seat);
    REQUIRE(line != outlook.shifts.end());
    CHECK(*line == Shift{ben, "Ben", {300}, {0}, 1, 0});
}

TEST_CASE("However often the host goes back and forth, counting anew changes nothing") {
    for (std::uint64_t seed = 1; seed <= evenings(); ++seed) {
        CAPTURE(seed);
        Dice dice(seed);
        Evening evening(smallPack(7));
        playAtRandom(evening, dice, 40, [&](const Request& request) {
            std::vector<EntryId> undone;
            for (const Decision& each : hostView(evening.match(), evening.now()).decisions)
                if (std::holds_alternative<TakenBack>(each.what)) undone.push_back(each.entry);
            const int whim = dice.roll(1, 6);
            if (whim == 1)
                evening.tell(GoBack{});
            else if (whim == 2 && !undone.empty())
                evening.tell(TakeBack{dice.oneOf(undone)});
            else
                evening.tell(request);
            Match anew = evening.match();
            if (evening.phase() != Phase::NotBegun) rescore(anew);
            REQUIRE(anew.tallies == evening.match().tallies);
            for (const SeatId seat : {SeatId{0}, ada, SeatId{4}}) evening.view(seat);
        });
    }
}
