// A power cut keeps what was flushed and forgets the rest.
#include "tests/journal/evenings.hpp"
#include "tests/support/bots.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/forgetful_storage.hpp"
#include <cerrno>

using namespace podium;

namespace {

/// What the disk of this machine would still hold of the file that was flushed last.
struct FlushedFile {
    std::string bytes;
    bool refuses = false;
};
FlushedFile flushedFile;

std::vector<Event> afterPowerCut(const std::string& bytes) {
    const auto record = parseJournal(bytes, "after the power cut");
    REQUIRE(record);
    return record->events;
}

} // namespace

/// Stands in for the system's: in this program nothing is on the disk but what went through here.
extern "C" int fdatasync(int descriptor) {
    if (flushedFile.refuses) return errno = EIO, -1;
    flushedFile.bytes = bytesOf("/proc/self/fd/" + std::to_string(descriptor));
    return 0;
}

TEST_CASE("A power cut takes nothing that anyone was told") {
    ForgetfulDisk disk;
    Journal journal(std::make_unique<ForgetfulStorage>(disk));
    Bots bots(tableOfBots(9), 9);
    std::vector<Event> told;
    for (int step = 0; step < 400; ++step) {
        const std::vector<Event> events = bots.step();
        mustAppend(journal, events);
        told.insert(told.end(), events.begin(), events.end());
        if (step % 20 == 0)
            REQUIRE(afterPowerCut(writeHeading() + '\n' + disk.afterPowerCut()) == told);
    }
    CHECK(told.size() > 100);
}

TEST_CASE("On the real disk, too, a power cut takes nothing that anyone was told") {
    const Scratch scratch;
    Journal journal = openJournal(scratch / "evening").value();
    CHECK(afterPowerCut(flushedFile.bytes).empty());
    const std::vector<Event> events = botEvening(5, 100);
    for (std::size_t told = 1; told <= events.size(); ++told) {
        mustAppend(journal, {events[told - 1]});
        const std::vector<Event> kept = afterPowerCut(flushedFile.bytes);
        REQUIRE(
            kept == std::vector<Event>(events.begin(), events.begin() + static_cast<long>(told)));
    }
}

TEST_CASE("What the disk does not take for good was never said, and can be said again") {
    ForgetfulDisk disk;
    Journal journal(std::make_unique<ForgetfulStorage>(disk));
    const std::vector<Event> events = botEvening(5, 10);
    disk.refuses = true;
    CHECK_FALSE(journal.append(events));
    CHECK(disk.afterPowerCut().empty());
    disk.refuses = false;
    mustAppend(journal, events);
    CHECK(afterPowerCut(writeHeading() + '\n' + disk.afterPowerCut()) == events);
}

TEST_CASE("A disk that writes and cannot flush is told like a full one, and keeps nothing") {
    const Scratch scratch;
    Journal journal = openJournal(scratch / "evening").value();
    const std::vector<Event> events = botEvening(5, 10);
    flushedFile.refuses = true;
    const auto written = journal.append(events);
    flushedFile.refuses = false;
    REQUIRE_FALSE(written);
    CHECK(written.error()[0].what.find("cannot be written down") != std::string::npos);
    CHECK(bytesOf(scratch / "evening") == writeHeading() + '\n');
    mustAppend(journal, events);
    CHECK(bytesOf(scratch / "evening") == journalText(events));
}
