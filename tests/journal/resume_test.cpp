#include "tests/journal/evenings.hpp"
#include "tests/support/bots.hpp"
#include "tests/support/catch.hpp"

using namespace podium;

namespace {

/// Plays on by a plan that depends on nothing but how far the evening has come.
void playOnByPlan(Evening& evening) {
    while (evening.phase() != Phase::Over) {
        evening.pass(milliseconds(700));
        const bool knows = evening.match().asked.size() % 3 != 0;
        if (evening.phase() != Phase::Question)
            evening.must(GoOn{});
        else
            knows ? evening.answerRight() : evening.answerWrong();
    }
}

Evening playedByPlan(std::uint64_t seed) {
    Evening evening(smallPack(8));
    evening.begin(1, {}, seed);
    playOnByPlan(evening);
    return evening;
}

/// What was asked, said and earned; a step that was torn off may be counted differently.
std::string outcome(const Evening& evening) {
    Report report = reportOf(evening.match());
    for (ReportedQuestion& question : report.questions)
        for (ReportedAnswer& answer : question.answers) answer.took = {};
    return reportAsCsv(report);
}

} // namespace

TEST_CASE("Interrupted after any event and resumed, the evening ends as if it had not been") {
    const Scratch scratch;
    const Evening whole = playedByPlan(21);
    for (std::size_t lines = 1; lines < whole.events().size(); ++lines) {
        const std::vector<Event> before(whole.events().begin(), whole.events().begin() + lines);
        put(scratch / "evening", journalText(before));
        Evening resumed(smallPack(8), readJournal(scratch / "evening").value().events);
        if (everybodyAnswered(resumed.match())) resumed.letTimeRunOut(); // torn before the close
        playOnByPlan(resumed);
        REQUIRE(outcome(resumed) == outcome(whole));
        REQUIRE(resumed.score() == whole.score());
    }
}

TEST_CASE("At every moment the journal holds the match as it stands") {
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        CAPTURE(seed);
        const Match match = tableOfBots(seed);
        Bots bots(match, seed);
        std::string text = writeHeading() + '\n';
        for (int step = 0; step < 150; ++step)
            for (const Event& event : bots.step()) text += writeEntry(event) + '\n';
        const Expected<Record> record = parseJournal(text, "bots");
        REQUIRE(record);
        REQUIRE(replay(*match.pack, record->events) == bots.match());
        REQUIRE(record->finished() == bots.over());
    }
}

TEST_CASE(
    "Resumed after any of its events, an evening of every kind of round is played to its end") {
    const Match fresh = tableOfBots(4);
    const std::vector<Event> whole = botEvening(4);
    for (std::size_t lines = 1; lines < whole.size(); lines += 7) {
        CAPTURE(lines);
        const std::vector<Event> before(whole.begin(), whole.begin() + static_cast<long>(lines));
        const auto record = parseJournal(journalText(before), "cut off");
        REQUIRE(record);
        Bots bots(replay(*fresh.pack, record->events), lines);
        for (int step = 0; step < 20'000 && !bots.over(); ++step) bots.step();
        REQUIRE(bots.over());
    }
}

TEST_CASE("The clock stands still while the program is down") {
    Evening evening;
    evening.begin(2);
    evening.ask();
    evening.pass(seconds(6));
    evening.answerRight(ada);
    const Evening resumed(smallPack(), evening.events());
    CHECK(resumed.now() == evening.now());
    CHECK(resumed.view(ben).timeLeft == seconds(14));
}

TEST_CASE("An evening that was paused when the program stopped is still paused") {
    Evening evening;
    evening.begin();
    evening.ask();
    evening.must(Pause{});
    const Evening resumed(smallPack(), evening.events());
    CHECK(resumed.view().paused);
    CHECK(resumed.view().timeLeft == seconds(20));
}

TEST_CASE("Torn between the last answer and the close, the rules ask to close at once") {
    Evening evening;
    RoundRules rules;
    rules.clock = Clock::None;
    evening.begin(1, rules);
    evening.askAndAnswerRight();
    std::vector<Event> torn = evening.events();
    torn.pop_back(); // QuestionClosed
    Evening resumed(smallPack(), torn);
    CHECK(nextDeadline(resumed.match()) == resumed.now());
    resumed.must(Tick{});
    CHECK(resumed.score() == evening.score());
}

TEST_CASE("Torn just after it began, the evening stands before its first round") {
    Evening evening;
    evening.begin();
    Evening resumed(smallPack(), {evening.events().front()});
    CHECK(resumed.view().phase == Phase::RoundIntro);
    resumed.must(GoOn{});
    CHECK(resumed.match().asked.size() == 1);
}

TEST_CASE("Trap 5: each result is on disk as it happens, not at the end") {
    const Scratch scratch;
    Evening evening;
    evening.begin();
    Journal journal = openJournal(scratch / "evening").value();
    std::size_t written = 0;
    const auto writeDown = [&] {
        const auto from = evening.events().begin() + static_cast<std::ptrdiff_t>(written);
        mustAppend(journal, {from, evening.events().end()});
        written = evening.events().size();
    };
    for (int question = 0; question < 4; ++question) {
        evening.askAndAnswerRight();
        writeDown();
        const std::vector<Event> onDisk = readJournal(scratch / "evening").value().events;
        CHECK(Evening(smallPack(), onDisk).score() == evening.score());
    }
}
