#include "game/match/apply.hpp"
#include "tests/journal/evenings.hpp"
#include "tests/support/catch.hpp"

using namespace podium;

namespace {

Problem onlyProblem(const std::filesystem::path& file) {
    const Expected<Record> record = readJournal(file);
    REQUIRE_FALSE(record);
    REQUIRE(record.error().size() == 1);
    CHECK(record.error()[0].where.file == file.string());
    CHECK_FALSE(record.error()[0].hint.empty());
    return record.error()[0];
}

std::vector<std::string> linesOf(const std::vector<Event>& events) {
    std::vector<std::string> lines = {writeHeading()};
    for (const Event& event : events) lines.push_back(writeEntry(event));
    return lines;
}

std::string joined(const std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines) text += line + '\n';
    return text;
}

} // namespace

TEST_CASE("An evening written down is read back event by event") {
    const Scratch scratch;
    const Evening evening = eventfulEvening();
    writeJournal(scratch / "evening", evening.events());
    const Expected<Record> record = readJournal(scratch / "evening");
    REQUIRE(record);
    CHECK(record->file == scratch / "evening");
    CHECK(record->events == evening.events());
    CHECK(record->finished());
    CHECK(replay(smallPack(), record->events) == evening.match());
    Match folded = record->match;
    folded.pack = evening.match().pack;
    CHECK(folded == evening.match());
}

TEST_CASE("The first line of a journal is its version, and each event is a line") {
    const Scratch scratch;
    const Evening evening = eventfulEvening();
    writeJournal(scratch / "evening", evening.events());
    CHECK(bytesOf(scratch / "evening") == joined(linesOf(evening.events())));
}

TEST_CASE("Torn at any byte of its last line, an evening is whole up to the line before") {
    const Scratch scratch;
    std::vector<Event> events = eventfulEvening().events();
    events.resize(3); // the last is a question written in full
    const std::string whole = journalText(events);
    const std::size_t lastLine = whole.rfind('\n', whole.size() - 2) + 1;
    for (std::size_t size = lastLine; size < whole.size(); ++size) {
        put(scratch / "torn", whole.substr(0, size));
        const Expected<Record> record = readJournal(scratch / "torn");
        REQUIRE(record);
        REQUIRE(record->events == std::vector<Event>(events.begin(), events.end() - 1));
        REQUIRE_FALSE(record->finished());
    }
}

TEST_CASE("Going on with a torn journal cuts the torn line off first") {
    const Scratch scratch;
    const std::vector<Event> events = eventfulEvening().events();
    const std::vector<Event> first(events.begin(), events.begin() + 4);
    const std::string torn = writeEntry(events[4]).substr(0, 20);
    put(scratch / "torn", journalText(first) + torn);
    Journal journal = continueJournal(scratch / "torn").value();
    mustAppend(journal, {events.begin() + 4, events.end()});
    CHECK(bytesOf(scratch / "torn") == journalText(events));
}

TEST_CASE("A bad line in the middle is a problem with its number") {
    const Scratch scratch;
    for (const std::string bad : {"", "{\"at\":1", "garbage", "{\"at\":1,\"event\":\"Dance\"}"}) {
        std::vector<std::string> lines = linesOf(eventfulEvening().events());
        lines[4] = bad;
        put(scratch / "bad", joined(lines));
        CHECK(onlyProblem(scratch / "bad").where.line == 5);
    }
}

TEST_CASE("All bad lines are told at once, but not a thousand of them") {
    const Scratch scratch;
    std::vector<std::string> lines = linesOf(eventfulEvening().events());
    lines[4] = lines[6] = "garbage";
    put(scratch / "bad", joined(lines));
    CHECK(readJournal(scratch / "bad").error().size() == 2);
    put(scratch / "worse", joined(std::vector<std::string>(5000, writeHeading())));
    CHECK(readJournal(scratch / "worse").error().size() == 10);
}

TEST_CASE("Two lines that changed places are a problem: it cannot have happened so") {
    const Scratch scratch;
    std::vector<std::string> lines = linesOf(eventfulEvening().events());
    std::swap(lines[3], lines[4]); // answered before it was asked
    put(scratch / "swapped", joined(lines));
    CHECK(onlyProblem(scratch / "swapped").where.line == 4);
}

TEST_CASE("A line that is missing in the middle is noticed") {
    const Scratch scratch;
    std::vector<std::string> lines = linesOf(eventfulEvening().events());
    lines.erase(lines.begin() + 3); // the first question
    put(scratch / "gap", joined(lines));
    CHECK(onlyProblem(scratch / "gap").where.line == 4);
}

TEST_CASE("A file that is no journal says so in its first line") {
    const Scratch scratch;
    put(scratch / "poem", "Roses are red\nviolets are blue\n");
    CHECK(onlyProblem(scratch / "poem").where.line == 1);
    put(scratch / "binary",
        std::string("\x7f"
                    "ELF\0\0\n\xff\xfe\n",
            10));
    CHECK(onlyProblem(scratch / "binary").where.line == 1);
}

TEST_CASE("A journal of a later Podium is left alone") {
    const Scratch scratch;
    put(scratch / "later", "{\"podium_journal\":3}\n{\"at\":0,\"event\":\"Sung\"}\n");
    CHECK(onlyProblem(scratch / "later").what == "this evening was written by a newer Podium");
}

TEST_CASE("A journal of the first Podium is left to it") {
    const Scratch scratch;
    put(scratch / "first", "{\"podium_journal\":1}\n{\"at\":0,\"event\":\"Paused\"}\n");
    CHECK(onlyProblem(scratch / "first").what == "this evening was written by an older Podium");
}

TEST_CASE("A file beyond any evening is refused before it is read") {
    const Scratch scratch;
    put(scratch / "great", writeHeading() + "\n");
    std::filesystem::resize_file(scratch / "great", (64u << 20) + 1); // takes no room on the disk
    CHECK(onlyProblem(scratch / "great").what == "this is too large for a journal");
    CHECK_FALSE(continueJournal(scratch / "great"));
}

TEST_CASE("An evening too long to be read back is not written down") {
    const Scratch scratch;
    const auto storage = createFile(scratch / "long").value();
    const auto written = storage->append({std::string(65u << 20, 'x')});
    REQUIRE_FALSE(written);
    CHECK(written.error()[0].what == "this evening is too long to be written down");
    CHECK(bytesOf(scratch / "long").empty());
    CHECK(storage->append({"short"}));
}

TEST_CASE("An evening whose end was taken back is not finished") {
    Evening evening;
    evening.begin();
    evening.ask();
    evening.must(EndEvening{});
    CHECK(parseJournal(journalText(evening.events()), "over")->finished());
    evening.must(TakeBack{evening.lastEntry()});
    const auto record = parseJournal(journalText(evening.events()), "not over");
    REQUIRE(record);
    CHECK_FALSE(record->finished());
}

TEST_CASE("An empty file, a torn first line, a folder and nothing at all are problems") {
    const Scratch scratch;
    put(scratch / "empty", "");
    CHECK(onlyProblem(scratch / "empty").what == "this holds no evening");
    put(scratch / "torn", "{\"podium_jour");
    CHECK(onlyProblem(scratch / "torn").what == "this holds no evening");
    CHECK(onlyProblem(scratch.folder()).what == "this is not a file");
    CHECK(onlyProblem(scratch / "nothing").what == "there is no such evening");
    CHECK(onlyProblem("/dev/zero").what == "this is not a file");
    CHECK_FALSE(continueJournal(scratch / "nothing"));
    CHECK_FALSE(continueJournal("/dev/null"));
}

TEST_CASE("A journal with its heading alone is an evening in which nothing happened yet") {
    const Scratch scratch;
    put(scratch / "fresh", writeHeading() + "\n");
    const Expected<Record> record = readJournal(scratch / "fresh");
    REQUIRE(record);
    CHECK(record->events.empty());
    CHECK_FALSE(record->finished());
}
