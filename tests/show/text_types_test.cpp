#include "tests/show/text_evening.hpp"
#include "tests/support/every_type.hpp"

namespace podium::show {
namespace {

/// One question on the terminal, answered with this line.
std::string answered(const Question& question, const std::string& line) {
    TextEvening evening(packOf(question));
    return evening.play(line + "\n");
}

/// The letters under which a question shows these options, in this order.
std::string lettersOf(const Question& question, const std::vector<std::string>& options) {
    const std::string shown = answered(question, "q");
    std::string letters;
    for (const std::string& option : options)
        letters += shown[shown.find(") " + option + "\n") - 1];
    return letters;
}

TEST_CASE("A claim is true or false") {
    const std::string shown = answered(trueFalse("Medals", 2), "t");
    CHECK_THAT(shown, says("\nA) True\nB) False\nType T for true or F for false.\n"));
    CHECK_THAT(shown, says("\nRight!\n500 for the answer"));
}

TEST_CASE("All that is right is named, and half of it is partly right") {
    const Question question = several("Medals", 1);
    CHECK_THAT(answered(question, lettersOf(question, {"three", "one"})), says("\nRight!\n"));
    const std::string half = answered(question, lettersOf(question, {"one"}));
    CHECK_THAT(half, says("\nPartly right.\nThe answer is ") && says(") one") && says(") three"));
    CHECK_THAT(answered(question, "none"), says("\nNot this time.\n"));
}

TEST_CASE("A number is answered with its unit in sight, and near is nearly as good") {
    const std::string shown = answered(closest("Medals", 1), "40");
    CHECK_THAT(shown, says("Type a number from 0 to 100, in medals.\n") && says("Right!"));
    CHECK_THAT(
        answered(closest("Medals", 1), "45,5"), says("Partly right.\nThe answer is 40 medals\n"));
    CHECK_THAT(answered(closest("Medals", 1), "many"),
        says("That was not understood.\nType a number from 0 to 100"));
    CHECK_THAT(answered(closest("Medals", 1), "101\n40"),
        says("That is off the scale.\nType a number from 0 to 100") && says("Right!"));
}

TEST_CASE("Options are put in order by their letters") {
    const Question question = inOrderOf("Medals", 1);
    const std::string right = lettersOf(question, {"first", "second", "third", "fourth"});
    CHECK_THAT(answered(question, right), says("Type the letters in order") && says("\nRight!\n"));
    CHECK_THAT(answered(question, std::string(right.rbegin(), right.rend())),
        says("\nThe answer is ") && says(") first, "));
}

TEST_CASE("Pairs are numbered on the left and lettered on the right") {
    const Question question = pairs("Medals", 1);
    const std::string left = lettersOf(question, {"A", "B", "C"});
    const std::string right = lettersOf(question, {"a", "b", "c"});
    std::string line;
    for (std::size_t i = 0; i < 3; ++i) line += std::string{left[i], right[i], ' '};
    CHECK_THAT(answered(question, line), says("Type the pairs, as in 1C") && says("\nRight!\n"));
    CHECK_THAT(answered(question, "q"), says("1) ") && says("3) ") && says("C) "));
}

TEST_CASE("Words are typed, whatever their case, and all that is accepted counts") {
    CHECK_THAT(answered(typed("Medals", 1), "RIGHT"), says("Type the answer.") && says("Right!"));
    CHECK_THAT(answered(typed("Medals", 1), "correct"), says("Right!"));
    CHECK_THAT(
        answered(typed("Medals", 1), "neither"), says("Not this time.\nThe answer is Right\n"));
}

TEST_CASE("What can be seen or heard is told in words") {
    Question question = typed("Medals", 1);
    question.exhibit = {ExhibitKind::Sound, "bell.wav", "A bell rings twice"};
    CHECK_THAT(answered(question, "q"), says("\nTo hear: A bell rings twice\n"));
}

TEST_CASE("An evening of every type comes to its end for who only ever answers with a number") {
    TextEvening evening(packOfEveryType());
    const std::string shown = evening.play("1\nnone\n40\n");
    CHECK_THAT(shown, says("Final standings"));
}

} // namespace
} // namespace podium::show
