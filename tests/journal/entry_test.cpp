#include "tests/journal/evenings.hpp"
#include "tests/support/catch.hpp"
#include <set>
#include <sstream>

using namespace podium;

namespace {

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

/// The example in a line of the README, as it stands in a journal.
std::string exampleIn(const std::string& line) {
    if (line.starts_with("    {\"at\"")) return line.substr(4);
    const std::size_t start = line.find("`\"event\":");
    if (start == std::string::npos) return "";
    return "{\"at\":4200," + line.substr(start + 1, line.rfind('`') - start - 1);
}

std::string askedLine() {
    return writeEntry({Moment{10}, QuestionAsked{question("Medals", 1), Chance{5}, {}}});
}

} // namespace

TEST_CASE("A name that is not UTF-8 is written with a sign for what is broken") {
    const Seat seat{{3},
        "Ad\xFF"
        "a"};
    const Expected<Event> back = readEntry(writeEntry({Moment{1}, SeatTaken{seat}}));
    REQUIRE(back);
    CHECK(std::get<SeatTaken>(back->what).seat.name ==
        "Ad\xEF\xBF\xBD"
        "a");
}

TEST_CASE("The commonest lines are short") {
    CHECK(writeHeading() == R"({"podium_journal":2})");
    CHECK(writeEntry({Moment{4200}, Answered{ada, OneOption{2}}}) ==
        R"({"at":4200,"event":"Answered","seat":1,"option":2})");
    CHECK(writeEntry({Moment{9}, EveningEnded{Ending::Early}}) ==
        R"({"at":9,"event":"EveningEnded","ending":"early"})");
    CHECK(askedLine() ==
        R"({"at":10,"event":"QuestionAsked","question":{"id":"Medals 1","round":"Medals",)"
        R"("type":"choice","stem":"What is true of Medals 1?","options":["right","wrong one",)"
        R"("wrong two","wrong three"],"explanation":"Because Medals 1 is so.",)"
        R"("difficulty":3,"source":{"article":"report","sentence":1,)"
        R"("words":"The report says so of Medals 1."}},"chance":5})");
}

TEST_CASE("Every example of the README is a line as the journal writes it") {
    std::istringstream readme(bytesOf(PODIUM_SOURCE_DIR "/game/journal/README.md"));
    std::set<std::size_t> kinds;
    for (std::string line; std::getline(readme, line);) {
        const std::string example = exampleIn(line);
        if (example.empty()) continue;
        CAPTURE(example);
        const Expected<Event> event = readEntry(example);
        REQUIRE(event);
        CHECK(writeEntry(*event) == example);
        kinds.insert(event->what.index());
    }
    CHECK(kinds.size() == std::variant_size_v<Happening>);
}

TEST_CASE("A reply is exactly one of what replies can be") {
    const std::string answered = R"({"at":1,"event":"Answered","seat":1,)";
    CHECK(readEntry(answered + R"("options":[]})"));
    CHECK(readEntry(answered + R"("thousandths":-5})"));
    CHECK(readEntry(answered + R"("text":"Rome","folded":"rome"})"));
    CHECK_FALSE(readEntry(answered + R"("words":"Rome"})"));
    CHECK_FALSE(readEntry(answered + R"("option":1,"thousandths":1})"));
    CHECK_FALSE(readEntry(answered + R"("text":"Rome"})"));
    CHECK_FALSE(readEntry(answered + R"("options":[1,"2"]})"));
    CHECK_FALSE(readEntry(answered + R"("options":1})"));
    CHECK_FALSE(readEntry(answered + R"("option":-1})"));
}

TEST_CASE("Of two fields with one name the last counts") {
    const auto event = readEntry(R"({"at":1,"event":"WalkedAway","seat":1,"seat":2})");
    REQUIRE(event);
    CHECK(std::get<WalkedAway>(event->what).seat == ben);
}

TEST_CASE("A scoring has a value for each difficulty, no more and no fewer") {
    Evening evening;
    evening.begin();
    const std::string line = writeEntry(evening.events().front());
    const std::string values = R"("values":[1000,1000,1000,1000,1000])";
    CHECK_FALSE(readEntry(with(line, values, R"("values":[1000])")));
    CHECK_FALSE(readEntry(with(line, values, R"("values":[1,2,3,4,"5"])")));
    CHECK_FALSE(readEntry(with(line, values, R"("values":5)")));
}

TEST_CASE("A field from a later day is passed over") {
    CHECK(readEntry(R"({"at":1,"event":"Paused","why":"cake"})"));
}

TEST_CASE("What is no event is a problem in one sentence") {
    for (const std::string line :
        {"", " ", "null", "7", "[]", "{}", "\"Paused\"", "Paused", "{", R"({"at":1})",
            R"({"event":"Paused"})", R"({"at":1,"event":7})", R"({"at":1,"event":null})",
            R"({"at":1,"event":"Dance"})", R"({"at":1,"event":["Paused"]})",
            R"({"at":true,"event":"Paused"})", R"({"at":"1","event":"Paused"})",
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
    CHECK_FALSE(readEntry(with(askedLine(), R"("explanation")", R"("answer":4,"explanation")")));
    CHECK_FALSE(readEntry(with(askedLine(), R"("difficulty":3)", R"("difficulty":6)")));
    CHECK_FALSE(readEntry(
        with(askedLine(), R"(["right","wrong one","wrong two","wrong three"])", R"(["right"])")));
}

TEST_CASE("A heading of another kind or a later version is a problem") {
    CHECK(readHeading(writeHeading()));
    for (const std::string line : {"", "{}", "[]", "podium", R"({"podium_journal":0})",
             R"({"podium_journal":"1"})", R"({"podium_journal":-1})"})
        CHECK_FALSE(readHeading(line));
    const auto later = readHeading(R"({"podium_journal":3})");
    REQUIRE_FALSE(later);
    CHECK(later.error()[0].what == "this evening was written by a newer Podium");
    const auto earlier = readHeading(R"({"podium_journal":1})");
    REQUIRE_FALSE(earlier);
    CHECK(sentence(earlier.error()[0]) ==
        "this evening was written by an older Podium. Finish it with the version that began it.");
}

TEST_CASE("A line with more parts than any evening is a problem before it fills the memory") {
    std::string parts = R"({"at":1,"event":"Paused","more":[0)";
    for (int part = 0; part < 100'001; ++part) parts += ",0";
    CHECK_FALSE(readEntry(parts + "]}"));
}

TEST_CASE("A line a million brackets deep is a problem, not a crash") {
    CHECK_FALSE(readEntry(std::string(1'000'000, '[')));
    CHECK_FALSE(readEntry(std::string(1'000'000, '[') + std::string(1'000'000, ']')));
    std::string objects;
    for (int depth = 0; depth < 200'000; ++depth) objects += "{\"event\":";
    CHECK_FALSE(readEntry(objects));
}
