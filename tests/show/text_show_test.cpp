#include "tests/show/text_evening.hpp"

namespace podium::show {
namespace {

/// Plays a pack whose right option is always called "right", always finding it.
std::string letterOfRight(const std::string& shown) {
    const std::size_t at = shown.rfind(") right\n");
    return shown.substr(at - 1, 1) + "\n";
}

/// The lines that a player types who knows every answer, found by playing again and again.
std::string answersOfAnExpert(int questions) {
    std::string typed;
    for (int i = 0; i < questions; ++i) {
        TextEvening evening;
        const std::string shown = evening.play(typed);
        typed += letterOfRight(shown);
    }
    return typed;
}

TEST_CASE("Every question begins with its number and its round") {
    TextEvening evening;
    const std::string shown = evening.play(times(40, "a\n"));
    CHECK_THAT(shown, says("\nQuestion 1 of 15 - Medals\n"));
    CHECK_THAT(shown, says("\nQuestion 6 of 15 - Athletes\n"));
    CHECK_THAT(shown, says("\nQuestion 15 of 15 - The Ceremony\n"));
    CHECK(occurrences(shown, "\nQuestion ") == 15);
}

TEST_CASE("Every reveal gives the explanation and its source, and ends with the score") {
    TextEvening evening;
    const std::string shown = evening.play(times(40, "a\n"));
    CHECK(occurrences(shown, "\nBecause ") == 15);
    CHECK(occurrences(shown, ".\nSource: \"The report says so of ") == 15);
    CHECK(occurrences(shown, ".\"\nScore ") == 15);
}

TEST_CASE("The same seed and the same answers show the same evening") {
    TextEvening one;
    TextEvening other;
    CHECK(one.play(times(40, "b\n")) == other.play(times(40, "b\n")));
}

TEST_CASE("Three right answers in a row earn 1800 points without a clock") {
    TextEvening evening;
    const std::string shown = evening.play(answersOfAnExpert(3));
    CHECK_THAT(shown, says("Right!\n500 for the answer = 500 points\n"));
    CHECK_THAT(shown, says("500 for the answer + 100 for 2 right in a row = 600 points\n"));
    CHECK_THAT(shown, says("500 for the answer + 200 for 3 right in a row = 700 points\n"));
    CHECK_THAT(shown, says("\nScore 1800\n"));
    CHECK_THAT(shown, says("1. You: 1800 points\n"));
    CHECK_THAT(shown, says("Longest streak: 3 in a row\n"));
}

TEST_CASE("A wrong answer is told the right one") {
    TextEvening evening;
    const std::string right = letterOfRight(evening.play(""));
    TextEvening again;
    const std::string shown = again.play(right == "a\n" ? "b\n" : "a\n");
    const char letter = static_cast<char>(right.front());
    CHECK_THAT(shown, says(std::string("Not this time.\nThe answer is ") + letter + ") right\n"));
    CHECK_THAT(shown, says("\nScore 0\n"));
}

TEST_CASE("Small letters, capitals, spaces and a carriage return are all the same") {
    TextEvening small;
    TextEvening capital;
    CHECK(small.play(times(20, "c\n")) == capital.play(times(20, "  C \r\n")));
}

TEST_CASE("What is no answer gets a hint, and an empty line nothing") {
    TextEvening evening;
    const std::string shown = evening.play("\n\nwhat?\n7\nE\na\n");
    CHECK(occurrences(shown, "Type a letter from A to D.\nq ends the evening.\n") == 3);
    CHECK(occurrences(shown, "That was not understood.\nType a letter") == 3);
    CHECK_THAT(shown, says("\nQuestion 2 of 15"));
}

TEST_CASE("The letter q ends the evening with its standings") {
    TextEvening evening;
    const std::string shown = evening.play("a\nq\na\n");
    CHECK_THAT(shown, says("The evening ends early.\nFinal standings\n1. You: "));
    CHECK_THAT(shown, !says("Question 3 of 15"));
    CHECK_FALSE(evening.archive().latestUnfinished());
}

TEST_CASE("The end of the input ends the evening with its standings") {
    TextEvening evening;
    CHECK_THAT(evening.play("a\n"), says("The evening ends early.\nFinal standings\n1. You: "));
    CHECK_FALSE(evening.archive().latestUnfinished());
}

TEST_CASE("The final standings say how every round went") {
    TextEvening evening;
    const std::string shown = evening.play(times(40, "a\n"));
    const std::string end = shown.substr(shown.find("That was the evening."));
    for (const std::string round : {"Medals: ", "Athletes: ", "The Ceremony: "})
        CHECK_THAT(end, says("\n" + round) && says(" of 5 right, "));
}

TEST_CASE("Without a clock nobody hears of time or of points for speed") {
    TextEvening evening;
    const std::string shown = evening.play(times(40, "a\n"));
    CHECK_THAT(shown, !says("Time: ") && !says("speed"));
}

TEST_CASE("Every question says how it is answered") {
    TextEvening evening;
    CHECK(occurrences(evening.play(times(40, "a\n")), "\nType a letter from A to D.\n") == 15);
}

TEST_CASE("With a clock a quick answer earns points for speed, and Enter goes on") {
    TextEvening probe;
    const std::string right = letterOfRight(probe.play(""));
    TextEvening evening;
    const std::string shown = evening.play(right + "\n", Clock::Running);
    CHECK_THAT(shown, says("Time: 20 seconds\n"));
    CHECK_THAT(shown, says("500 for the answer + 500 for speed = 1000 points\n"));
    CHECK_THAT(shown, says("\nQuestion 2 of 15"));
}

TEST_CASE("Words of a pack cannot steer the terminal") {
    Pack pack = smallPack();
    for (Question& question : pack.questions) question.stem = "\x1b[2J\x1b]0;owned\x07?";
    TextEvening evening(pack);
    const std::string shown = evening.play("a\n");
    CHECK(shown.find('\x1b') == std::string::npos);
    CHECK_THAT(shown, says("\\u001b[2J\\u001b]0;owned\\u0007?"));
}

} // namespace
} // namespace podium::show
