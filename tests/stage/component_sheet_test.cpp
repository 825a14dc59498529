#include "game/stage/art/answer_shape.hpp"
#include "game/stage/sfml.hpp"
#include "game/stage/stage.hpp"
#include "game/stage/widgets/answer_card.hpp"
#include "game/stage/widgets/buttons.hpp"
#include "game/stage/widgets/controls.hpp"
#include "game/stage/widgets/key_cap.hpp"
#include "game/stage/widgets/mark.hpp"
#include "game/stage/widgets/medal.hpp"
#include "game/stage/widgets/menu_bar.hpp"
#include "game/stage/widgets/panel.hpp"
#include "game/stage/widgets/pips.hpp"
#include "game/stage/widgets/sun_timer.hpp"
#include "tests/support/catch.hpp"
#include <array>
#include <set>

using namespace podium;
using namespace podium::stage;

namespace {

// All widgets and their states on one page, laid beside the mock-up of the same name by a person.

const std::filesystem::path fonts = PODIUM_BINARY_DIR "/share/podium/fonts";
const std::filesystem::path pictures = PODIUM_BINARY_DIR "/pictures";

const std::array cards{AnswerCard{0, "Ready", Fate::Open}, AnswerCard{1, "Focus", Fate::Open, 1},
    AnswerCard{2, "Locked in", Fate::Locked}, AnswerCard{0, "Locked in", Fate::Locked},
    AnswerCard{1, "Right", Fate::Right}, AnswerCard{3, "Wrong", Fate::Wrong},
    AnswerCard{2, "Not chosen", Fate::Dim}, AnswerCard{3, "Flooding", Fate::Locked, 0, .5f}};

Box cardBox(std::size_t index) {
    const auto column = static_cast<float>(index % 2), row = static_cast<float>(index / 2);
    return {60 + column * 452, 136 + row * 116, 432, 100};
}

void answers(Canvas& canvas, const Look& look) {
    groupTitle(canvas, look, "ANSWER CARD", 60, 112, 26);
    for (std::size_t i = 0; i < cards.size(); ++i) {
        AnswerCard card = cards[i];
        card.badgeWide = 156;
        answerCard(canvas, look, cardBox(i), card);
    }
}

void suns(Canvas& canvas, const Look& look) {
    groupTitle(canvas, look, "SUN TIMER: ONE RAY A SECOND", 1000, 112, 26);
    sunTimer(canvas, {{1084, 216}, 62, 20, 20});
    sunTimer(canvas, {{1302, 228}, 62, 13, 20});
    sunTimer(canvas, {{1520, 248}, 62, 5, 20});
    sunTimer(canvas, {{1738, 264}, 62, 1, 20});
}

void buttons(Canvas& canvas, const Look& look) {
    groupTitle(canvas, look, "MENU BUTTON", 1000, 400, 26);
    slantButton(canvas, look, {1004, 424, 200, 66}, "Ready", 0);
    slantButton(canvas, look, {1220, 424, 200, 66}, "Focus", 1);
    slantButton(canvas, look, {1436, 424, 200, 66}, "Pressed", 1, Touch::Pressed);
    slantButton(canvas, look, {1652, 424, 200, 66}, "Off", 0, Touch::Off);
    startButton(canvas, look, {1400, 750, 260, 70}, "Start", Icon::Play, 1);
}

void controls(Canvas& canvas, const Look& look) {
    groupTitle(canvas, look, "PIPS: RIGHT, WRONG, NOW, TO COME", 1000, 540, 26);
    constexpr std::array states{PipState::Right, PipState::Right, PipState::Wrong, PipState::Now,
        PipState::ToCome, PipState::ToCome};
    pips(canvas, look, states, 1004, 580);
    toggle(canvas, look, 1440, 580, SwitchState::On);
    toggle(canvas, look, 1560, 580, SwitchState::Off);
    keyCap(canvas, look, "Enter", 1680, 582);
    padButton(canvas, look, "A", 1782, 582);
    const std::vector<std::string> choices{"Easy", "Medium", "Hard", "Mix"};
    segments(canvas, look, {1020, 668, 516, 68}, choices, 3);
    slider(canvas, look, {1600, 690, 260, 16}, 5, 2);
}

void signs(Canvas& canvas, const Look& look) {
    groupTitle(canvas, look, "MARKS, MEDALS AND SHAPES", 60, 640, 26);
    mark(canvas, {104, 714}, 40, Sign::Tick);
    mark(canvas, {204, 714}, 40, Sign::Cross);
    medal(canvas, look, {320, 714}, 46, MedalMetal::Gold, "1");
    medal(canvas, look, {436, 714}, 46, MedalMetal::Silver, "2");
    medal(canvas, look, {552, 714}, 46, MedalMetal::Bronze, "3");
    for (std::size_t i = 0; i < 4; ++i)
        canvas.draw(answerShape(static_cast<AnswerShape>(i),
            {640 + 88 * static_cast<float>(i), 678}, 70, colours::answers[i].middle));
}

void sheet(Canvas& canvas, const Look& look) {
    Mesh ground;
    if (!look.flat()) ground.box(canvas.whole(), Fill(colours::ink700, colours::ink900));
    canvas.draw(ground);
    canvas.words({"Components and states", Face::Spartan, 56}, 60, 58);
    answers(canvas, look);
    if (!look.flat()) suns(canvas, look);
    buttons(canvas, look);
    controls(canvas, look);
    signs(canvas, look);
}

sf::Image drawn(const Look& look, sfml::Size size, int& calls) {
    sf::RenderTexture target;
    REQUIRE(sfml::create(target, size, 4));
    Canvas canvas(fonts);
    canvas.frame(target);
    sheet(canvas, look);
    canvas.finish();
    calls = canvas.drawCalls();
    target.display();
    return sfml::picture(target);
}

std::uint32_t groundOf(const sf::Image& picture, std::size_t card) {
    const Box box = cardBox(card);
    return sfml::pixel(
        picture, static_cast<unsigned>(box.x + 172), static_cast<unsigned>(box.y + 50))
        .toInteger();
}

} // namespace

TEST_CASE("All widgets can be drawn in few calls, and an answer's fate shows", "[display]") {
    REQUIRE(Stage::displayIsThere());
    int calls = 0;
    const Look look{100, GENERATE(Contrast::Normal, Contrast::High)};
    const sf::Image picture = drawn(look, {1920, 1080}, calls);
    CHECK(calls < 60);
    std::set<std::uint32_t> grounds;
    for (std::size_t card : {0, 2, 3, 4}) grounds.insert(groundOf(picture, card));
    CHECK(grounds.size() == 4);
    std::filesystem::create_directories(pictures);
    const std::string name = look.flat() ? "17-components-high-contrast" : "17-components";
    CHECK(picture.saveToFile((pictures / (name + ".png")).string()));
}

TEST_CASE("Words keep their colour and place in a small window", "[display]") {
    REQUIRE(Stage::displayIsThere());
    int calls = 0;
    const sf::Image picture = drawn({}, {1280, 720}, calls);
    bool lit = false;
    for (unsigned x = 40; x < 200; ++x)
        lit = lit || sfml::pixel(picture, x, 38).toInteger() == 0xFFF8ECFF;
    CHECK(lit); // the title's letters stand at y 58 of 1080
}
