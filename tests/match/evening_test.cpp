#include "tests/support/catch.hpp"
#include "tests/support/evening.hpp"

using namespace podium;

namespace {

template <typename Happened>
int timesThat(const Evening& evening) {
    int times = 0;
    for (const Event& event : evening.events())
        if (std::holds_alternative<Happened>(event.what)) ++times;
    return times;
}

} // namespace

TEST_CASE("The evening begins with the first round on the screen and nothing asked") {
    Evening evening;
    evening.begin();
    CHECK(evening.phase() == Phase::RoundIntro);
    CHECK(evening.view().rounds[0].round.name == "Medals");
    CHECK(evening.match().asked.empty());
    CHECK(evening.events().size() == 2);
}

TEST_CASE("Three rounds of five are fifteen questions, two standings and one podium") {
    Evening evening;
    evening.begin();
    evening.playToTheEnd();
    CHECK(timesThat<RoundOpened>(evening) == 3);
    CHECK(timesThat<QuestionAsked>(evening) == 15);
    CHECK(timesThat<QuestionClosed>(evening) == 15);
    CHECK(timesThat<StandingsShown>(evening) == 2);
    CHECK(evening.match().ending == Ending::Played);
}

TEST_CASE("A question leads to its reveal, and the reveal to the next question") {
    Evening evening;
    evening.begin();
    evening.ask();
    CHECK(evening.phase() == Phase::Question);
    evening.answerRight();
    CHECK(evening.phase() == Phase::Reveal);
    evening.ask();
    CHECK(evening.phase() == Phase::Question);
}

TEST_CASE("After a round come its standings, and then the next round") {
    Evening evening;
    evening.begin();
    evening.playTo(Phase::Standings);
    CHECK(evening.match().asked.size() == 5);
    evening.must(GoOn{});
    CHECK(evening.phase() == Phase::RoundIntro);
    CHECK(evening.view().round == 1);
}

TEST_CASE("After the last reveal the podium is the standings") {
    Evening evening;
    evening.begin();
    while (evening.match().asked.size() < 15 || evening.phase() == Phase::Question)
        evening.playOn();
    CHECK(evening.phase() == Phase::Reveal);
    evening.must(GoOn{});
    CHECK(evening.phase() == Phase::Over);
}

TEST_CASE("Nobody moves on while a question is open") {
    Evening evening;
    evening.begin();
    evening.ask();
    CHECK(evening.tell(GoOn{}) == Refusal::NotNow);
}

TEST_CASE("Before the evening begins there is nothing to do but begin it") {
    Evening evening;
    for (const Request& request : std::vector<Request>{
             GoOn{}, Answer{ada, OneOption{0}}, Tick{}, Pause{}, Resume{}, EndEvening{}})
        CHECK(evening.tell(request) == Refusal::NotNow);
}

TEST_CASE("An evening begins once") {
    Evening evening;
    evening.begin();
    CHECK(evening.tell(Begin{everyRound({}), table(1), 1}) == Refusal::NotNow);
}

TEST_CASE("Nobody plays at an empty table") {
    Evening evening;
    CHECK(evening.tell(Begin{everyRound({}), {}, 1}) == Refusal::NoPlayers);
}

TEST_CASE("Two cannot sit on one seat") {
    Evening evening;
    CHECK(evening.tell(Begin{everyRound({}), {{ada, "Ada"}, {ada, "Ben"}}, 1}) ==
        Refusal::NotPlayable);
}

TEST_CASE("Without a question for these rules there is no evening") {
    CHECK(Evening(Pack{}).tell(Begin{everyRound({}), table(1), 1}) == Refusal::NothingToAsk);
    RoundRules onlyHard;
    onlyHard.easiest = onlyHard.hardest = 5;
    CHECK(Evening(smallPack(1)).tell(Begin{everyRound(onlyHard), table(1), 1}) ==
        Refusal::NothingToAsk);
}

TEST_CASE("RoundRules that contradict themselves are not played by") {
    RoundRules noTime;
    noTime.timeToAnswer = {};
    CHECK(Evening().tell(Begin{everyRound(noTime), table(1), 1}) == Refusal::NotPlayable);
    RoundRules negative;
    negative.scoring.first = {-1};
    CHECK(Evening().tell(Begin{everyRound(negative), table(1), 1}) == Refusal::NotPlayable);
    RoundRules tooHard;
    tooHard.hardest = 6;
    CHECK(Evening().tell(Begin{everyRound(tooHard), table(1), 1}) == Refusal::NotPlayable);
}

TEST_CASE("A name may have two letters, one, or be empty") {
    CHECK_FALSE(Evening().tell(Begin{everyRound({}), {{ada, "Bo"}, {ben, "Y"}, {cleo, ""}}, 1}));
}

TEST_CASE("The evening can be ended in any phase, and then it is over") {
    for (const Phase phase :
        {Phase::RoundIntro, Phase::Question, Phase::Reveal, Phase::Standings}) {
        Evening evening;
        evening.begin();
        evening.playTo(phase);
        evening.must(EndEvening{});
        CHECK(evening.match().ending == Ending::Early);
        CHECK(evening.tell(GoOn{}) == Refusal::IsOver);
        CHECK(evening.tell(EndEvening{}) == Refusal::IsOver);
        CHECK(evening.tell(Begin{everyRound({}), table(1), 1}) == Refusal::IsOver);
    }
}

TEST_CASE("A question that was open when the evening ended does not count") {
    Evening evening;
    evening.begin(2);
    evening.ask();
    evening.answerRight(ada);
    evening.must(EndEvening{});
    CHECK(evening.match().asked.back().voided);
    CHECK(evening.view(ada).rounds[0].asked == 0);
    CHECK(evening.score(ada) == Points{0});
}

TEST_CASE("A paused evening can be ended") {
    Evening evening;
    evening.begin();
    evening.ask();
    evening.must(Pause{});
    evening.must(EndEvening{});
    CHECK_FALSE(evening.view().paused);
}
