// The host's hand: everything that can be decided.
#include "tests/support/catch.hpp"
#include "tests/support/decisions.hpp"

using namespace podium;

TEST_CASE("The host reveals when it is time, whoever is still thinking") {
    Evening evening = questionOpen();
    evening.answerRight(ada);
    evening.must(Reveal{});
    CHECK(evening.phase() == Phase::Reveal);
    CHECK(evening.score(ada) == Points{900});
    CHECK(evening.tell(Reveal{}) == Refusal::NotNow);
}

TEST_CASE("A skipped question that is wanted back an hour later counts with the answers it had") {
    Evening evening = questionOpen();
    evening.answerRight(ada);
    evening.must(Skip{});
    const EntryId skip = evening.lastEntry();
    evening.askAndAnswerRight();
    evening.answerWrong(ben);
    CHECK(evening.score(ada) == Points{1000});
    evening.must(TakeBack{skip});
    CHECK(evening.score(ada) == Points{900 + 1000 + 100});
}

TEST_CASE("A question voided an hour later takes its points and its place in every streak") {
    Evening evening(smallPack(8));
    evening.begin();
    for (int question = 0; question < 3; ++question) evening.askAndAnswerRight();
    CHECK(evening.score() == Points{1000 + 1100 + 1200});
    const EntryId first = evening.match().asked.front().entry;
    evening.must(Void{first});
    CHECK(evening.score() == Points{1000 + 1100});
    CHECK(evening.view().streak == 2);
    CHECK(evening.view().pips[0] == PipState::Void);
    CHECK(evening.tell(Void{first}) == Refusal::NoChange);
    undo(evening);
    CHECK(evening.score() == Points{3300});
    CHECK(evening.tell(Void{{1}}) == Refusal::NoSuchQuestion);
}

TEST_CASE("The round is one shorter without a voided question, unless the host adds another") {
    for (const int added : {0, 1}) {
        Evening evening(smallPack(8));
        evening.begin();
        evening.askAndAnswerRight();
        evening.must(Void{evening.questionEntry()});
        if (added) evening.must(AddQuestion{});
        evening.playTo(Phase::Standings);
        CHECK(evening.view().rounds[0].asked == 4 + added);
    }
}

TEST_CASE("A flagged question goes on being played, and the flag is kept") {
    Evening evening = questionOpen();
    evening.must(Flag{evening.questionEntry(), "Is that so?"});
    CHECK(evening.phase() == Phase::Question);
    CHECK(evening.match().asked.back().flags == std::vector<std::string>{"Is that so?"});
    undo(evening);
    CHECK(evening.match().asked.back().flags.empty());
    CHECK(evening.tell(Flag{{999}, ""}) == Refusal::NoSuchQuestion);
}

TEST_CASE("An answer accepted afterwards is right for everybody who gave it, streaks and all") {
    Pack pack = smallPack(1);
    pack.questions = {typed("Medals", 1), typed("Medals", 2)};
    Evening evening(pack);
    evening.begin(3);
    evening.ask();
    evening.must(Answer{ada, wordingOf("a good one")});
    evening.must(Answer{ben, wordingOf("A  GOOD ONE")});
    evening.must(Answer{cleo, wordingOf("no idea")});
    const EntryId question = evening.questionEntry();
    evening.ask();
    for (const SeatId seat : {ada, ben, cleo}) evening.answerRight(seat);
    evening.must(RuleAnswer{question, wordingOf("a good one"), Verdict::Right});
    CHECK(evening.score(ada) == Points{1000 + 1100});
    CHECK(evening.score(ben) == Points{1000 + 1100});
    CHECK(evening.score(cleo) == Points{1000});
    CHECK(evening.tell(RuleAnswer{question, wordingOf("A good one"), Verdict::Right}) ==
        Refusal::NoChange);
    CHECK(evening.tell(RuleAnswer{question, OneOption{0}, Verdict::Right}) == Refusal::NotYourKind);
    undo(evening);
    CHECK(evening.score(ada) == Points{1000});
}

TEST_CASE("An answer rejected afterwards is wrong for everybody who gave it") {
    Evening evening = oneQuestionPlayed();
    evening.must(
        RuleAnswer{evening.questionEntry(), rightReply(evening.question()), Verdict::Wrong});
    CHECK(evening.score(ada) == Points{0});
    CHECK(evening.view(ada).streak == 0);
    undo(evening);
    CHECK(evening.score(ada) == Points{900});
}

TEST_CASE("A wrong key is mended: the other option is accepted, the first is rejected") {
    Evening evening = oneQuestionPlayed();
    const EntryId question = evening.questionEntry();
    evening.must(RuleAnswer{question, wrongReply(evening.question()), Verdict::Right});
    evening.must(RuleAnswer{question, rightReply(evening.question()), Verdict::Wrong});
    CHECK(evening.score(ada) == Points{0});
    CHECK(evening.score(ben) == Points{900});
}

TEST_CASE("The last word on an answer counts") {
    Evening evening = oneQuestionPlayed();
    const EntryId question = evening.questionEntry();
    const Reply reply = wrongReply(evening.question());
    evening.must(RuleAnswer{question, reply, Verdict::Right});
    evening.must(RuleAnswer{question, reply, Verdict::Wrong});
    CHECK(evening.score(ben) == Points{0});
}

TEST_CASE("One seat can be overruled, for what was misheard") {
    Evening evening = oneQuestionPlayed();
    evening.must(RuleSeat{evening.questionEntry(), ben, Verdict::Right});
    CHECK(evening.score(ben) == Points{900});
    CHECK(evening.tell(RuleSeat{evening.questionEntry(), cleo, Verdict::Right}) ==
        Refusal::NoSuchSeat);
    CHECK(evening.tell(RuleSeat{{1}, ben, Verdict::Right}) == Refusal::NoSuchQuestion);
    CHECK(
        evening.tell(RuleSeat{evening.questionEntry(), ben, Verdict::Right}) == Refusal::NoChange);
    undo(evening);
    CHECK(evening.score(ben) == Points{0});
}

TEST_CASE("A score is adjusted with a reason, and counts for the round it was made in") {
    Evening evening = oneQuestionPlayed();
    evening.must(Adjust{ben, {-50}, "shouted"});
    CHECK(evening.score(ben) == Points{-50});
    CHECK(evening.view(ben).rounds[0].points == Points{-50});
    CHECK(evening.match().adjustments.back().reason == "shouted");
    CHECK(evening.tell(Adjust{ben, {0}, ""}) == Refusal::NoChange);
    CHECK(evening.tell(Adjust{cleo, {1}, ""}) == Refusal::NoSuchSeat);
    CHECK(evening.tell(Adjust{ben, {100'001}, ""}) == Refusal::TooMany);
    undo(evening);
    CHECK(evening.score(ben) == Points{0});
}

TEST_CASE("A question that closed too soon is opened again, its clock where it stood") {
    Evening evening = questionOpen();
    evening.answerRight(ada);
    evening.must(Reveal{});
    evening.pass(seconds(30));
    evening.must(Reopen{});
    CHECK(evening.phase() == Phase::Question);
    CHECK(evening.view(ben).timeLeft == seconds(16));
    CHECK(evening.score(ada) == Points{0}); // until it closes again
    CHECK_FALSE(evening.view(ada).question->right);
    evening.answerRight(ben);
    evening.must(Reveal{});
    CHECK(evening.score(ada) == Points{900});
    CHECK(evening.score(ben) == Points{900});
    CHECK(evening.tell(Reopen{}) == std::nullopt);
}

TEST_CASE("A question without time left is opened again for half its clock, or as long as the host "
          "says") {
    Evening evening = questionOpen();
    evening.letTimeRunOut();
    evening.must(Reopen{});
    CHECK(evening.view().timeLeft == seconds(10));
    evening.must(Reveal{});
    evening.must(Reopen{seconds(45)});
    CHECK(evening.view().timeLeft >= seconds(45));
    evening.pass(seconds(30));
    evening.answerRight(ada);
    CHECK(evening.turn(ada).award.speed == Points{0}); // full time has passed: none, never below
}

TEST_CASE("After the podium corrections are still possible, and nothing else") {
    Evening evening = oneQuestionPlayed();
    const EntryId question = evening.questionEntry();
    evening.playToTheEnd();
    const Points before = evening.score(ben);
    evening.must(RuleSeat{question, ben, Verdict::Right});
    CHECK(evening.score(ben) > before);
    CHECK(evening.phase() == Phase::Over);
    CHECK(evening.tell(AddQuestion{}) == Refusal::IsOver);
    CHECK(evening.tell(Join{"Late", {}}) == Refusal::IsOver);
}

TEST_CASE("Before a correction is made the host can see what it would change") {
    Evening evening = oneQuestionPlayed();
    const Command accept{evening.now(), RuleSeat{evening.questionEntry(), ben, Verdict::Right}};
    const Outlook outlook = whatWouldChange(evening.match(), accept);
    REQUIRE(outlook.shifts.size() == 1);
    CHECK(outlook.shifts[0] == Shift{ben, "Ben", {0}, {900}, 2, 1});
    CHECK(evening.score(ben) == Points{0}); // nothing has happened
    const Outlook none = whatWouldChange(evening.match(), {evening.now(), Void{{999}}});
    CHECK(none.refusal == Refusal::NoSuchQuestion);
}

TEST_CASE("The host's list of decisions says which stand") {
    Evening evening = oneQuestionPlayed();
    evening.must(Adjust{ada, {10}, "a song"});
    evening.must(Adjust{ben, {20}, "another"});
    undo(evening);
    const auto decisions = hostView(evening.match(), evening.now()).decisions;
    REQUIRE(decisions.size() == 3);
    CHECK(std::holds_alternative<TakenBack>(decisions[0].what));
    CHECK(decisions[0].canBeTakenBack);
    CHECK(decisions[1].takenBack);
    CHECK_FALSE(decisions[2].takenBack);
    CHECK(std::get<ScoreAdjusted>(decisions[2].what).reason == "a song");
}

TEST_CASE("The host sees the key, and where everybody stands") {
    Evening evening = questionOpen();
    evening.answerWrong(ben);
    const HostView view = hostView(evening.match(), evening.now());
    CHECK(view.question == evening.question());
    CHECK(view.entry == evening.questionEntry());
    CHECK_FALSE(view.audience.question->right); // the television does not
    REQUIRE(view.seats.size() == 2);
    CHECK_FALSE(view.seats[0].reply);
    CHECK(view.seats[1].reply == wrongReply(evening.question()));
}
