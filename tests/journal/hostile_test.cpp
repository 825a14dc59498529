// A journal is a file, and a file may hold anything: none of it may crash the game.
#include "tests/fuzz/journal_target.hpp"
#include "tests/fuzz/mangling.hpp"
#include "tests/support/bots.hpp"
#include "tests/support/catch.hpp"

using namespace podium;

namespace {

Event beginning(const RoundRules& rules, int seats = 1) {
    EveningBegan began;
    for (int seat = 1; seat <= seats; ++seat) began.seats.push_back({{seat}, "Ada"});
    began.rounds = {{{"Rivers", ""}, {"Rivers"}, rules}};
    return {{0}, began};
}

Question choice() {
    Question question;
    question.options = {"one", "two"};
    return question;
}

} // namespace

TEST_CASE("Mangled lines are read as something that could have happened, or not at all") {
    for (std::uint64_t seed = 1; seed <= 20'000; ++seed) {
        CAPTURE(seed);
        Dice dice(seed);
        const std::string line = mangled(writeEntry(anyEvent(dice)), dice);
        if (const Expected<Event> event = readEntry(line))
            REQUIRE(readEntry(writeEntry(*event)) == *event);
    }
}

TEST_CASE("Evenings of bots are read, looked at and played on") {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        CAPTURE(seed);
        const std::vector<Event> events = botEvening(seed);
        REQUIRE(events.size() > 50);
        REQUIRE(complaintAbout(journalText(events)) == "");
    }
}

TEST_CASE("A mangled journal is refused, or plays on") {
    std::vector<std::string> journals;
    for (std::uint64_t seed = 1; seed <= 10; ++seed)
        journals.push_back(journalText(botEvening(seed, 4 * seed)));
    int read = 0;
    for (std::uint64_t seed = 1; seed <= 2000; ++seed) {
        CAPTURE(seed);
        Dice dice(seed);
        const std::string& journal = dice.oneOf(journals);
        const std::string text = dice.oneIn(4) ? mangled(journal, dice) : reordered(journal, dice);
        REQUIRE(complaintAbout(text) == "");
        read += seed % 10 == 0 && parseJournal(text, "");
    }
    CHECK(read > 20); // of 200, or it would be a test of refusing alone
}

TEST_CASE("A journal with a question of five options is refused, and the line is named") {
    Question question = choice();
    question.options = {"one", "two", "three", "four", "five"};
    const auto record = parseJournal(
        journalText({beginning({}), {{1}, QuestionAsked{question, Chance{1}, {}}}}), "five");
    REQUIRE_FALSE(record);
    CHECK(record.error().front().where.line == 3);
}

TEST_CASE("A journal with the greatest numbers it may hold overflows nothing") {
    RoundRules rules;
    rules.questions = 200;
    rules.scoring.values.fill({100'000});
    rules.scoring.streakStep = rules.scoring.streakMost = rules.scoring.first = {100'000};
    rules.scoring.multiplier = 10;
    std::vector<Event> events = {beginning(rules)};
    for (int number = 1; number <= 200; ++number) {
        const Moment at{1'000'000'000'000};
        events.push_back({at, QuestionAsked{choice(), Chance{1}, {}}});
        events.push_back({at, Answered{{1}, OneOption{0}}});
        events.push_back({at, QuestionClosed{}});
    }
    CHECK(complaintAbout(journalText(events)) == "");
    const auto record = parseJournal(journalText(events), "great");
    REQUIRE(record);
    CHECK(record->match.tallies.front().score > Points{200'000'000});
    CHECK_FALSE(readEntry(R"({"at":1000000000001,"event":"Paused"})"));
}

TEST_CASE("An evening in which more is taken back than in any other is refused") {
    std::vector<Event> events = {beginning({})};
    for (int entry = 2; entry < 4100; entry += 2) {
        events.push_back({{1}, ScoreAdjusted{{1}, {1}, ""}});
        events.push_back({{1}, TakenBack{{entry}}});
    }
    const auto record = parseJournal(journalText(events), "undone");
    REQUIRE_FALSE(record);
    CHECK(record.error().front().what == "this cannot have happened after the lines before it");
    CHECK(record.error().front().where.line == 4004); // the 2,001st
}
