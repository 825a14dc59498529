#include "game/stage/screens/wording.hpp"
#include "tests/support/catch.hpp"

using namespace podium;
using namespace podium::stage;

TEST_CASE("Scores are grouped in thousands, and times have one decimal") {
    CHECK(grouped(0) == "0");
    CHECK(grouped(950) == "950");
    CHECK(grouped(18450) == "18,450");
    CHECK(grouped(-1234567) == "-1,234,567");
    CHECK(inSeconds(milliseconds(7449)) == "7.4 s");
    CHECK(inSeconds(milliseconds(298)) == "0.3 s");
}

TEST_CASE("The clock shows one until the very end") {
    CHECK(wholeSecondsLeft(seconds(20)) == 20);
    CHECK(wholeSecondsLeft(milliseconds(1)) == 1);
    CHECK(wholeSecondsLeft({}) == 0);
}

TEST_CASE("The rows of points add up to what the question earned") {
    AudienceView view;
    view.phase = Phase::Reveal;
    view.question = QuestionView{};
    view.question->chosen = view.question->right = 1;
    view.question->award = {{500}, {185}, {100}};
    view.question->timeLeftAtAnswer = milliseconds(7400);
    view.streak = 2;
    Points total;
    for (const auto& row : pointsRows(view)) total += row.second;
    CHECK(total == view.question->award.total());
    CHECK(pointsRows(view)[1].first == "Speed, 7.4 s left");
    CHECK(pointsRows(view)[2].first == "Streak of 2");
    view.clock = Clock::None;
    CHECK(pointsRows(view).size() == 2);
}

TEST_CASE("A verdict is right, wrong, or that nothing was answered") {
    QuestionView question;
    question.right = 2;
    CHECK(verdictOf(question) == Verdict::NoAnswer);
    question.chosen = 2;
    CHECK(verdictOf(question) == Verdict::Right);
    question.chosen = 0;
    CHECK(verdictOf(question) == Verdict::Wrong);
}

TEST_CASE(
    "The best rounds stand on the podium, the earlier one first when level, unplayed ones never") {
    AudienceView view;
    view.rounds = {{{"Medals", ""}, 5, 2, 5, {1200}}, {{"Athletes", ""}, 5, 4, 5, {3000}},
        {{"Ceremony", ""}, 5, 4, 5, {3000}}, {{"Extra", ""}, 0, 0, 5, {}}};
    CHECK(bestRounds(view) == std::vector<std::size_t>{1, 2, 0});
}
