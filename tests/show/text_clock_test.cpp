#include "tests/show/text_evening.hpp"

namespace podium::show {
namespace {

/// A player who lets time pass before every line.
class SlowLines : public Lines {
public:
    SlowLines(SteppedStopwatch& watch, Span thinks, int lines)
        : m_watch(watch), m_thinks(thinks), m_left(lines) {}
    Heard next(std::optional<Span> wait) override {
        if (m_left-- == 0) return EndOfInput{};
        if (wait && *wait < m_thinks) {
            m_watch.step(*wait);
            return TimeIsUp{};
        }
        m_watch.step(m_thinks);
        return std::string("a");
    }

private:
    SteppedStopwatch& m_watch;
    Span m_thinks;
    int m_left;
};

std::string playSlowly(Span thinks, int lines) {
    Scratch folder;
    const Archive archive(folder.folder());
    REQUIRE(archive.open());
    SteppedStopwatch watch;
    auto evening =
        archive.begin(smallPack(), {textRules({}, Clock::Running), {{SeatId{1}, "You"}}, 7}, watch);
    REQUIRE(evening);
    SlowLines slow(watch, thinks, lines);
    std::ostringstream out;
    REQUIRE(TextShow(*evening, slow, out).play());
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

} // namespace
} // namespace podium::show
