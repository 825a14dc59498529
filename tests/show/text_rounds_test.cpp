#include "tests/show/text_evening.hpp"

namespace podium::show {
namespace {

RoundRules quiet(RoundKind kind) {
    RoundRules rules = usualRules(kind);
    rules.clock = Clock::None;
    return rules;
}

/// The letter of the right option of the question that was put last.
std::string rightIn(const std::string& shown) {
    const std::size_t at = shown.rfind(") right\n");
    return shown.substr(at - 1, 1) + "\n";
}

/// What a terminal shows where every answer so far is right, and then these lines are typed.
std::string playedRight(const RoundRules& rules, int questions, const std::string& then,
    const std::string& before = "") {
    std::string typed;
    for (int i = 0; i < questions; ++i) {
        TextEvening evening;
        typed += before + rightIn(evening.play(rules, typed + before + "q\n"));
    }
    TextEvening evening;
    return evening.play(rules, typed + then);
}

TEST_CASE("The ladder says which rung a question is for, and who walks away keeps what they have") {
    const std::string shown = playedRight(quiet(RoundKind::Ladder), 2, "walk\n");
    CHECK_THAT(
        shown, says("Rung 1 of 12, for 100 points\n") && says("Rung 3 of 12, for 300 points\n"));
    CHECK_THAT(shown, says("You walk away with 200 points.\n"));
    CHECK_THAT(shown, says("That was the evening.\nFinal standings\n1. You: 200 points\n"));
}

TEST_CASE("Half of the options can be taken away, once, and what is gone is no answer") {
    TextEvening evening;
    const std::string shown = evening.play(quiet(RoundKind::Ladder), "50\n50\nq\n");
    CHECK_THAT(shown, says("50 takes two wrong options away.\n") && says("Left are:\n"));
    const std::string left = shown.substr(shown.find("Left are:\n"));
    CHECK(occurrences(left.substr(0, left.find("Type a letter")), ") ") == 2);
    CHECK(occurrences(left, "50 takes two wrong options away.") == 0);
}

TEST_CASE("Another question can be had instead, and the room can be asked") {
    TextEvening evening;
    const std::string shown = evening.play(quiet(RoundKind::Ladder), "swap\nroom\nq\n");
    CHECK(occurrences(shown, "\nQuestion 1 of ") == 2);
    CHECK_THAT(shown, says("The room says: A "));
}

TEST_CASE("The room says nothing of options that are gone") {
    TextEvening evening;
    const std::string shown = evening.play(quiet(RoundKind::Ladder), "50\nroom\nq\n");
    const std::string room = shown.substr(shown.find("The room says: "));
    CHECK(occurrences(room.substr(0, room.find('\n')), ",") == 1);
    TextEvening other;
    const std::string whole = other.play(quiet(RoundKind::Ladder), "room\nq\n");
    const std::string all = whole.substr(whole.find("The room says: "));
    CHECK(occurrences(all.substr(0, all.find('\n')), ",") == 3);
}

TEST_CASE("A second try follows a wrong one, where it was called for") {
    RoundRules rules = quiet(RoundKind::Classic);
    rules.lifelines = {Lifeline::DoubleDip};
    TextEvening probe;
    const std::string right = rightIn(probe.play(rules, ""));
    TextEvening evening;
    const std::string wrong = right == "A\n" ? "b\n" : "a\n";
    const std::string shown = evening.play(rules, "dip\n" + wrong + right);
    CHECK_THAT(shown, says("You have two tries. Type a letter"));
    CHECK_THAT(shown, says(") wrong ") && says("\nRight!\n"));
}

TEST_CASE("Who survives is told how many lives are left") {
    TextEvening evening;
    const std::string shown = evening.play(quiet(RoundKind::Survival), times(40, "a\n"));
    CHECK_THAT(shown, says("Lives: 3\n") && says("Lives: 1\n") && says("That was the evening."));
}

TEST_CASE("At the buzzers Enter buzzes, and only then an answer counts") {
    const std::string shown = playedRight(quiet(RoundKind::FastestFinger), 1, "", "\n");
    CHECK_THAT(shown, says("Press Enter to buzz.\nType a letter from A to D.\nRight!\n"));
    TextEvening evening;
    CHECK_THAT(evening.play(quiet(RoundKind::FastestFinger), "a\n"),
        says("Press Enter to buzz.\nThat was not understood.\nPress Enter to buzz.\nq ends"));
}

TEST_CASE("A field of the board is picked by its number, or by topic and value") {
    TextEvening evening;
    RoundRules board = quiet(RoundKind::Board);
    board.boardAnswering = Answering::Everyone;
    const std::string shown = evening.play(board, "99\n3 400\na\n1\nq\n");
    CHECK_THAT(shown, says("That is no field to be picked.\nType a number from 1 to 15"));
    CHECK_THAT(shown, says("\n1) Medals for 200\n2) Athletes for 200\n3) The Ceremony for 200\n"));
    CHECK(occurrences(shown, "Type a number from 1 to 15 to pick") == 2);
    CHECK(occurrences(shown, "Type a number from 1 to 14 to pick") == 1);
    CHECK(occurrences(shown, "\nQuestion ") == 2);
}

TEST_CASE("Points are staked before the question is seen, and are won or lost") {
    TextEvening evening;
    const std::string shown = evening.play(quiet(RoundKind::FinalWager), "all\n501\n500\nq\n");
    CHECK_THAT(shown, says("The next question is about ") && says("from 0 to 500;"));
    CHECK_THAT(shown, says("That is more than you may stake.\n"));
    CHECK_THAT(shown, says("Your stake: 500 points\n"));
    TextEvening other;
    const std::string right = rightIn(shown);
    CHECK_THAT(other.play(quiet(RoundKind::FinalWager), "500\n" + right), says("Score 500\n"));
    CHECK_THAT(shown, says("That was not understood.\nType how many points"));
    const std::string wrong = right == "A\n" ? "b\n" : "a\n";
    TextEvening third;
    CHECK_THAT(third.play(quiet(RoundKind::FinalWager), "1\n" + wrong),
        says("Your stake: 1 point\n") && says("\n1 point lost\nBecause "));
}

TEST_CASE("A topic is picked by who is last, and alone that is you") {
    TextEvening evening;
    const std::string shown = evening.play(quiet(RoundKind::LastPlacePicks), "2\na\nq\n");
    CHECK_THAT(shown, says("\n1) Medals\n2) Athletes\n3) The Ceremony\nType a number from 1 to 3"));
    CHECK_THAT(shown, says("What is true of Athletes "));
}

TEST_CASE("A break waits for Enter") {
    TextEvening evening;
    RunningOrder order = textOrder({}, Clock::None);
    order.rounds.front().breakAfter = seconds(90);
    const std::string shown = evening.play(order, times(5, "a\n") + "\nq\n");
    CHECK_THAT(shown, says("A break of 1:30 minutes.\nPress Enter to go on.\n\nRound 2 of 3"));
}

TEST_CASE("An answer that may change stays open until Enter closes the question") {
    TextEvening evening;
    RunningOrder order = textOrder({}, Clock::None);
    order.customs = {Locking::Changeable, Closing::AtDeadline, {}, {}};
    const std::string shown = evening.play(order, "a\nb\n\nq\n");
    CHECK(occurrences(shown, "Type another answer, or press Enter to close the question.") == 1);
    CHECK_THAT(shown, says("\nQuestion 2 of 15"));
}

} // namespace
} // namespace podium::show
