// Traps that other quiz games fell into, each proven absent here or, as named, where it belongs.
// 5 is proven at the journal (results on disk as they happen), 9 belongs to the phones' page.
#include "game/match/apply.hpp"
#include "tests/support/buzzers.hpp"
#include "tests/support/catch.hpp"
#include <set>

using namespace podium;

TEST_CASE("Trap 1: a late right answer is refused, and never counts negative") {
    for (const Span late : {milliseconds(1), seconds(1), seconds(20), seconds(100'000)}) {
        Evening evening;
        evening.begin();
        evening.ask();
        evening.pass(seconds(20) + late);
        CHECK(evening.tell(Answer{ada, OneOption{evening.key()}}) == Refusal::TooLate);
        evening.must(Tick{});
        CHECK(evening.score() == Points{0});
    }
}

TEST_CASE("Trap 2: who comes back finds the question that is open and the time that is left") {
    Evening evening;
    evening.begin(2);
    evening.ask();
    evening.pass(seconds(7));
    evening.must(SetPresence{ben, Presence::Away});
    evening.pass(seconds(2));
    evening.must(SetPresence{ben, Presence::Here});
    CHECK(evening.view(ben).question->stem == evening.question().stem);
    CHECK(evening.view(ben).timeLeft == seconds(11));
    const Match resumed = replay(smallPack(), evening.events());
    CHECK(audienceView(resumed, evening.now(), ben).timeLeft == seconds(11));
}

TEST_CASE("Trap 3: a countdown ends by itself, however late the clock is looked at") {
    Evening evening;
    evening.begin();
    evening.ask();
    evening.pass(seconds(100'000));
    evening.must(Tick{});
    CHECK(evening.phase() == Phase::Reveal);
}

TEST_CASE(
    "Trap 4: everybody sees the options in the one order, and the first is not the right one") {
    std::set<std::size_t> places;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        Evening evening;
        evening.begin(2, {}, seed);
        evening.ask();
        CHECK(evening.view(ada).question->options == evening.view(ben).question->options);
        CHECK(evening.view(SeatId{0}).question->options == evening.view(ben).question->options);
        CHECK(evening.view().question->options[evening.key()] == "right");
        places.insert(evening.key());
    }
    CHECK(places.size() == 4);
}

TEST_CASE("Trap 6: everybody who was wrong is out of the question, not only the last one") {
    Evening evening = questionAtTheBuzzers();
    for (const SeatId seat : {ada, ben}) {
        evening.buzz(seat);
        evening.gather();
        evening.answerWrong(seat);
    }
    for (const SeatId seat : {ada, ben})
        CHECK(evening.tell(Buzz{seat, evening.now(), {}}) == Refusal::LockedOut);
    CHECK_FALSE(evening.tell(Buzz{cleo, evening.now(), {}}));
}

TEST_CASE("Trap 7: a faster press that arrives late is put in its order, and takes no floor away") {
    Evening evening = questionAtTheBuzzers();
    evening.pass(milliseconds(500));
    evening.buzz(ada, milliseconds(100));
    evening.gather();
    evening.buzz(ben, milliseconds(100));  // behind Ada, by then
    evening.buzz(cleo, milliseconds(600)); // before everybody, but heard of only now
    CHECK(evening.buzzState(ada) == BuzzState::Accepted);
    CHECK(evening.view().question->buzz->queue == std::vector<SeatId>{cleo, ben});
    CHECK(evening.match().asked.back().buzzer.heard.size() == 3); // nobody was replaced
}

TEST_CASE("Trap 8: the breakdown on the screen adds up to what the score gained") {
    Evening evening;
    evening.begin();
    Points before;
    for (const int took : {3, 7, 12, 19, 1}) {
        evening.ask();
        evening.pass(milliseconds(took * 973));
        evening.answerRight();
        const Award award = evening.view().question->award;
        CHECK(award.right + award.speed + award.streak == evening.score() - before);
        CHECK(award.total() == evening.score() - before);
        before = evening.score();
    }
}

TEST_CASE("Trap 10: equal scores are tied first, not first and second") {
    Evening evening;
    evening.begin(2);
    evening.playToTheEnd();
    const std::vector<Standing> standings = evening.view().standings;
    for (const Standing& line : standings) {
        CHECK(line.rank == 1);
        CHECK(line.tied);
    }
}

TEST_CASE("Trap 11: a name may have two letters, one, or none") {
    Evening evening;
    evening.must(Begin{everyRound({}), {{ada, "Bo"}, {ben, "Y"}}, 1, {}});
    evening.must(Join{"", {}});
    CHECK(evening.match().seats.size() == 3);
}
