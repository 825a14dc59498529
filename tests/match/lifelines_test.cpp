#include "tests/support/catch.hpp"
#include "tests/support/every_type.hpp"
#include <numeric>

using namespace podium;

namespace {

RoundRules withHelp() {
    RoundRules rules;
    rules.lifelines = {Lifeline::FiftyFifty, Lifeline::Exchange, Lifeline::AskTheRoom,
        Lifeline::ExtraTime, Lifeline::DoubleDip};
    return rules;
}

Evening askedWithHelp(int players = 1, Pack pack = smallPack(8)) {
    Evening evening(std::move(pack));
    evening.begin(players, withHelp());
    evening.ask();
    return evening;
}

int sum(const std::vector<int>& votes) { return std::accumulate(votes.begin(), votes.end(), 0); }

} // namespace

TEST_CASE("Fifty-fifty takes two wrong options away, and they cannot be chosen any more") {
    Evening evening = askedWithHelp();
    evening.must(UseLifeline{ada, Lifeline::FiftyFifty});
    const auto removed = evening.view().question->removed;
    REQUIRE(removed.size() == 2);
    CHECK(std::ranges::count(removed, evening.key()) == 0);
    CHECK(evening.tell(Answer{ada, OneOption{removed[0]}}) == Refusal::NoSuchChoice);
    evening.answerRight();
    CHECK(evening.turn().right);
}

TEST_CASE("Each lifeline helps once a round, and again in the next") {
    Evening evening = askedWithHelp();
    evening.must(UseLifeline{ada, Lifeline::FiftyFifty});
    evening.answerRight();
    evening.ask();
    CHECK(evening.tell(UseLifeline{ada, Lifeline::FiftyFifty}) == Refusal::NotAvailable);
    CHECK(evening.view().lifelines.size() == 4);
    evening.playTo(Phase::Standings);
    evening.must(GoOn{});
    evening.ask();
    evening.must(UseLifeline{ada, Lifeline::FiftyFifty});
}

TEST_CASE("A lifeline that is not part of the round, or comes too late, is refused") {
    Evening plain;
    plain.begin();
    plain.ask();
    CHECK(plain.tell(UseLifeline{ada, Lifeline::ExtraTime}) == Refusal::NotAvailable);
    Evening evening = askedWithHelp(2);
    evening.answerRight(ada);
    CHECK(evening.tell(UseLifeline{ada, Lifeline::ExtraTime}) == Refusal::NotAvailable);
    CHECK(evening.tell(UseLifeline{cleo, Lifeline::ExtraTime}) == Refusal::NoSuchSeat);
    evening.answerRight(ben);
    CHECK(evening.tell(UseLifeline{ben, Lifeline::ExtraTime}) == Refusal::NotNow);
}

TEST_CASE("Fifty-fifty is of no use with a number") {
    Pack pack = smallPack(1);
    pack.questions = {closest("Medals", 1)};
    Evening evening = askedWithHelp(1, pack);
    CHECK(evening.tell(UseLifeline{ada, Lifeline::FiftyFifty}) == Refusal::NotAvailable);
    CHECK(evening.view().helpNow == std::vector<Lifeline>{Lifeline::ExtraTime});
}

TEST_CASE("Exchange asks another question as hard, and the round is no shorter") {
    Evening evening = askedWithHelp(1, smallPack(10)); // two of each difficulty
    const std::string before = evening.question().id;
    const int difficulty = evening.question().difficulty;
    evening.must(UseLifeline{ada, Lifeline::Exchange});
    CHECK(evening.question().id != before);
    CHECK(evening.question().difficulty == difficulty);
    CHECK(evening.view().numberInRound == 1);
    CHECK(evening.view().timeLeft == seconds(20));
    evening.playTo(Phase::Standings);
    CHECK(evening.view().rounds[0].asked == 5);
}

TEST_CASE("Nobody exchanges a question over the heads of the others") {
    Evening evening = askedWithHelp(2);
    CHECK(evening.tell(UseLifeline{ada, Lifeline::Exchange}) == Refusal::NotAvailable);
}

TEST_CASE("Alone, the room is a hundred who know it as often as its difficulty says") {
    const auto knowing = [](int difficulty) {
        int right = 0;
        for (std::uint64_t seed = 1; seed <= 40; ++seed) {
            Pack pack = smallPack(1);
            pack.questions = {question("Medals", 1, difficulty)};
            Evening evening(pack);
            evening.begin(1, withHelp(), seed);
            evening.ask();
            evening.must(UseLifeline{ada, Lifeline::AskTheRoom});
            const auto votes = evening.view().question->votes;
            REQUIRE(sum(votes) == 100);
            right += votes[evening.key()];
        }
        return right / 40;
    };
    CHECK(std::abs(knowing(1) - 89) < 4); // 85 know it, a quarter of the others guesses it
    CHECK(std::abs(knowing(3) - 64) < 4);
    CHECK(std::abs(knowing(5) - 41) < 4); // honest: a hard question fools the room
}

TEST_CASE("After fifty-fifty the room votes only for what is left") {
    Evening evening = askedWithHelp();
    evening.must(UseLifeline{ada, Lifeline::FiftyFifty});
    evening.must(UseLifeline{ada, Lifeline::AskTheRoom});
    const QuestionView question = evening.view().question.value();
    for (const std::size_t gone : question.removed) CHECK(question.votes[gone] == 0);
}

TEST_CASE("At a party the room is real: those who do not play vote, each once") {
    RoundRules rules = usualRules(RoundKind::Ladder);
    Evening evening(smallPack(8));
    evening.beginRound(3, rules);
    evening.ask();
    evening.must(WalkAway{ben});
    evening.must(WalkAway{cleo});
    evening.answerRight(ada);
    evening.ask();
    CHECK(evening.tell(Vote{ben, 0}) == Refusal::NotEligible);
    evening.must(UseLifeline{ada, Lifeline::AskTheRoom});
    CHECK(sum(evening.view(ada).question->votes) == 0);
    CHECK(evening.view(ben).question->asksTheRoom);
    evening.must(Vote{ben, 1});
    CHECK(evening.tell(Vote{ben, 1}) == Refusal::NotEligible);
    CHECK(evening.tell(Vote{ada, 1}) == Refusal::NotEligible);
    CHECK(evening.tell(Vote{cleo, 9}) == Refusal::NoSuchChoice);
    evening.must(Vote{cleo, 1});
    CHECK(evening.view(ada).question->votes == std::vector<int>{0, 2, 0, 0});
    evening.answerRight(ada);
    CHECK(evening.score(ben) == Points{0});
}

TEST_CASE("Extra time is half the clock more, for who asked for it") {
    Evening evening = askedWithHelp(2);
    evening.pass(seconds(15));
    evening.must(UseLifeline{ada, Lifeline::ExtraTime});
    CHECK(evening.view(ada).timeLeft == seconds(15));
    CHECK(evening.view(ben).timeLeft == seconds(5));
    evening.pass(seconds(10));
    CHECK(evening.tell(Answer{ben, OneOption{0}}) == Refusal::TooLate);
    evening.answerRight(ada);
    CHECK(evening.turn(ada).award.speed == Points{0}); // never below nothing
}

TEST_CASE("Extra time is of no use without a clock") {
    RoundRules rules = withHelp();
    rules.clock = Clock::None;
    Evening evening;
    evening.begin(1, rules);
    evening.ask();
    CHECK(evening.tell(UseLifeline{ada, Lifeline::ExtraTime}) == Refusal::NotAvailable);
}

TEST_CASE("Double dip forgives the first wrong try, once") {
    Evening evening = askedWithHelp();
    evening.must(UseLifeline{ada, Lifeline::DoubleDip});
    evening.answerWrong();
    CHECK(evening.phase() == Phase::Question);
    CHECK(evening.view().question->firstTry == wrongReply(evening.question()));
    CHECK(evening.tell(Answer{ada, wrongReply(evening.question())}) == Refusal::NoSuchChoice);
    evening.answerRight();
    CHECK(evening.phase() == Phase::Reveal);
    CHECK(evening.score() == Points{1000});
}

TEST_CASE("Double dip: right at once is right at once, and wrong twice is wrong") {
    Evening right = askedWithHelp();
    right.must(UseLifeline{ada, Lifeline::DoubleDip});
    right.answerRight();
    CHECK(right.phase() == Phase::Reveal);
    Evening wrong = askedWithHelp();
    wrong.must(UseLifeline{ada, Lifeline::DoubleDip});
    wrong.answerWrong();
    wrong.answer(ada, (wrong.key() + 2) % 4);
    CHECK(wrong.phase() == Phase::Reveal);
    CHECK_FALSE(wrong.turn().right);
}
