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

namespace {

AudienceView rightAfterTwo() {
    AudienceView view;
    view.phase = Phase::Reveal;
    view.question = QuestionView{};
    view.question->reply = Reply{OneOption{1}};
    view.question->wasRight = true;
    view.question->award = {{500}, {185}, {100}, {}, {}, {}};
    view.question->timeLeftAtAnswer = milliseconds(7400);
    view.streak = 2;
    return view;
}

std::vector<std::string> namesOf(const std::vector<PointsPart>& parts) {
    std::vector<std::string> names;
    for (const PointsPart& part : parts) names.push_back(part.what);
    return names;
}

} // namespace

TEST_CASE("The rows of points add up to what the question earned") {
    AudienceView view = rightAfterTwo();
    Points total;
    for (const PointsPart& part : pointsParts(view)) total += part.points;
    CHECK(total == view.question->award.total());
    CHECK(namesOf(pointsParts(view)) ==
        std::vector<std::string>{"Right answer", "Speed, 7.4 s left", "Streak of 2"});
    view.clock = Clock::None;
    view.question->award.speed = {};
    CHECK(pointsParts(view).size() == 2);
}

TEST_CASE("Whatever else was earned or lost has a row of its own, and nothing has none") {
    AudienceView view = rightAfterTwo();
    view.question->award = {{1000}, {}, {}, {200}, {300}, {-400}};
    CHECK(namesOf(pointsParts(view)) ==
        std::vector<std::string>{"Right answer", "First of all", "Exactly", "Lost"});
    CHECK(plus(pointsParts(view).back().points) == "-400");
}

TEST_CASE("A wrong answer says where the streak ended, if the question was seen before") {
    AudienceView view = rightAfterTwo();
    view.question->options = {"France", "Australia"};
    view.question->wasRight = false;
    view.question->award = {};
    view.streak = 0;
    CHECK(namesOf(pointsParts(view, 3)) ==
        std::vector<std::string>{"Your answer: B, Australia", "Speed", "Streak, ends at 3"});
    CHECK(pointsParts(view)[2].what == "Streak");
}

TEST_CASE("An answer is right, partly right, wrong, missing, or does not count") {
    QuestionView question;
    CHECK(faredIn(question) == Fared::NoAnswer);
    question.reply = Reply{OneOption{0}};
    CHECK(faredIn(question) == Fared::Wrong);
    question.award.right = {250};
    CHECK(faredIn(question) == Fared::Partly);
    question.wasRight = true;
    CHECK(faredIn(question) == Fared::Right);
    question.voided = true;
    CHECK(faredIn(question) == Fared::Voided);
}

TEST_CASE("Numbers are written with their decimals and no more") {
    CHECK(inFigures({68'000'000}) == "68,000");
    CHECK(inFigures({9'580}) == "9.58");
    CHECK(inFigures({-500}) == "-0.5");
    CHECK(withUnit({1'000}, "m") == "1 m");
}

TEST_CASE(
    "The best rounds stand on the podium, the earlier one first when level, unplayed ones never") {
    AudienceView view;
    view.rounds = {{{"Medals", ""}, RoundKind::Classic, 5, 2, 5, {1200}},
        {{"Athletes", ""}, RoundKind::Classic, 5, 4, 5, {3000}},
        {{"Ceremony", ""}, RoundKind::Classic, 5, 4, 5, {3000}},
        {{"Extra", ""}, RoundKind::Classic, 0, 0, 5, {}}};
    CHECK(bestRounds(view) == std::vector<std::size_t>{1, 2, 0});
}
