#include "tests/journal/evenings.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/dice.hpp"

using namespace podium;

namespace {

void checkReadBack(const Event& event) {
    const std::string line = writeEntry(event);
    CAPTURE(line);
    REQUIRE(line.find('\n') == std::string::npos);
    const Expected<Event> back = readEntry(line);
    REQUIRE(back);
    REQUIRE(*back == event);
    REQUIRE(writeEntry(*back) == line);
}

/// Names and texts that other games have tripped over.
const std::vector<std::string> oddTexts = {"", "Bo", "Zoë O’Neil", "\xF0\x9F\x8F\x85 gold",
    "\"quoted\" \\ back", "two\nlines\r\n", "tab\tand bell\a", std::string("nul\0inside", 10),
    "{\"event\":\"Paused\"}", "עברית", "e\xCC\x81", "\xE2\x80\xA8", "日本語", "\xEF\xBF\xBD",
    std::string(70'000, 'x')};

Question oddQuestion(Dice& dice) {
    Question question{dice.oneOf(oddTexts), dice.oneOf(oddTexts), QuestionType::Choice,
        dice.oneOf(oddTexts), {}, 0, dice.oneOf(oddTexts), dice.roll(1, 5),
        {dice.oneOf(oddTexts), dice.roll(0, 400), dice.oneOf(oddTexts)}};
    for (int option = dice.roll(2, 4); option > 0; --option)
        question.options.push_back(dice.oneOf(oddTexts));
    question.answer = static_cast<std::size_t>(dice.roll(0, 1));
    return question;
}

std::string without(std::string line, const std::string& part) {
    const std::size_t at = line.find(part);
    REQUIRE(at != std::string::npos);
    return line.erase(at, part.size());
}

std::string with(std::string line, const std::string& part, const std::string& instead) {
    const std::size_t at = line.find(part);
    REQUIRE(at != std::string::npos);
    return line.replace(at, part.size(), instead);
}

std::string askedLine() {
    return writeEntry({Moment{10}, QuestionAsked{question("Medals", 1), Chance{5}}});
}

} // namespace

TEST_CASE("Whatever happens in an evening is read back as it was written") {
    const Evening evening = eventfulEvening();
    for (const Event& event : evening.events()) checkReadBack(event);
    checkReadBack({Moment{0}, EveningEnded{Ending::Early}});
}

TEST_CASE("What was written in any evening is read back as it was") {
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        Dice dice(seed);
        Evening evening;
        playAtRandom(evening, dice, 100, [&](const Request& request) { evening.tell(request); });
        for (const Event& event : evening.events()) checkReadBack(event);
    }
}

TEST_CASE("Names, stems and options keep every letter, whatever the script") {
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        Dice dice(seed);
        checkReadBack({Moment{dice.roll(0, 1'000'000)},
            QuestionAsked{oddQuestion(dice), Chance{dice.next()}}});
    }
    for (const std::string& name : oddTexts)
        checkReadBack({Moment{1},
            EveningBegan{
                {}, {{ada, name}}, name, name, {{{name, name}, 3}}, Chance{~std::uint64_t{0}}}});
}

TEST_CASE("A name that is not UTF-8 is written with a sign for what is broken") {
    const Expected<Event> back = readEntry(writeEntry({Moment{1},
        EveningBegan{{},
            {{ada,
                "Ad\xFF"
                "a"}},
            "", "", {{{"r", ""}, 1}}, {}}}));
    REQUIRE(back);
    CHECK(std::get<EveningBegan>(back->what).seats[0].name ==
        "Ad\xEF\xBF\xBD"
        "a");
}

TEST_CASE("A line reads as the README says") {
    CHECK(writeHeading() == R"({"podium_journal":1})");
    CHECK(writeEntry({Moment{4200}, Answered{ada, 2}}) ==
        R"({"at":4200,"event":"Answered","seat":1,"choice":2})");
    CHECK(writeEntry({Moment{9}, EveningEnded{Ending::Early}}) ==
        R"({"at":9,"event":"EveningEnded","ending":"early"})");
    CHECK(askedLine() ==
        R"({"at":10,"event":"QuestionAsked","question":{"id":"Medals 1","round":"Medals",)"
        R"("type":"choice","stem":"What is true of Medals 1?","options":["right","wrong one",)"
        R"("wrong two","wrong three"],"answer":0,"explanation":"Because Medals 1 is so.",)"
        R"("difficulty":3,"source":{"article":"report","sentence":1,)"
        R"("words":"The report says so of Medals 1."}},"chance":5})");
}

TEST_CASE("A field from a later day is passed over") {
    CHECK(readEntry(R"({"at":1,"event":"Paused","why":"cake"})"));
}

TEST_CASE("What is no event is a problem in one sentence") {
    for (const std::string line :
        {"", " ", "null", "7", "[]", "{}", "\"Paused\"", "Paused", "{", R"({"at":1})",
            R"({"event":"Paused"})", R"({"at":1,"event":7})", R"({"at":1,"event":null})",
            R"({"at":1,"event":"Dance"})", R"({"at":"1","event":"Paused"})",
            R"({"at":1.5,"event":"Paused"})", R"({"at":-1,"event":"Paused"})",
            R"({"at":1e300,"event":"Paused"})", R"({"at":99999999999999999999,"event":"Paused"})",
            R"({"at":1,"event":"Paused"} {"at":1,"event":"Paused"})",
            "{\"at\":1,\"event\":\"\xFF\"}"}) {
        CAPTURE(line);
        const Expected<Event> event = readEntry(line);
        REQUIRE_FALSE(event);
        CHECK(event.error().size() == 1);
        CHECK_FALSE(event.error()[0].what.empty());
        CHECK_FALSE(event.error()[0].hint.empty());
    }
}

TEST_CASE("A question with a field missing or of the wrong kind cannot be asked again") {
    REQUIRE(readEntry(askedLine()));
    CHECK_FALSE(readEntry(without(askedLine(), R"("stem":"What is true of Medals 1?",)")));
    CHECK_FALSE(readEntry(without(askedLine(), R"(,"chance":5)")));
    CHECK_FALSE(readEntry(with(askedLine(), R"("chance":5)", R"("chance":-5)")));
    CHECK_FALSE(readEntry(with(askedLine(), R"("choice")", R"("essay")")));
    CHECK_FALSE(readEntry(with(askedLine(), R"("wrong two")", "2")));
    CHECK_FALSE(readEntry(with(askedLine(), R"("source":{)", R"("source":[{)")));
    CHECK_FALSE(readEntry(with(askedLine(), R"("sentence":1)", R"("sentence":3000000000)")));
}

TEST_CASE("A problem names the field it is about") {
    const auto event = readEntry(with(askedLine(), R"("difficulty":3)", R"("difficulty":"hard")"));
    REQUIRE_FALSE(event);
    CHECK(event.error()[0].what.find("difficulty") != std::string::npos);
}

TEST_CASE("A key beyond the options, a sixth difficulty or a single option is no question") {
    CHECK_FALSE(readEntry(with(askedLine(), R"("answer":0)", R"("answer":4)")));
    CHECK_FALSE(readEntry(with(askedLine(), R"("difficulty":3)", R"("difficulty":6)")));
    CHECK_FALSE(readEntry(
        with(askedLine(), R"(["right","wrong one","wrong two","wrong three"])", R"(["right"])")));
}

TEST_CASE("A heading of another kind or a later version is a problem") {
    CHECK(readHeading(writeHeading()));
    for (const std::string line : {"", "{}", "[]", "podium", R"({"podium_journal":0})",
             R"({"podium_journal":"1"})", R"({"podium_journal":-1})"})
        CHECK_FALSE(readHeading(line));
    const auto later = readHeading(R"({"podium_journal":2})");
    REQUIRE_FALSE(later);
    CHECK(later.error()[0].what == "this evening was written by a newer Podium");
}

TEST_CASE("A line a million brackets deep is a problem, not a crash") {
    CHECK_FALSE(readEntry(std::string(1'000'000, '[')));
    CHECK_FALSE(readEntry(std::string(1'000'000, '[') + std::string(1'000'000, ']')));
    std::string objects;
    for (int depth = 0; depth < 200'000; ++depth) objects += "{\"event\":";
    CHECK_FALSE(readEntry(objects));
}
