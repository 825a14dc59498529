#include "tests/journal/evenings.hpp"
#include "tests/support/bots.hpp"
#include "tests/support/catch.hpp"
#include <array>
#include <csignal>
#include <ctime>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace podium;

namespace {

/// A program of its own that writes an evening down, line by line, and says each line through a
/// pipe once it is written: what is said counts as shown.
class Teller {
public:
    Teller(const std::filesystem::path& file, const std::vector<Event>& events) {
        int ends[2] = {};
        // A short pipe: the program can be only a few lines ahead of who listens.
        if (::pipe(ends) != 0 || ::fcntl(ends[1], F_SETPIPE_SZ, 4096) < 0)
            throw std::logic_error("no pipe to be had");
        m_program = ::fork();
        if (m_program == 0) writeAloud(file, events, ends[1]);
        ::close(ends[1]);
        m_ear = ends[0];
    }
    Teller(const Teller&) = delete;
    Teller& operator=(const Teller&) = delete;
    ~Teller() {
        kill();
        ::close(m_ear);
    }
    /// Waits until it has said so many lines, at least.
    void hear(std::ptrdiff_t lines) {
        std::array<char, 1024> said{};
        while (lines > 0) {
            const ssize_t size = ::read(m_ear, said.data(), said.size());
            if (size <= 0) return;
            m_heard.append(said.data(), static_cast<std::size_t>(size));
            lines -= std::count(said.begin(), said.begin() + size, '\n');
        }
    }
    /// Without warning, as a crash would.
    void kill() {
        if (m_program <= 0) return;
        ::kill(m_program, SIGKILL);
        ::waitpid(m_program, nullptr, 0);
        m_program = 0;
    }
    /// All that was said before it was killed.
    const std::string& told() {
        hear(1'000'000);
        return m_heard;
    }

private:
    [[noreturn]] static void writeAloud(
        const std::filesystem::path& file, const std::vector<Event>& events, int voice) {
        Expected<Journal> journal = openJournal(file);
        for (const Event& event : events) {
            const std::string line = writeEntry(event) + '\n';
            if (!journal || !journal->append({event})) ::_exit(1);
            if (::write(voice, line.data(), line.size()) != static_cast<ssize_t>(line.size()))
                ::_exit(1);
        }
        for (;;) ::pause();
    }

    pid_t m_program = 0;
    int m_ear = -1;
    std::string m_heard;
};

/// A moment more, wherever the program is then.
void letRun(int microseconds) {
    timespec span{0, 1000L * microseconds};
    ::nanosleep(&span, nullptr);
}

void checkPlaysOn(const Match& match, const Record& record, std::uint64_t seed) {
    Bots bots(replay(*match.pack, record.events), seed);
    for (int step = 0; step < 20'000 && !bots.over(); ++step) bots.step();
    REQUIRE(bots.over());
}

/// Everything that was said is there, and it is the beginning of the evening.
Record checkNothingLost(
    const std::filesystem::path& file, const std::string& told, const std::vector<Event>& events) {
    REQUIRE(bytesOf(file).starts_with(writeHeading() + '\n' + told));
    const Expected<Record> record = readJournal(file);
    REQUIRE(record);
    REQUIRE(record->events.size() <= events.size());
    REQUIRE(std::equal(record->events.begin(), record->events.end(), events.begin()));
    REQUIRE(continueJournal(file));
    return *record;
}

} // namespace

TEST_CASE("Killed after any event, the program has lost nothing that it had shown") {
    const std::vector<Event> events = botEvening(3, 60);
    for (int shown = 1; shown <= 60; ++shown) {
        CAPTURE(shown);
        const Scratch scratch;
        Teller teller(scratch / "evening", events);
        teller.hear(shown);
        teller.kill();
        const Record record = checkNothingLost(scratch / "evening", teller.told(), events);
        REQUIRE(std::ssize(record.events) >= shown);
    }
}

TEST_CASE(
    "Killed at two hundred random instants, an evening loses nothing and goes on to its end") {
    Dice dice(2026);
    const Match match = tableOfBots(3);
    const std::vector<Event> events = botEvening(3);
    std::size_t inTheMiddle = 0;
    for (int kill = 1; kill <= 200; ++kill) {
        CAPTURE(kill);
        const Scratch scratch;
        Teller teller(scratch / "evening", events);
        teller.hear(dice.roll(0, static_cast<int>(events.size()) - 1));
        letRun(dice.roll(0, 500));
        teller.kill();
        if (teller.told().empty() && !readJournal(scratch / "evening")) continue; // before it began
        const Record record = checkNothingLost(scratch / "evening", teller.told(), events);
        inTheMiddle += !record.finished();
        if (kill % 10 == 0 && !record.events.empty()) checkPlaysOn(match, record, 2026);
    }
    CHECK(inTheMiddle > 100); // or the instants were all after its end
}
