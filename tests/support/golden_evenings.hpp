#pragma once
#include "tests/support/buzzers.hpp"
#include "tests/support/every_type.hpp"

namespace podium {

// The scripts of the golden evenings in tests/evenings: together they use every rule that a journal
// can tell of. A change of one changes the files, and has to be meant.

/// Alone: right, wrong, silent, a pause, and to the end.
inline Evening aloneAtTheTable() {
    Evening evening;
    evening.begin();
    evening.ask();
    evening.pass(milliseconds(3456));
    evening.answerRight();
    evening.ask();
    evening.must(Pause{});
    evening.pass(seconds(90));
    evening.must(Resume{});
    evening.answerWrong();
    evening.ask();
    evening.letTimeRunOut();
    evening.playToTheEnd();
    return evening;
}

/// Three at the buzzers: an early press, a tie, a steal, silence, a buzz that is voided.
inline Evening threeAtTheBuzzers() {
    RoundRules rules = buzzRules();
    rules.questions = 3;
    Evening evening = atTheBuzzers(rules);
    evening.must(GoOn{});
    evening.buzz(cleo);
    evening.pass(milliseconds(1500));
    evening.must(Buzz{ada, evening.now() - milliseconds(90), milliseconds(20)});
    evening.must(Buzz{ben, evening.now() - milliseconds(70), milliseconds(15)});
    evening.gather();
    const SeatId first = *evening.match().asked.back().buzzer.floor;
    evening.answerWrong(first);
    evening.answerRight(first == ada ? ben : ada);
    evening.ask();
    evening.buzz(ben);
    const EntryId buzz = evening.lastEntry();
    evening.gather();
    evening.must(VoidBuzz{buzz});
    evening.buzz(cleo);
    evening.gather();
    evening.pass(seconds(10));
    evening.must(Tick{});
    evening.letTimeRunOut();
    evening.ask();
    evening.must(Reveal{});
    evening.must(EndEvening{});
    return evening;
}

/// Up the ladder with all the help there is, and away from it.
inline Evening upTheLadder() {
    RoundRules rules = usualRules(RoundKind::Ladder);
    rules.lifelines = {
        Lifeline::FiftyFifty, Lifeline::Exchange, Lifeline::AskTheRoom, Lifeline::DoubleDip};
    Evening evening(smallPack(8));
    evening.beginRound(2, rules);
    evening.ask();
    evening.must(UseLifeline{ada, Lifeline::FiftyFifty});
    evening.answerRight(ada);
    evening.answerWrong(ben);
    evening.ask();
    evening.must(UseLifeline{ada, Lifeline::AskTheRoom});
    evening.must(Vote{ben, 2});
    evening.must(UseLifeline{ada, Lifeline::Exchange});
    evening.must(UseLifeline{ada, Lifeline::DoubleDip});
    evening.answerWrong(ada);
    evening.answerRight(ada);
    evening.ask();
    evening.must(WalkAway{ada});
    evening.must(GoOn{});
    return evening;
}

/// A party of every type of question under a host who changes their mind about everything.
inline Evening aRestlessHost() {
    RunningOrder order;
    order.title = "A restless evening";
    order.customs = {
        Locking::Changeable, Closing::WhenAllAnswered, TeamScore::Sum, LateScore::Average};
    RoundRules classic;
    classic.questions = 7;
    order.rounds = {{"All sorts", "", {std::string(everyTopic)}, "", classic, seconds(300)},
        {"", "", {}, "", usualRules(RoundKind::Board), {}},
        {"", "", {}, "", usualRules(RoundKind::FinalWager), {}},
        {"", "", {}, "", usualRules(RoundKind::TieBreak), {}}};
    std::vector<Seat> seats = table(3);
    seats[0].team = seats[1].team = {1};
    seats[2].team = {2};
    Evening evening(packOfEveryType());
    evening.must(Begin{order, seats, 11, {{{1}, "Star"}, {{2}, "Arch"}}});
    const auto undo = [&evening] { evening.must(TakeBack{evening.lastEntry()}); };
    const auto everybodyAnswers = [&evening] {
        for (const SeatId seat : {ada, ben, cleo}) {
            if (evening.phase() != Phase::Question) return;
            evening.pass(milliseconds(700));
            seat == ben ? evening.answerWrong(seat) : evening.answerRight(seat);
        }
        if (evening.phase() == Phase::Question) evening.must(Reveal{});
    };
    evening.must(Accommodate{ben, {OwnClock::HalfMore, OwnSpeed::None}});
    evening.ask();
    everybodyAnswers();
    const EntryId first = evening.questionEntry();
    evening.must(RuleAnswer{first, wrongReply(evening.question()), Verdict::Right});
    evening.must(Flag{first, "two answers?"});
    evening.ask();
    evening.must(Skip{});
    undo();
    everybodyAnswers();
    evening.must(RuleSeat{evening.questionEntry(), cleo, Verdict::Wrong});
    undo();
    evening.must(Join{"Dora", {2}});
    evening.must(SetPresence{SeatId{4}, Presence::Away});
    evening.ask();
    everybodyAnswers();
    evening.must(Reopen{seconds(5)});
    evening.must(Reveal{});
    evening.must(Adjust{ben, {-250}, "sang out of turn"});
    evening.must(Void{first});
    evening.must(AddQuestion{});
    undo();
    undo();
    evening.must(GoOn{});
    evening.must(GoBack{});
    evening.must(EndRound{});
    evening.must(GoOn{});
    evening.must(GoOn{});
    evening.must(GoOn{});
    evening.must(Pick{{1, 2}, {}});
    evening.pass(seconds(2));
    evening.buzz(cleo);
    evening.gather();
    evening.answerRight(cleo);
    evening.must(EndRound{});
    evening.must(GoOn{});
    evening.must(GoOn{});
    evening.must(Stakes{ada, {400}});
    evening.must(GoOn{});
    everybodyAnswers();
    evening.must(GoOn{});
    return evening;
}

} // namespace podium
