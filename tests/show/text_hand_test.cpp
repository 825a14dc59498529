#include "game/show/refusal_words.hpp"
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
    CHECK_THAT(shown, says("Takes 100 points back\nYou: 600 to 500 points\n"));
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
    CHECK_THAT(shown, says("Takes 200 points off\nYou: 500 to 300 points\n"));
    CHECK_THAT(shown, says("Final standings\n1. You: 300 points\n"));
}

TEST_CASE("A host who mistypes, or has nothing to decide on yet, hears what is wrong") {
    const std::vector<std::pair<std::string, std::string>> wrongs = {
        {"/", "There is no command /."}, {"/vodi", "There is no command /vodi."},
        {"/adjust", "Say how many points, as in /adjust -100 too loud."},
        {"/adjust many", "Say how many points"}, {"/adjust 0", "0 points would change nothing."},
        {"/accept zebra", "No question has been answered yet."}, {"/flag", "No question"}};
    for (const auto& [line, sentence] : wrongs) {
        TextEvening evening;
        CHECK_THAT(
            evening.play(line + "\nq\n"), says("\n" + sentence) && says("As host, type /void"));
    }
}

TEST_CASE("A correction that cannot be is told why in its own words") {
    TextEvening evening;
    const std::string shown = afterARightAnswer(
        evening, "/adjust 10000000\n/accept x\n/accept\ny\n/accept\n/void\ny\n/void\n/accept\nq\n");
    CHECK_THAT(shown, says("That is more points than can be given or taken at once.\n"));
    CHECK_THAT(shown, says("\"x\" is no answer to that question.\n"));
    CHECK_THAT(shown, says("That answer is accepted already.\n"));
    CHECK_THAT(shown, says("The question is void already.\n"));
    CHECK_THAT(shown, says("That question is void: no answer to it counts.\n"));
    CHECK_THAT(shown, !says("It is so already."));
}

TEST_CASE("Who is locked out hears what holds for a while as well as for a whole question") {
    CHECK(reasonFor(Refusal::LockedOut) == "Your buzzer is locked.");
}

TEST_CASE("Who takes a ruling or points back hears which") {
    const std::string wrong = rightOfFirst() == "A\n" ? "b\n" : "a\n";
    TextEvening evening;
    const std::string shown =
        evening.play(wrong + "/accept\ny\n/undo\ny\n/adjust -5\ny\n/undo\ny\nq\n");
    CHECK_THAT(shown, says("No longer accepts ") && says(") wrong "));
    CHECK_THAT(shown, says("Gives 5 points back\nYou: -5 to 0 points\n"));
}

TEST_CASE("A question that was exchanged is not the one to decide on") {
    RoundRules ladder = usualRules(RoundKind::Ladder);
    ladder.clock = Clock::None;
    TextEvening evening;
    CHECK_THAT(
        evening.play(ladder, "swap\n/void\nq\n"), says("No question has been answered yet.\n"));
}

/// Played to the end by somebody who knows nothing, and then these lines.
std::string afterTheEnd(const std::string& lines) {
    TextEvening evening;
    return evening.play(times(15, "a\n") + lines);
}

constexpr const char* offer =
    "Press Enter to finish; /accept, /void, /undo and /adjust still work.\n";

TEST_CASE("When the evening has been played to its end, corrections are still heard") {
    const std::string shown = afterTheEnd("/adjust 100000\ny\n/undo\ny\n\n");
    CHECK(occurrences(shown, "That was the evening.") == 1);
    CHECK(occurrences(shown, "Final standings\n1. You: ") == 3);
    CHECK(occurrences(shown, offer) == 3);
    CHECK_THAT(shown, says("Takes 100000 points back"));
}

TEST_CASE("The last question can be voided though the evening is over") {
    const std::string shown = afterTheEnd("/void\ny\n");
    CHECK_THAT(shown, says("Does not count any more: \"What is true of The Ceremony "));
    CHECK_THAT(shown.substr(shown.find("Done.\n")), Catch::StartsWith("Done.\nFinal standings\n"));
}

TEST_CASE("At the end a line that is no command finishes, and so does the end of the input") {
    for (const std::string line : {"", "\n", "a\n/void\ny\n", "q\n"})
        CHECK(occurrences(afterTheEnd(line), "Final standings") == 1);
    CHECK(occurrences(afterTheEnd("/void\n"), offer) == 1);
    CHECK(occurrences(afterTheEnd("/void\nn\n"), "Final standings") == 1);
}

TEST_CASE("An evening that ends early is not asked about") {
    TextEvening evening;
    CHECK_THAT(evening.play("a\nq\n/void\ny\n"), !says("Press Enter to finish"));
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
