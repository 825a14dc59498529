#include "tests/journal/evenings.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/full_disk.hpp"

using namespace podium;

TEST_CASE("A new evening never writes over an old one") {
    const Scratch scratch;
    writeJournal(scratch / "evening", eventfulEvening().events());
    const std::string before = bytesOf(scratch / "evening");
    const auto second = openJournal(scratch / "evening");
    REQUIRE_FALSE(second);
    CHECK(second.error()[0].where.file == (scratch / "evening").string());
    CHECK_FALSE(second.error()[0].hint.empty());
    CHECK(bytesOf(scratch / "evening") == before);
}

TEST_CASE("The folder of the evenings is made when it is not there") {
    const Scratch scratch;
    writeJournal(scratch / "evenings/of/july", eventfulEvening().events());
    CHECK(readJournal(scratch / "evenings/of/july"));
}

TEST_CASE("Where nothing can be written the evening does not begin") {
    const Scratch scratch;
    put(scratch / "file", "in the way");
    const auto journal = openJournal(scratch / "file/evening");
    REQUIRE_FALSE(journal);
    CHECK(sentence(journal.error()[0]).find("file/evening") != std::string::npos);
    CHECK_FALSE(openJournal("/proc/evening"));
    CHECK_FALSE(openJournal(""));
}

TEST_CASE("On a full disk the host is told, nothing half-written stays, and it goes on with room") {
    const Scratch scratch;
    const std::vector<Event> events = eventfulEvening().events();
    const std::vector<Event> first(events.begin(), events.begin() + 2);
    const std::vector<Event> rest(events.begin() + 2, events.end());
    Journal journal = openJournal(scratch / "evening").value();
    mustAppend(journal, first);
    {
        const FullDisk full(journalText(first).size() + 100);
        const auto written = journal.append(rest);
        REQUIRE_FALSE(written);
        CHECK(written.error()[0].what.find("cannot be written down") != std::string::npos);
    }
    CHECK(bytesOf(scratch / "evening") == journalText(first));
    CHECK(journal.append(rest));
    CHECK(bytesOf(scratch / "evening") == journalText(events));
}

TEST_CASE("On a disk that is full from the start no evening begins") {
    const Scratch scratch;
    const FullDisk full(5);
    CHECK_FALSE(openJournal(scratch / "evening"));
    CHECK_FALSE(std::filesystem::exists(scratch / "evening"));
}

TEST_CASE("One evening is written by one program at a time") {
    const Scratch scratch;
    Journal journal = openJournal(scratch / "evening").value();
    const auto other = continueJournal(scratch / "evening");
    REQUIRE_FALSE(other);
    CHECK(other.error()[0].what == "another Podium is writing this evening");
}

TEST_CASE("An evening goes on after the program that wrote it has gone") {
    const Scratch scratch;
    const std::vector<Event> events = eventfulEvening().events();
    for (const Event& event : events) {
        const bool first = event == events.front();
        Journal journal = first ? openJournal(scratch / "evening").value()
                                : continueJournal(scratch / "evening").value();
        mustAppend(journal, {event});
    }
    CHECK(bytesOf(scratch / "evening") == journalText(events));
}
