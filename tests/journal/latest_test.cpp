#include "tests/journal/evenings.hpp"
#include "tests/support/catch.hpp"

using namespace podium;

namespace {

std::vector<Event> finished() { return eventfulEvening().events(); }

std::vector<Event> unfinished() {
    std::vector<Event> events = finished();
    events.resize(5);
    return events;
}

} // namespace

TEST_CASE("The latest unfinished evening is the one to go on with") {
    const Scratch scratch;
    writeJournal(scratch / "2026-07-01-200000.journal", unfinished());
    writeJournal(scratch / "2026-07-03-200000.journal", unfinished());
    writeJournal(scratch / "2026-07-02-200000.journal", unfinished());
    CHECK(latestUnfinished(scratch.folder()) == scratch / "2026-07-03-200000.journal");
}

TEST_CASE("Finished evenings, empty ones and what is no journal are passed over") {
    const Scratch scratch;
    writeJournal(scratch / "1.journal", unfinished());
    writeJournal(scratch / "2.journal", finished());
    put(scratch / "3.journal", writeHeading() + "\n");
    put(scratch / "4.journal", "a poem\n");
    put(scratch / "5.journal", "");
    put(scratch / "6.journal", journalText(unfinished()) + "garbage\n");
    std::filesystem::create_directory(scratch / "7.journal");
    CHECK(latestUnfinished(scratch.folder()) == scratch / "1.journal");
}

TEST_CASE("With nothing to go on with there is nothing") {
    const Scratch scratch;
    CHECK_FALSE(latestUnfinished(scratch.folder()));
    CHECK_FALSE(latestUnfinished(scratch / "not there"));
    put(scratch / "file", "");
    CHECK_FALSE(latestUnfinished(scratch / "file"));
}

TEST_CASE("Only what is called a journal is looked at") {
    const Scratch scratch;
    writeJournal(scratch / "1.journal", unfinished());
    writeJournal(scratch / "2.time", unfinished());
    writeJournal(scratch / "3", unfinished());
    CHECK(latestUnfinished(scratch.folder()) == scratch / "1.journal");
}
