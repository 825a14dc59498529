#include "tests/journal/evenings.hpp"
#include "tests/support/catch.hpp"
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace podium;

namespace {

/// Writes an evening down, event by event, and says so after each: what is said counts as shown.
[[noreturn]] void writeAloud(
    const std::filesystem::path& file, const std::vector<Event>& events, int voice) {
    Expected<Journal> journal = openJournal(file);
    for (const Event& event : events)
        if (!journal || !journal->append({event}) || ::write(voice, ".", 1) != 1) ::_exit(1);
    for (;;) ::pause();
}

/// Hears `count` events, then kills the writer as a power cut would: without warning.
void hearAndKill(pid_t writer, int ear, std::size_t count) {
    char heard = 0;
    for (std::size_t event = 0; event < count; ++event) REQUIRE(::read(ear, &heard, 1) == 1);
    ::kill(writer, SIGKILL);
    ::waitpid(writer, nullptr, 0);
}

void writeAndKillAfter(
    const std::filesystem::path& file, const std::vector<Event>& events, std::size_t count) {
    int ends[2] = {};
    REQUIRE(::pipe(ends) == 0);
    const pid_t writer = ::fork();
    REQUIRE(writer >= 0);
    if (writer == 0) writeAloud(file, events, ends[1]);
    ::close(ends[1]);
    hearAndKill(writer, ends[0], count);
    ::close(ends[0]);
}

} // namespace

TEST_CASE("Killed at any moment, the program has lost nothing that it had shown") {
    const std::vector<Event> events = eventfulEvening().events();
    for (std::size_t shown = 1; shown <= events.size(); ++shown) {
        CAPTURE(shown);
        const Scratch scratch;
        writeAndKillAfter(scratch / "evening", events, shown);
        const Expected<Record> record = readJournal(scratch / "evening");
        REQUIRE(record);
        REQUIRE(record->events.size() >= shown);
        REQUIRE(std::equal(record->events.begin(), record->events.end(), events.begin()));
        REQUIRE(continueJournal(scratch / "evening"));
    }
}
