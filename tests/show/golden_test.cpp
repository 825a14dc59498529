// Golden evenings: journals that are kept in tests/evenings, replayed headless and compared to the
// byte. Where a change of the rules is meant, PODIUM_WRITE_EVENINGS=1 writes them anew.
#include "game/journal/entry.hpp"
#include "game/journal/journal.hpp"
#include "game/journal/report_json.hpp"
#include "game/show/journal_telling.hpp"
#include "tests/support/bots.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/golden_evenings.hpp"
#include "tests/support/scratch.hpp"
#include <sstream>

using namespace podium;

namespace {

const std::filesystem::path folder = PODIUM_SOURCE_DIR "/tests/evenings";

std::string journalOf(const std::vector<Event>& events) {
    std::string text = writeHeading() + '\n';
    for (const Event& event : events) text += writeEntry(event) + '\n';
    return text;
}

std::string replayed(const Record& record) {
    std::ostringstream out;
    show::replayAloud(record, 0, out, [](Span) {});
    show::showAll(record, out);
    return out.str();
}

/// A file of the folder against what it should hold now.
void compare(const std::string& name, const std::string& now) {
    if (std::getenv("PODIUM_WRITE_EVENINGS")) put(folder / name, now);
    CAPTURE(name);
    CHECK((bytesOf(folder / name) == now));
}

/// The script is played, its journal read back, told and reported.
void checkGolden(const std::string& name, const std::vector<Event>& events) {
    compare(name + ".journal", journalOf(events));
    const Expected<Record> record = readJournal(folder / (name + ".journal"));
    REQUIRE(record);
    REQUIRE((record->events == events));
    compare(name + ".txt", replayed(*record));
    compare(name + ".json", reportAsJson(reportOf(record->match)));
}

} // namespace

TEST_CASE("The evening alone is told as it always was") {
    checkGolden("alone", aloneAtTheTable().events());
}

TEST_CASE("The evening at the buzzers is told as it always was") {
    checkGolden("buzzers", threeAtTheBuzzers().events());
}

TEST_CASE("The climb up the ladder is told as it always was") {
    checkGolden("ladder", upTheLadder().events());
}

TEST_CASE("The evening of the restless host is told as it always was") {
    checkGolden("host", aRestlessHost().events());
}

TEST_CASE("An evening of bots is told as it always was") {
    checkGolden("bots", botEvening(3, 500));
}
