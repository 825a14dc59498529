// What holds in every evening, whatever anybody asks for. Generated, with the seed told: each law
// in 2,000 evenings in every run, in 100,000 by the nightly preset (PODIUM_EVENINGS).
#include "game/match/history.hpp"
#include "game/match/judge.hpp"
#include "game/match/scoring.hpp"
#include "game/match/sense.hpp"
#include "tests/support/any_evening.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/nights.hpp"
#include <algorithm>

using namespace podium;

namespace {

constexpr int steps = 60;

/// Plays many evenings at random and has the law checked before and after every request.
template <typename Law>
void inEveryEvening(Law law) {
    for (std::uint64_t seed = 1; seed <= evenings(); ++seed) {
        CAPTURE(seed);
        Dice dice(seed);
        Evening evening(dice.oneIn(3) ? smallPack(dice.roll(5, 9)) : packOfEveryType());
        playAtRandom(evening, dice, steps, [&](const Request& request) { law(evening, request); });
    }
}

Points sumOfAwards(const Match& match, SeatId seat) {
    Points sum;
    for (const Asked& asked : match.asked)
        if (const Turn* turn = turnOf(match, asked, seat)) {
            const Award& a = turn->award;
            sum += a.right + a.speed + a.streak + a.first + a.exact + a.lost;
        }
    return sum;
}

Points sumOfAdjustments(const Match& match, SeatId seat) {
    Points sum;
    for (const Adjustment& adjustment : match.adjustments)
        if (adjustment.seat == seat) sum += adjustment.points;
    return sum;
}

/// The match without what only says how it came about.
Match stateOf(Match match) {
    match.history.clear();
    match.latest = {};
    return match;
}

std::vector<Points> scoresOf(const Match& match) {
    std::vector<Points> scores;
    for (const Tally& tally : match.tallies) scores.push_back(tally.score);
    return scores;
}

/// All strings that a view shows.
std::string words(const AudienceView& view) {
    const QuestionView& question = *view.question;
    std::string all = question.explanation + question.source.words;
    for (const std::string& accepted : question.accepted) all += accepted;
    return all;
}

bool holdsSecret(const AudienceView& view, bool own) {
    const QuestionView& question = *view.question;
    const bool shown = question.right || question.rightReply || !words(view).empty();
    const bool number = question.scale.value != Quantity{} || question.scale.margin != Quantity{};
    const bool others = !question.replies.empty() || question.award != Award{} || question.wasRight;
    return shown || number || others || (!own && question.reply);
}

/// A way to the end that anybody can take: time passes, the host goes on.
bool canBeLed(Evening& evening) {
    for (int step = 0; step < 3000 && evening.phase() != Phase::Over; ++step) {
        if (evening.match().pausedAt) evening.tell(Resume{});
        if (evening.phase() == Phase::Question)
            evening.tell(Reveal{});
        else
            evening.tell(GoOn{});
    }
    return evening.phase() == Phase::Over;
}

} // namespace

TEST_CASE("What the judge rules makes sense, can follow, and is stamped with the hour") {
    inEveryEvening([](Evening& evening, const Request& request) {
        Match match = evening.match();
        const Ruling ruling = judge(match, {evening.now(), request});
        REQUIRE(ruling.refusal.has_value() == ruling.events.empty());
        for (const Event& event : ruling.events) {
            REQUIRE(event.at == evening.now());
            REQUIRE(makesSense(event));
            REQUIRE(canFollow(match, event));
            match = apply(match, event);
        }
        evening.tell(request);
        REQUIRE(evening.match() == match);
    });
}

TEST_CASE("Folding all that happened gives the evening as it stands, at every moment") {
    for (std::uint64_t seed = 1; seed <= evenings(); ++seed) {
        CAPTURE(seed);
        Dice dice(seed);
        Evening evening(packOfEveryType());
        std::vector<std::pair<std::size_t, Match>> moments;
        playAtRandom(evening, dice, steps, [&](const Request& request) {
            evening.tell(request);
            if (dice.oneIn(8)) moments.emplace_back(evening.events().size(), evening.match());
        });
        for (const auto& [length, match] : moments) {
            const auto end = evening.events().begin() + static_cast<std::ptrdiff_t>(length);
            REQUIRE(replay(packOfEveryType(), {evening.events().begin(), end}) == match);
        }
    }
}

TEST_CASE("Every score is the sum of its parts, and only what is lost is below nothing") {
    inEveryEvening([](Evening& evening, const Request& request) {
        evening.tell(request);
        const Match& match = evening.match();
        for (std::size_t place = 0; place < match.seats.size(); ++place) {
            const Tally& tally = match.tallies[place];
            const SeatId seat = match.seats[place].id;
            Points rounds = tally.start;
            for (const Points points : tally.byRound) rounds += points;
            REQUIRE(tally.score == rounds);
            REQUIRE(tally.score ==
                tally.start + sumOfAwards(match, seat) + sumOfAdjustments(match, seat));
        }
        for (const Asked& asked : match.asked)
            for (const Turn& turn : asked.turns) {
                const Award& a = turn.award;
                REQUIRE(std::min({a.right, a.speed, a.streak, a.first, a.exact}) >= Points{0});
                REQUIRE(a.lost <= Points{0});
            }
    });
}

TEST_CASE("What was counted as it came is what counting anew gives") {
    inEveryEvening([](Evening& evening, const Request& request) {
        evening.tell(request);
        if (evening.phase() == Phase::NotBegun) return;
        Match anew = evening.match();
        rescore(anew);
        REQUIRE(anew.tallies == evening.match().tallies);
        REQUIRE(anew.asked == evening.match().asked);
    });
}

TEST_CASE("A round's points in the view add up to the score") {
    inEveryEvening([](Evening& evening, const Request& request) {
        evening.tell(request);
        const AudienceView view = evening.view(ada);
        Points sum = tallyOf(evening.match(), ada).start;
        for (const RoundResult& round : view.rounds) sum += round.points;
        REQUIRE(sum == view.score);
    });
}

TEST_CASE("No view for players or audience holds a secret before its reveal") {
    inEveryEvening([](Evening& evening, const Request& request) {
        evening.tell(request);
        const Asked* open = openQuestion(evening.match());
        for (const SeatId seat : {SeatId{0}, ada, ben, cleo, SeatId{99}}) {
            const AudienceView view = evening.view(seat);
            if (open && view.question)
                REQUIRE_FALSE(holdsSecret(view, isAtTheTable(evening.match(), seat)));
            if (evening.phase() == Phase::Wagering) REQUIRE_FALSE(view.question);
        }
    });
}

TEST_CASE("A player's view is the same whatever the others have said") {
    inEveryEvening([](Evening& evening, const Request& request) {
        const auto* answer = std::get_if<Answer>(&request);
        if (!answer || answer->seat != ben || !openQuestion(evening.match())) {
            evening.tell(request);
            return;
        }
        Match one = evening.match();
        Match other = evening.match();
        const Question& asked = *openQuestion(one)->question;
        for (const auto& [match, reply] :
            {std::pair(&one, rightReply(asked)), std::pair(&other, wrongReply(asked))})
            for (const Event& event : judge(*match, {evening.now(), Answer{ben, reply}}).events)
                *match = apply(std::move(*match), event);
        const bool bothOpen =
            openQuestion(one) && openQuestion(other) && one.history.size() == other.history.size();
        const bool buzzers = conductOf(openRound(one).rules).answering == Answering::Buzzer;
        if (bothOpen && !buzzers) {
            const AudienceView seen = audienceView(one, evening.now(), ada);
            const AudienceView also = audienceView(other, evening.now(), ada);
            REQUIRE(seen.question->reply == also.question->reply);
            REQUIRE((seen.seatsAnswered == also.seatsAnswered || one.asked.back().turns[1].dips));
            REQUIRE(seen.score == also.score);
            REQUIRE(seen.standings == also.standings);
        }
        evening.tell(request);
    });
}

TEST_CASE("Clocks never run while the evening is paused") {
    inEveryEvening([](Evening& evening, const Request& request) {
        evening.tell(request);
        const AudienceView before = evening.view();
        if (evening.tell(Pause{})) return;
        evening.pass(seconds(77));
        const AudienceView paused = evening.view();
        REQUIRE(paused.timeLeft == before.timeLeft);
        REQUIRE(paused.breakLeft == before.breakLeft);
        REQUIRE_FALSE(nextDeadline(evening.match()));
        evening.must(Resume{});
        REQUIRE(evening.view().timeLeft == before.timeLeft);
        REQUIRE(evening.view().breakLeft == before.breakLeft);
    });
}

TEST_CASE("Undoing at once is as if it had not been done") {
    inEveryEvening([](Evening& evening, const Request& request) {
        const Match before = evening.match();
        const Ruling ruling = judge(before, {evening.now(), request});
        evening.tell(request);
        if (ruling.events.empty() || before.phase == Phase::NotBegun) return;
        const EntryId entry{static_cast<int>(before.history.size()) + 1};
        if (!isDecision(ruling.events.front().what)) return;
        Match after = evening.match();
        const Ruling undone = judge(after, {evening.now(), TakeBack{entry}});
        REQUIRE_FALSE(undone.refusal);
        for (const Event& event : undone.events) after = apply(std::move(after), event);
        if (ruling.events.size() > 1) return; // a step of the show followed: only the decision goes
        REQUIRE(stateOf(after) == stateOf(before));
    });
}

TEST_CASE(
    "Undoing a correction an hour later, and undoing that, moves every score there and back") {
    for (std::uint64_t seed = 1; seed <= evenings(); ++seed) {
        CAPTURE(seed);
        Dice dice(seed);
        Evening evening(smallPack(9));
        playAtRandom(evening, dice, steps, [&](const Request& request) { evening.tell(request); });
        const Match& match = evening.match();
        for (const Decision& decision : hostView(match, evening.now()).decisions) {
            if (!decision.canBeTakenBack) continue;
            const auto scores = scoresOf(match);
            if (evening.tell(TakeBack{decision.entry})) continue;
            evening.must(TakeBack{evening.lastEntry()});
            REQUIRE(scoresOf(evening.match()) == scores);
            break;
        }
    }
}

TEST_CASE("A question that is void counts as if it had never been asked") {
    for (std::uint64_t seed = 1; seed <= evenings(); ++seed) {
        CAPTURE(seed);
        Dice dice(seed);
        Evening evening(smallPack(9));
        RoundRules rules = anyRules(dice, RoundKind::Classic);
        rules.scoring.first = {50};
        evening.begin(3, rules, seed);
        while (evening.match().asked.size() < 4 && evening.phase() != Phase::Over) {
            evening.pass(milliseconds(dice.roll(0, 900)));
            evening.tell(dice.oneIn(3)
                    ? Request(GoOn{})
                    : Request(Answer{anySeat(dice), likelyReply(dice, evening.match())}));
            evening.tell(Tick{});
            if (dice.oneIn(6)) evening.tell(Reveal{});
        }
        if (evening.match().asked.empty()) continue;
        const Asked voided = evening.match().asked.front();
        if (!voided.closed) continue;
        std::vector<Event> without;
        for (std::size_t index = 0; index < evening.events().size(); ++index) {
            const int entry = static_cast<int>(index) + 1;
            if (entry < voided.entry.value || entry > voided.closedBy.value)
                without.push_back(evening.events()[index]);
        }
        evening.must(Void{voided.entry});
        const Match never = replay(smallPack(9), without);
        REQUIRE(scoresOf(evening.match()) == scoresOf(never));
        for (const Seat& seat : evening.match().seats)
            REQUIRE(tallyOf(evening.match(), seat.id).streak == tallyOf(never, seat.id).streak);
    }
}

TEST_CASE("What the host is told that would change is what changes") {
    inEveryEvening([](Evening& evening, const Request& request) {
        const Outlook outlook = whatWouldChange(evening.match(), {evening.now(), request});
        const Match before = evening.match();
        REQUIRE(evening.tell(request) == outlook.refusal);
        if (before.phase == Phase::NotBegun) return;
        for (const Chair& chair : evening.match().seats) {
            const auto shift = std::ranges::find(outlook.shifts, chair.id, &Shift::seat);
            const Points after = scoreOf(evening.match(), chair.id);
            if (shift == outlook.shifts.end())
                REQUIRE(after == scoreOf(before, chair.id));
            else
                REQUIRE(after == shift->after);
        }
    });
}

TEST_CASE("The screen never counts further than it promises") {
    inEveryEvening([](Evening& evening, const Request& request) {
        evening.tell(request);
        const AudienceView view = evening.view();
        REQUIRE(view.numberInRound <= view.questionsInRound);
        REQUIRE(view.pips.size() == static_cast<std::size_t>(view.questionsInRound));
    });
}

TEST_CASE("From wherever an evening stands it can be led to its end") {
    for (std::uint64_t seed = 1; seed <= evenings(); ++seed) {
        CAPTURE(seed);
        Dice dice(seed);
        Evening evening(packOfEveryType());
        playAtRandom(evening, dice, dice.roll(0, 60), [&](const Request& r) { evening.tell(r); });
        REQUIRE(canBeLed(evening));
    }
}
