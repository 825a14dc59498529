#include "game/journal/entry.hpp"
#include "game/journal/journal.hpp"
#include "game/show/journal_desk.hpp"
#include "tests/support/bots.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/scratch.hpp"
#include <sstream>

using namespace podium;
using namespace podium::show;
using Catch::Contains;
using Catch::StartsWith;

namespace {

std::filesystem::path written(const Scratch& scratch, const std::vector<Event>& events) {
    std::string text = writeHeading() + '\n';
    for (const Event& event : events) text += writeEntry(event) + '\n';
    put(scratch / "evening.journal", text);
    return scratch / "evening.journal";
}

/// A question, a change of the score, and a change of mind.
Evening shortEvening() {
    Evening evening(smallPack(1));
    RoundRules rules;
    rules.questions = 1;
    evening.begin(2, rules);
    evening.ask();
    evening.pass(milliseconds(2100));
    evening.answerRight(ada);
    evening.answerWrong(ben);
    evening.must(Adjust{ben, {-50}, "sang"});
    evening.must(TakeBack{evening.lastEntry()});
    evening.must(EndEvening{});
    return evening;
}

/// What the desk says, and for how long it waited in between.
struct Heard {
    Outcome<void> outcome;
    std::string words;
    std::vector<Span> waits;
};

Heard heard(const Errand& errand) {
    std::ostringstream out;
    std::vector<Span> waits;
    auto outcome = run(errand, out, [&waits](Span span) { waits.push_back(span); });
    return {outcome, out.str(), waits};
}

std::vector<std::string> linesOf(const std::string& words) {
    std::istringstream in(words);
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

} // namespace

TEST_CASE("A journal is shown a line for each thing that happened, with the scores") {
    const Scratch scratch;
    const Heard shown = heard({JournalTask::Show, written(scratch, shortEvening().events())});
    REQUIRE(shown.outcome);
    const std::vector<std::string> lines = linesOf(shown.words);
    REQUIRE(lines.size() == 10);
    CHECK(lines[0] == "00:00.000  1  The evening begins: A small pack. At the table: Ada, Ben.");
    CHECK(lines[1] == "00:00.000  2  Round 1: Medals");
    CHECK(lines[2] == "00:00.000  3  Question 1: What is true of Medals 1?");
    CHECK(lines[3] == "00:03.000  4  Ada answers: right");
    CHECK_THAT(lines[4], StartsWith("00:03.000  5  Ben answers: wrong"));
    CHECK(lines[5] == "00:03.000  6  The answer is: right");
    CHECK_THAT(lines[6], StartsWith("           Ada ") && Contains(", Ben 0"));
    CHECK(lines[7] == "00:03.000  7  Ben gets -50 points: sang (taken back)");
    CHECK(lines[8] == "00:03.000  8  The host takes back entry 7: Ben gets -50 points: sang");
    CHECK(lines[9] == "00:03.000  9  The evening ends early");
}

TEST_CASE("Who plays under the name You is spoken to as you") {
    const Scratch scratch;
    Evening evening(smallPack(8));
    RunningOrder order = everyRound(usualRules(RoundKind::Ladder));
    order.rounds.front().topics = {std::string(everyTopic)};
    evening.must(Begin{order, {{ada, "You"}}, 7});
    evening.ask();
    evening.must(UseLifeline{ada, Lifeline::FiftyFifty});
    evening.answerRight();
    evening.must(Adjust{ada, {1}, ""});
    evening.must(SetPresence{ada, Presence::Away});
    const std::string words = heard({JournalTask::Show, written(scratch, evening.events())}).words;
    for (const std::string line : {"You take a lifeline: fifty fifty\n", "You answer: right\n",
             "You get 1 point\n", "You are away\n"})
        CHECK_THAT(words, Contains("  " + line));
}

TEST_CASE("Questions are told by the numbers the room saw: one that was exchanged has none") {
    const Scratch scratch;
    Evening evening(smallPack(8));
    evening.beginRound(1, usualRules(RoundKind::Ladder));
    evening.ask();
    evening.must(UseLifeline{ada, Lifeline::Exchange});
    evening.must(Flag{evening.match().asked.front().entry, "odd"});
    evening.answerRight();
    evening.must(Flag{evening.questionEntry(), "odd"});
    evening.ask();
    const std::filesystem::path file = written(scratch, evening.events());
    const std::string words = heard({JournalTask::Show, file}).words;
    std::vector<std::string> numbers;
    for (const std::string& line : linesOf(words))
        if (line.find("  Question ") != std::string::npos)
            numbers.push_back(line.substr(line.find("Question "), 10));
    CHECK(numbers == std::vector<std::string>{"Question 1", "Question 1", "Question 2"});
    CHECK_THAT(words, Contains("flags a question that was exchanged: odd"));
    CHECK_THAT(words, Contains("flags question 1: odd"));
    CHECK_THAT(heard({JournalTask::Check, file}).words, Contains(", 2 questions, "));
}

TEST_CASE("What is taken back is told in words, a change of mind about one as well") {
    const Scratch scratch;
    Evening evening(smallPack(1));
    evening.begin(2);
    evening.askAndAnswerRight();
    evening.must(Adjust{ben, {-250}, ""});
    const int adjusted = evening.lastEntry().value;
    evening.must(TakeBack{evening.lastEntry()});
    evening.must(TakeBack{evening.lastEntry()});
    evening.must(GoBack{});
    const std::string words = heard({JournalTask::Show, written(scratch, evening.events())}).words;
    const std::string entry = std::to_string(adjusted);
    CHECK_THAT(words, Contains("takes back entry " + entry + ": Ben gets -250 points"));
    CHECK_THAT(words, Contains(": that entry " + entry + " was taken back\n"));
    CHECK_THAT(words, Contains("takes back entry 3: the question \"What is true of Medals 1?\"\n"));
}

TEST_CASE("Everything that can happen has words, and none of them moves the terminal") {
    const Scratch scratch;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        CAPTURE(seed);
        const std::vector<Event> events = botEvening(seed);
        const Heard shown = heard({JournalTask::Show, written(scratch, events)});
        REQUIRE(shown.outcome);
        const std::vector<std::string> lines = linesOf(shown.words);
        REQUIRE(lines.size() >= events.size());
        for (const std::string& line : lines) {
            CAPTURE(line);
            REQUIRE(line.size() > 14);
            REQUIRE(line.find_first_of("\x1b\x07\x7f\r") == std::string::npos);
        }
    }
}

TEST_CASE("A sound journal is called sound, finished or not") {
    const Scratch scratch;
    std::vector<Event> events = shortEvening().events();
    const JournalTask check = JournalTask::Check;
    CHECK(heard({check, written(scratch, events)}).words ==
        "sound: 9 events, 1 question, finished\n");
    events.resize(4);
    CHECK(heard({check, written(scratch, events)}).words ==
        "sound: 4 events, 1 question, unfinished\n");
}

TEST_CASE("Whatever is wrong with a journal is told with its line, and is bad input") {
    const Scratch scratch;
    const std::filesystem::path file = written(scratch, shortEvening().events());
    put(file, bytesOf(file) + "garbage\n{}\n");
    const Heard checked = heard({JournalTask::Check, file});
    REQUIRE_FALSE(checked.outcome);
    CHECK(checked.outcome.error().exit == Exit::BadInput);
    CHECK(linesOf(checked.words).size() == 2);
    CHECK_THAT(checked.words, Contains("evening.journal:11") && Contains("evening.journal:12"));
    for (const JournalTask task : {JournalTask::Show, JournalTask::Replay, JournalTask::Export}) {
        const Heard refused = heard({task, file});
        REQUIRE_FALSE(refused.outcome);
        CHECK(refused.outcome.error().exit == Exit::BadInput);
        CHECK(refused.words.empty());
    }
}

TEST_CASE("A replay waits as long as it took, or a part of it, or not at all") {
    const Scratch scratch;
    Errand errand{JournalTask::Replay, written(scratch, shortEvening().events())};
    CHECK(heard(errand).waits == std::vector<Span>{milliseconds(3000)});
    errand.speed = 4;
    CHECK(heard(errand).waits == std::vector<Span>{milliseconds(750)});
    errand.speed = 0.5;
    CHECK(heard(errand).waits == std::vector<Span>{milliseconds(6000)});
    for (const double atOnce : {0.0, -1.0}) {
        errand.speed = atOnce;
        const Heard replayed = heard(errand);
        CHECK(replayed.waits.empty());
        CHECK(linesOf(replayed.words).size() == 10);
        CHECK(replayed.words.find("taken back)") == std::string::npos); // nobody knew it then
    }
}

TEST_CASE("A replay at once needs nobody to wait for it") {
    const Scratch scratch;
    Errand errand{JournalTask::Replay, written(scratch, shortEvening().events()), 0};
    std::ostringstream out;
    REQUIRE(run(errand, out));
    CHECK(linesOf(out.str()).size() == 10);
}

TEST_CASE("A report goes to a file or to whoever asked, in each of its forms") {
    const Scratch scratch;
    Errand errand{JournalTask::Export, written(scratch, shortEvening().events())};
    const std::vector<std::pair<ReportForm, std::string>> forms = {{ReportForm::Csv, "question,"},
        {ReportForm::Json, "{\n"}, {ReportForm::Html, "<!DOCTYPE html>"}};
    for (const auto& [form, beginning] : forms) {
        errand.form = form;
        errand.to.clear();
        const Heard said = heard(errand);
        CHECK_THAT(said.words, StartsWith(beginning));
        errand.to = scratch / "report";
        CHECK(heard(errand).words.empty());
        CHECK(bytesOf(errand.to) == said.words);
    }
}

TEST_CASE("A report that cannot be put where it should go is bad input") {
    const Scratch scratch;
    Errand errand{JournalTask::Export, written(scratch, shortEvening().events())};
    errand.to = scratch / "nowhere/at/all";
    const Heard refused = heard(errand);
    REQUIRE_FALSE(refused.outcome);
    CHECK(refused.outcome.error().exit == Exit::BadInput);
}

TEST_CASE("When nobody can hear the words, the world has failed") {
    const Scratch scratch;
    const Errand errand{JournalTask::Show, written(scratch, shortEvening().events())};
    std::ostringstream deaf;
    deaf.setstate(std::ios::badbit);
    const Outcome<void> told = run(errand, deaf);
    REQUIRE_FALSE(told);
    CHECK(told.error().exit == Exit::WorldFailed);
}
