// A journal is a file, and a file may hold anything: none of it may crash the game.
#include "tests/journal/evenings.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/dice.hpp"

using namespace podium;

namespace {

std::string mangled(std::string text, Dice& dice) {
    static const std::string spice = "{}[]\",:0123456789-.eE\\ntrufalse\xff\xc3";
    for (int change = dice.roll(1, 4); change > 0 && !text.empty(); --change) {
        const auto at = static_cast<std::size_t>(dice.roll(0, static_cast<int>(text.size()) - 1));
        const char sign =
            spice[static_cast<std::size_t>(dice.roll(0, static_cast<int>(spice.size()) - 1))];
        switch (dice.roll(1, 4)) {
        case 1: text[at] = sign; break;
        case 2: text.insert(at, 1, sign); break;
        case 3: text.erase(at, static_cast<std::size_t>(dice.roll(1, 9))); break;
        default: text.insert(at, text.substr(at, static_cast<std::size_t>(dice.roll(1, 30))));
        }
    }
    return text;
}

/// What is read must make an evening that can be looked at and played on.
void checkHarmless(const std::filesystem::path& file) {
    const Expected<Record> record = readJournal(file);
    if (!record) {
        REQUIRE_FALSE(record.error().empty());
        return;
    }
    Evening evening(smallPack(), record->events);
    for (const SeatId seat : {ada, ben, SeatId{99}}) evening.view(seat);
    for (const Request& request : std::vector<Request>{Resume{}, Tick{}, GoOn{}, Answer{ada, 0}})
        evening.tell(request);
}

} // namespace

TEST_CASE("Mangled lines are read as something that could have happened, or not at all") {
    const std::vector<Event> events = eventfulEvening().events();
    for (std::uint64_t seed = 1; seed <= 20'000; ++seed) {
        CAPTURE(seed);
        Dice dice(seed);
        const std::string line = mangled(writeEntry(dice.oneOf(events)), dice);
        if (const Expected<Event> event = readEntry(line))
            REQUIRE(readEntry(writeEntry(*event)) == *event);
    }
}

TEST_CASE("A mangled journal is refused, or plays on") {
    const Scratch scratch;
    std::vector<Event> events = eventfulEvening().events();
    events.resize(12);
    for (std::uint64_t seed = 1; seed <= 3000; ++seed) {
        CAPTURE(seed);
        Dice dice(seed);
        put(scratch / "mangled", mangled(journalText(events), dice));
        checkHarmless(scratch / "mangled");
    }
}

TEST_CASE("A journal of true events in a false order is refused, or plays on") {
    const Scratch scratch;
    const std::vector<Event> events = eventfulEvening().events();
    for (std::uint64_t seed = 1; seed <= 3000; ++seed) {
        CAPTURE(seed);
        Dice dice(seed);
        std::vector<Event> shuffled = {events[0]};
        for (int line = dice.roll(0, 8); line > 0; --line) shuffled.push_back(dice.oneOf(events));
        put(scratch / "shuffled", journalText(shuffled));
        checkHarmless(scratch / "shuffled");
    }
}

TEST_CASE("A journal with a question of five options is refused, and the line is named") {
    const Scratch scratch;
    QuestionAsked asked{question("Medals", 1), Chance{1}};
    asked.question.options.push_back("a fifth");
    put(scratch / "five",
        journalText(
            {{Moment{0}, EveningBegan{{}, table(1), "", "", {{{"Medals", ""}, 5}}, Chance{1}}},
                {Moment{1}, asked}}));
    const auto record = readJournal(scratch / "five");
    REQUIRE_FALSE(record);
    CHECK(record.error().front().where.line == 3);
}

TEST_CASE("A journal with the greatest numbers it may hold overflows nothing") {
    const Scratch scratch;
    Rules rules;
    rules.scoring = {{100'000}, {100'000}, {100'000}, {100'000}};
    rules.questionsPerRound = 100;
    std::vector<Event> events = {
        {Moment{0}, EveningBegan{rules, table(1), "", "", {{{"Medals", ""}, 100}}, Chance{1}}}};
    for (int number = 1; number <= 100; ++number) {
        const Moment at{1'000'000'000'000};
        events.push_back({at, QuestionAsked{question("Medals", number), Chance{1}}});
        events.push_back({at, Answered{ada, 0}});
        events.push_back({at, QuestionClosed{}});
    }
    put(scratch / "great", journalText(events));
    const Evening evening(smallPack(), readJournal(scratch / "great").value().events);
    CHECK(evening.score() == Points{200'000 + 99 * 300'000});
    put(scratch / "too great", journalText({{Moment{1'000'000'000'001}, Paused{}}}));
    CHECK_FALSE(readJournal(scratch / "too great"));
}
