// Rules that meet: each of these once went wrong where two of them came together.
#include "game/match/scoring.hpp"
#include "game/match/sense.hpp"
#include "tests/support/any_evening.hpp"
#include "tests/support/buzzers.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/nights.hpp"

using namespace podium;

namespace {

RunningOrder orderOf(std::vector<RoundRules> rounds) {
    RunningOrder order;
    for (RoundRules& rules : rounds)
        order.rounds.push_back({"", "", {std::string(everyTopic)}, "", std::move(rules), {}});
    return order;
}

Evening withRound(int players, const RoundRules& rules) {
    Evening evening(smallPack(10));
    evening.beginRound(players, rules);
    return evening;
}

} // namespace

TEST_CASE("What moved the show is undone from its end, so no question lands in another round") {
    RoundRules one = usualRules(RoundKind::Board);
    one.boardValues = {{100}};
    Evening evening(smallPack(10));
    evening.must(Begin{orderOf({one, usualRules(RoundKind::Board)}), table(1), 7, {}});
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
    evening.must(Begin{orderOf({practice, RoundRules{}}), table(1), 7, {}});
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
