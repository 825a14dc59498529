#include "game/match/scoring.hpp"
#include "game/match/sense.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/dice.hpp"
#include <algorithm>

using namespace podium;

namespace {

constexpr std::uint64_t evenings = 400;
constexpr int steps = 120;

/// Plays many evenings at random and has the law checked after every request.
template <typename Law>
void inEveryEvening(Law law) {
    for (std::uint64_t seed = 1; seed <= evenings; ++seed) {
        CAPTURE(seed);
        Dice dice(seed);
        Evening evening(smallPack(dice.roll(5, 9)));
        playAtRandom(evening, dice, steps, [&](const Request& request) { law(evening, request); });
    }
}

Points sumOfAwards(const Match& match, SeatId seat) {
    Points sum;
    for (const Asked& asked : match.asked)
        if (const Turn* turn = turnOf(asked, seat))
            sum += turn->award.right + turn->award.speed + turn->award.streak;
    return sum;
}

bool holdsSecret(const AudienceView& view, const Question& question) {
    return view.question->right || view.question->explanation == question.explanation ||
        view.question->source.words == question.source.words;
}

} // namespace

TEST_CASE("What the judge rules makes sense, can follow, and is stamped with the hour") {
    inEveryEvening([](Evening& evening, const Request& request) {
        Match match = evening.match();
        for (const Event& event : judge(match, {evening.now(), request}).events) {
            REQUIRE(event.at == evening.now());
            REQUIRE(makesSense(event));
            REQUIRE(canFollow(match, event));
            match = apply(match, event);
        }
        evening.tell(request);
        REQUIRE(evening.match() == match);
    });
}

TEST_CASE("A ruling is a refusal or something that happens, never both and never neither") {
    inEveryEvening([](Evening& evening, const Request& request) {
        const Ruling ruling = judge(evening.match(), {evening.now(), request});
        REQUIRE(ruling.refusal.has_value() == ruling.events.empty());
        evening.tell(request);
    });
}

TEST_CASE("Folding all that happened gives the evening as it stands") {
    for (std::uint64_t seed = 1; seed <= evenings; ++seed) {
        Dice dice(seed);
        Evening evening;
        playAtRandom(evening, dice, steps, [&](const Request& r) { evening.tell(r); });
        REQUIRE(replay(smallPack(), evening.events()) == evening.match());
    }
}

TEST_CASE("Every score is the sum of its awards, and no part of one is negative") {
    inEveryEvening([](Evening& evening, const Request& request) {
        evening.tell(request);
        for (const Seat& seat : evening.match().seats)
            REQUIRE(evening.score(seat.id) == sumOfAwards(evening.match(), seat.id));
        for (const Asked& asked : evening.match().asked)
            for (const auto& [seat, turn] : asked.turns)
                REQUIRE(
                    std::min({turn.award.right, turn.award.speed, turn.award.streak}) >= Points{0});
    });
}

TEST_CASE("The rounds' points add up to the score, and the standings agree") {
    inEveryEvening([](Evening& evening, const Request& request) {
        evening.tell(request);
        const AudienceView view = evening.view(ada);
        Points sum;
        for (const RoundResult& round : view.rounds) sum += round.points;
        REQUIRE(sum == view.score);
        const auto own = std::ranges::find(view.standings, ada, &Standing::seat);
        REQUIRE(own->score == view.score);
    });
}

TEST_CASE("No view holds a secret while its question is open") {
    inEveryEvening([](Evening& evening, const Request& request) {
        evening.tell(request);
        const Asked* open = openQuestion(evening.match());
        for (const SeatId seat : {ada, ben, SeatId{99}})
            if (open) REQUIRE_FALSE(holdsSecret(evening.view(seat), open->question));
    });
}

TEST_CASE("The screen never counts further than it promises") {
    inEveryEvening([](Evening& evening, const Request& request) {
        evening.tell(request);
        const AudienceView view = evening.view();
        REQUIRE(view.numberInRound <= view.questionsInRound);
        REQUIRE(view.numberOverall <= view.questionsOverall);
        REQUIRE(view.pips.size() == static_cast<std::size_t>(view.questionsInRound));
    });
}

TEST_CASE("A pause at any point leaves the time as it was") {
    inEveryEvening([](Evening& evening, const Request& request) {
        evening.tell(request);
        const Span before = evening.view().timeLeft;
        if (evening.tell(Pause{})) return;
        evening.pass(seconds(77));
        REQUIRE(evening.view().timeLeft == before);
        evening.must(Resume{});
        REQUIRE(evening.view().timeLeft == before);
    });
}

TEST_CASE("From wherever an evening stands it can be played to its end") {
    for (std::uint64_t seed = 1; seed <= evenings; ++seed) {
        CAPTURE(seed);
        Dice dice(seed);
        Evening evening;
        playAtRandom(evening, dice, dice.roll(0, 60), [&](const Request& r) { evening.tell(r); });
        if (evening.match().pausedAt) evening.must(Resume{});
        if (openQuestion(evening.match()) && nextDeadline(evening.match())) evening.letTimeRunOut();
        REQUIRE_NOTHROW(evening.playToTheEnd());
    }
}
