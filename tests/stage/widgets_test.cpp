#include "game/stage/canvas.hpp"
#include "game/stage/theme/measures.hpp"
#include "game/stage/widgets/answer_card.hpp"
#include "game/stage/widgets/buttons.hpp"
#include "game/stage/widgets/controls.hpp"
#include "game/stage/widgets/hud.hpp"
#include "game/stage/widgets/key_cap.hpp"
#include "game/stage/widgets/menu_bar.hpp"
#include "game/stage/widgets/passage.hpp"
#include "game/stage/widgets/points_panel.hpp"
#include "game/stage/widgets/question_text.hpp"
#include "game/stage/widgets/sun_timer.hpp"
#include "game/stage/widgets/verdict_panel.hpp"
#include "tests/support/catch.hpp"
#include <array>

using namespace podium;
using namespace podium::stage;

namespace {

const std::filesystem::path fonts = PODIUM_BINARY_DIR "/share/podium/fonts";

const std::string longQuestion =
    "Which of the volunteers who carried the flag into the stadium on the last evening of the "
    "tournament, long after the athletes had gone, had won a medal herself forty years before, in "
    "the same city?";
const std::string longAnswer =
    "The Federated Confederation of Independent Archipelagos and Associated Territories";
const std::string longWord =
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";

bool within(const Box& inner, const Box& outer) {
    constexpr float hair = 1.5f;
    return inner.x >= outer.x - hair && inner.y >= outer.y - hair &&
        inner.right() <= outer.right() + hair && inner.bottom() <= outer.bottom() + hair;
}

void nothingLeavesItsRoom(const Canvas& canvas) {
    REQUIRE_FALSE(canvas.placed().empty());
    for (const Placed& placed : canvas.placed()) {
        INFO(placed.name << " at " << placed.box.x << " " << placed.box.y << " " << placed.box.w
                         << " x " << placed.box.h << " in " << placed.room.x << " " << placed.room.y
                         << " " << placed.room.w << " x " << placed.room.h);
        CHECK(within(placed.box, placed.room));
    }
}

/// All words that were drawn, joined as they were read.
std::string wordsDrawn(const Canvas& canvas) {
    std::string all;
    for (const Placed& placed : canvas.placed())
        if (placed.kind == Placed::Kind::Words) all += placed.name + " ";
    return all;
}

std::string withoutSpaces(std::string words) {
    std::erase(words, ' ');
    return words;
}

Look anyLook() {
    Look look;
    look.textSize = GENERATE(90, 100, 115, 130, 150);
    look.contrast = GENERATE(Contrast::Normal, Contrast::High);
    return look;
}

} // namespace

TEST_CASE("A question stays in its room and whole, at every text size") {
    Canvas canvas(fonts);
    canvas.rehearse(1280, 720);
    const std::string words =
        GENERATE(as<std::string>{}, "Who won?", longQuestion, longWord + " " + longWord);
    questionText(canvas, anyLook(), words);
    nothingLeavesItsRoom(canvas);
    CHECK(withoutSpaces(wordsDrawn(canvas)).find(withoutSpaces(words)) == 0);
}

TEST_CASE("An answer stays between its badge and its sign, whole, at every text size") {
    Canvas canvas(fonts);
    canvas.rehearse(1280, 720);
    const Look look = anyLook();
    const std::string words = GENERATE(as<std::string>{}, "Fiji", longAnswer, longWord);
    const Box box = look.flat() ? measures::flatAnswers[2] : measures::answers[2];
    answerCard(canvas, look, box, {2, words, Fate::Open});
    nothingLeavesItsRoom(canvas);
    CHECK(withoutSpaces(wordsDrawn(canvas)).find(withoutSpaces(words)) != std::string::npos);
}

TEST_CASE("Words are set as large as the text size asks where there is room") {
    Canvas canvas(fonts);
    const Run run{"France", Face::InterBold};
    const Box room{0, 0, 600, 150};
    CHECK(fitted(canvas, {&run, 1}, type::answerLadder, room, .9f).size == Approx(43.2f));
    CHECK(fitted(canvas, {&run, 1}, type::answerLadder, room, 1).size == 48);
    CHECK(fitted(canvas, {&run, 1}, type::answerLadder, room, 1.5f).size == 72);
}

TEST_CASE("An answer too long for one line goes down the ladder, not out of its card") {
    Canvas canvas(fonts);
    const Box room{0, 0, 470, 150};
    const auto sizeOf = [&](const std::string& words) {
        const Run run{words, Face::InterBold};
        return fitted(canvas, {&run, 1}, type::answerLadder, room);
    };
    CHECK(sizeOf("Great Britain").size == 48);
    CHECK(sizeOf("Trinidad and Tobago").size == 40);
    CHECK(sizeOf("The Democratic Republic of Congo").size == 34);
    CHECK(sizeOf("The Democratic Republic of Congo").lines.size() == 2);
}

TEST_CASE("The verdict's explanation and source share their panel without touching") {
    Canvas canvas(fonts);
    canvas.rehearse(1280, 720);
    const Look look = anyLook();
    verdictPanel(canvas, look, measures::explanation,
        {Sign::Tick, "Correct!", longQuestion.substr(0, 160),
            "Source, sentence 12:", "“" + longQuestion.substr(0, 180) + "”"});
    nothingLeavesItsRoom(canvas);
    float explanationEnds = 0, sourceBegins = 1080;
    for (const Placed& placed : canvas.placed())
        if (placed.kind == Placed::Kind::Words && placed.box.x < 140)
            explanationEnds = std::max(explanationEnds, placed.box.bottom());
        else if (placed.kind == Placed::Kind::Words && placed.box.x > 180 && placed.box.y > 330)
            sourceBegins = std::min(sourceBegins, placed.box.y);
    CHECK(explanationEnds > 330);
    CHECK(explanationEnds <= measures::explanation.bottom());
    CHECK(sourceBegins < 1080);
}

TEST_CASE("The line along the top holds long names and big scores") {
    Canvas canvas(fonts);
    canvas.rehearse(1280, 720);
    hud(canvas, anyLook(),
        {"ROUND 10", "THE CEREMONY AND ALL THAT CAME AFTER IT", "Question 10 of 10",
            std::vector<PipState>(10, PipState::Right), "NO STREAK", Heat::Cold, "1,234,567"});
    nothingLeavesItsRoom(canvas);
}

TEST_CASE("The points add up in a panel that holds them") {
    Canvas canvas(fonts);
    canvas.rehearse(1280, 720);
    pointsPanel(canvas, anyLook(), measures::points,
        {"POINTS",
            {{"Your answer: D, " + longAnswer, "+0", PointsRow::Tone::Lost},
                {"Speed, 19.9 s left", "+1,000"},
                {"Streak of 14", "+500", PointsRow::Tone::Streak}},
            "+1,500"});
    nothingLeavesItsRoom(canvas);
}

TEST_CASE("Buttons, choices and hints keep their words inside") {
    Canvas canvas(fonts);
    canvas.rehearse(1280, 720);
    const Look look = anyLook();
    const std::vector<std::string> choices{"Easy", "Medium and then some more", "Hard"};
    menuBar(canvas, look, {96, 428, 740, 108}, {Icon::Play, longAnswer, longAnswer}, 1);
    menuBar(canvas, look, {96, 562, 610, 72}, {Icon::Play, longAnswer, ""}, 0);
    slantButton(canvas, look, {100, 660, 372, 80}, longAnswer, Icon::Gear, 0);
    segments(canvas, look, {1236, 244, 516, 68}, choices, 1);
    startButton(canvas, look, {1236, 804, 588, 132}, longAnswer, Icon::Play, 1);
    nothingLeavesItsRoom(canvas);
}

TEST_CASE("Menu bars stand one under the other, the one with the focus larger") {
    const std::array focus{1.f, 0.f, 0.f};
    const auto boxes = menuBoxes({96, 428}, focus);
    REQUIRE(boxes.size() == 3);
    CHECK(boxes[0].h == 108);
    CHECK(boxes[1].y == 562);
    CHECK(boxes[2].y == 646);
}

TEST_CASE("Hints tell only of the device in use") {
    Canvas canvas(fonts);
    canvas.rehearse(1280, 720);
    const std::vector<Hint> hints{{{"Enter"}, {"A"}, "Choose"}, {{"F11"}, {}, "Full screen"}};
    hintsBar(canvas, {}, hints, Legends::Pad, 98, 1022);
    CHECK(wordsDrawn(canvas) == "A Choose ");
    canvas.rehearse(1280, 720);
    hintsBar(canvas, {}, hints, Legends::Keys, 1824, 1022, Align::Right);
    CHECK(wordsDrawn(canvas) == "Enter Choose F11 Full screen ");
    CHECK(canvas.placed().back().box.right() == Approx(1824).margin(1));
}

TEST_CASE("The sun loses a ray each second and sinks while time runs") {
    CHECK(raysOf(20) == 20);
    CHECK(raysOf(45) == 30);
    CHECK(raysLeft(20, 20) == 20);
    CHECK(raysLeft(12.4f, 20) == 13);
    CHECK(raysLeft(0, 20) == 0);
    CHECK(sunPlace({}, 0, 20).y - sunPlace({}, 20, 20).y == 90);
    const Look still{100, Contrast::Normal, Motion::Reduced};
    CHECK(sunPlace(still, 0, 20).y == sunPlace(still, 20, 20).y);
}

TEST_CASE("In high contrast the clock is a number and a bar") {
    Canvas canvas(fonts);
    canvas.rehearse(1280, 720);
    questionClock(canvas, {100, Contrast::High}, 13, 20);
    CHECK(wordsDrawn(canvas) == "13 ");
    CHECK(canvas.placed().back().name == "time bar");
}
