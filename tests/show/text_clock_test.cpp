#include "tests/show/text_evening.hpp"

namespace podium::show {
namespace {

/// A player who thinks before every line, and does not begin anew whenever the show looks up.
class SlowLines : public Lines {
public:
    SlowLines(SteppedStopwatch& watch, Span thinks, int lines)
        : m_watch(watch), m_thinks(thinks), m_left(lines) {}
    Heard next(std::optional<Span> wait) override {
        if (m_left == 0) return EndOfInput{};
        const Span more = m_thinks - m_thought;
        const bool waits = !wait || *wait >= more;
        m_watch.step(waits ? more : *wait);
        m_thought = waits ? Span{} : m_thought + *wait;
        if (!waits) return TimeIsUp{};
        --m_left;
        return std::string("a");
    }
    bool haveEnded() override { return m_left == 0; }

private:
    SteppedStopwatch& m_watch;
    Span m_thinks;
    Span m_thought;
    int m_left;
};

/// A terminal whose power fails while the player thinks.
class LostLines : public Lines {
public:
    LostLines(SteppedStopwatch& watch, Span until) : m_watch(watch), m_until(until) {}
    Heard next(std::optional<Span> wait) override {
        if (!m_begun) return m_begun = true, std::string();
        m_watch.step(wait.value());
        m_until = m_until - *wait;
        if (m_until <= Span{}) throw std::runtime_error("the power has failed");
        return TimeIsUp{};
    }
    bool haveEnded() override { return false; }

private:
    SteppedStopwatch& m_watch;
    Span m_until;
    bool m_begun = false;
};

/// An evening on a terminal with a clock, on a disk of its own.
struct ClockedEvening {
    ClockedEvening() { REQUIRE(archive.open()); }
    Evening begin() {
        auto evening = archive.begin(
            smallPack(), {textOrder({}, Clock::Running), {{SeatId{1}, "You"}}, 7, {}}, watch);
        REQUIRE(evening);
        return std::move(*evening);
    }
    Scratch folder;
    Archive archive{folder.folder()};
    SteppedStopwatch watch;
};

std::string playSlowly(Span thinks, int lines) {
    ClockedEvening clocked;
    Evening evening = clocked.begin();
    SlowLines slow(clocked.watch, thinks, lines);
    std::ostringstream out;
    REQUIRE(TextShow({evening, slow, out, Flags(clocked.folder / "edits")}).play());
    return out.str();
}

TEST_CASE("Who thinks longer than the clock runs hears that time is up") {
    const std::string shown = playSlowly(seconds(25), 1);
    CHECK_THAT(shown, says("Time is up.\nThe answer is "));
    CHECK_THAT(shown, says("\nScore 0\nPress Enter to go on.\n"));
}

TEST_CASE("Who answers within the time is not told that it is up") {
    CHECK_THAT(playSlowly(seconds(19), 2), !says("Time is up."));
}

TEST_CASE("At the end nobody is asked for corrections who has nothing more to type") {
    const std::string finish = "Press Enter to finish";
    const std::string shown = playSlowly(seconds(1), 30); // an answer and an Enter a question
    CHECK_THAT(shown, says("That was the evening.") && !says(finish));
    CHECK_THAT(playSlowly(seconds(1), 31), says(finish));
}

TEST_CASE("A killed evening takes up its clock where it stood, on the terminal too") {
    ClockedEvening clocked;
    {
        Evening evening = clocked.begin();
        LostLines lost(clocked.watch, seconds(9));
        std::ostringstream out;
        TextShow show({evening, lost, out, Flags(clocked.folder / "edits")});
        REQUIRE_THROWS(show.play());
        REQUIRE(evening.view().timeLeft == seconds(11));
    }
    clocked.watch = {};
    auto interrupted = clocked.archive.interrupted({}, std::nullopt);
    REQUIRE(interrupted);
    const Evening evening = Evening::goOn(std::move(*interrupted), clocked.watch);
    CHECK(evening.view().timeLeft <= seconds(12));
}

} // namespace
} // namespace podium::show
