#include "tests/show/text_evening.hpp"

namespace podium::show {
namespace {

std::string rightOfFirst() {
    TextEvening evening;
    const std::string shown = evening.play("");
    return shown.substr(shown.rfind(") right\n") - 1, 1) + "\n";
}

/// The first question answered right, then these lines.
std::string afterARightAnswer(TextEvening& evening, const std::string& lines) {
    return evening.play(rightOfFirst() + lines);
}

TEST_CASE("A question is taken out of the score once that is confirmed") {
    TextEvening evening;
    const std::string shown = afterARightAnswer(evening, "/void\ny\nq\n");
    CHECK_THAT(shown, says("Does not count any more: \"What is true of Medals "));
    CHECK_THAT(shown, says("You: 500 to 0 points\nType y to do it.\nDone.\n"));
    CHECK_THAT(shown, says("Final standings\n1. You: 0 points\n"));
}

TEST_CASE("What is not confirmed stays as it is") {
    for (const std::string line : {"\n", "n\n", "a\n", ""}) {
        TextEvening evening;
        const std::string shown = afterARightAnswer(evening, "/void\n" + line);
        CHECK_THAT(shown, says("Left as it is.\n"));
        CHECK_THAT(shown, says("Final standings\n1. You: 500 points\n"));
    }
}

TEST_CASE("Decisions are taken back one by one, the latest first, until none is left") {
    TextEvening evening;
    const std::string shown = afterARightAnswer(
        evening, "/adjust 100 for style\ny\n/void\ny\n/undo\ny\n/undo\ny\n/undo\nq\n");
    CHECK_THAT(shown, says("Counts again: \"What is true of ") && says("You: 100 to 600 points\n"));
    CHECK_THAT(shown, says("Takes back +100 points\nYou: 600 to 500 points\n"));
    CHECK_THAT(shown, says("There is nothing to take back.\n"));
    CHECK_THAT(shown, says("Final standings\n1. You: 500 points\n"));
}

TEST_CASE("A reply that was not in the key is accepted afterwards") {
    const std::string wrong = rightOfFirst() == "A\n" ? "b\n" : "a\n";
    TextEvening evening;
    const std::string shown = evening.play(wrong + "/accept\ny\nq\n");
    CHECK_THAT(shown, says("Accepts ") && says(") wrong ") && says("You: 0 to 500 points\n"));
    CHECK_THAT(shown, says("Final standings\n1. You: 500 points\n"));
    TextEvening other;
    CHECK_THAT(other.play(wrong + "/accept " + wrong + "y\nq\n"), says("1. You: 500 points\n"));
}

TEST_CASE("Points are given and taken by hand, with a reason") {
    TextEvening evening;
    const std::string shown = afterARightAnswer(evening, "/adjust -200 for shouting\ny\nq\n");
    CHECK_THAT(shown, says("Adds -200 points\nYou: 500 to 300 points\n"));
    CHECK_THAT(shown, says("Final standings\n1. You: 300 points\n"));
}

TEST_CASE("A host who mistypes, or has nothing to decide on yet, hears what can be typed") {
    for (const std::string line :
        {"/", "/vodi", "/adjust", "/adjust many", "/accept zebra", "/flag"}) {
        TextEvening evening;
        CHECK_THAT(evening.play(line + "\nq\n"), says("As host, type /void"));
    }
}

TEST_CASE("A flag is kept for whoever mends the pack, and goes when it is taken back") {
    TextEvening evening;
    const std::string shown = afterARightAnswer(evening, "/flag two are right\ny\nq\n");
    CHECK_THAT(shown, says("Flags for whoever mends the pack: ") && says("No score changes.\n"));
    REQUIRE(evening.edits().flagged.size() == 1);
    CHECK(evening.edits().flagged.front().note == "two are right");
    CHECK_THAT(evening.edits().flagged.front().id, Catch::StartsWith("Medals "));
    TextEvening other;
    afterARightAnswer(other, "/flag two are right\ny\n/undo\ny\nq\n");
    CHECK(other.edits().flagged.empty());
}

TEST_CASE("A flag that cannot be kept is told, and the evening goes on") {
    TextEvening evening;
    put(evening.folder() / "edits", "a file where a folder should be");
    const std::string shown = afterARightAnswer(evening, "/flag odd\ny\na\nq\n");
    CHECK_THAT(shown, says(".edits.yaml") && says("\nQuestion 3 of 15"));
}

} // namespace
} // namespace podium::show
