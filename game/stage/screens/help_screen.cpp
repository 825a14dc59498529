#include "game/stage/art/icon.hpp"
#include "game/stage/screens/all_screens.hpp"
#include "game/stage/screens/page_screen.hpp"
#include "game/stage/screens/placing.hpp"
#include "game/stage/widgets/panel.hpp"
#include "game/stage/widgets/passage.hpp"
#include <array>

namespace podium::stage {

namespace {

constexpr Box keysPanel{96, 176, 852, 784};
constexpr Box pointsPanel{972, 176, 852, 380};
constexpr Box eveningPanel{972, 580, 852, 380};
constexpr float keyRow = 65;
constexpr std::array bodyLadder{Rung{29, 42, 7}, Rung{26, 37, 8}, Rung{24, 32, 10}};

const std::vector<Hint>& keys() {
    static const std::vector<Hint> keys{{{"A", "B", "C", "D"}, {}, "Answer"},
        {{"1", "2", "3"}, {}, "Lifelines, or else answers"}, {{"W"}, {"Y"}, "Walk away"},
        {{"Up", "Down", "Left", "Right"}, {}, "Move, or the stick"},
        {{"Enter", "Space"}, {"A"}, "Choose, lock in, go on"}, {{"Esc", "P"}, {"B"}, "Back, pause"},
        {{"S"}, {"X"}, "The whole source"}, {{"M"}, {}, "Sound off and on"},
        {{"F11"}, {}, "Full screen"}, {{"F1"}, {}, "This page, from the menu"}};
    return keys;
}

constexpr auto points =
    "A right answer is worth 500 points. With the clock running, up to 500 more "
    "are yours for speed: all of them at once, none at the last moment. From "
    "the second right answer in a row on, a streak adds 100 a step, at most "
    "500. A wrong answer costs nothing but the streak.";
constexpr auto evening =
    "Most questions have four answers: a star, a drop, an arch and a nut. Others want several "
    "ticks, a number, an order, pairs, or your own words; what to do stands beside them. Your "
    "first choice counts. After each question you see why, and the sentence it was made from. "
    "Your best round ends on the top step.";

void text(Canvas& canvas, const Look& look, Box box, const std::string& title, const char* words) {
    panel(canvas, look, box);
    groupTitle(canvas, look, title, box.x + 36, box.y + 48);
    textBlock(canvas, {words, Face::InterMedium, paletteOf(look).text}, bodyLadder,
        {box.x + 36, box.y + 84, box.w - 72, box.h - 112}, look.growth());
}

/// How to play, on one page.
class HelpScreen final : public PageScreen {
protected:
    void drawPage(Canvas& canvas, const Showing& showing) const override {
        const Look look = lookOf(showing.preferences);
        canvas.draw(icon(Icon::Help, {98, 66}, 56, paletteOf(look).accent));
        screenTitle(canvas, look, "How to play", 176, 94, 84);
        drawKeys(canvas, look);
        text(canvas, look, pointsPanel, "POINTS", points);
        text(canvas, look, eveningPanel, "THE EVENING", evening);
    }

private:
    static void drawKeys(Canvas& canvas, const Look& look) {
        panel(canvas, look, keysPanel);
        groupTitle(canvas, look, "KEYS AND GAMEPAD", keysPanel.x + 36, keysPanel.y + 48);
        float y = keysPanel.y + 128;
        for (const Hint& hint : keys()) {
            hintsBar(canvas, look, std::span(&hint, 1), Legends::Both, keysPanel.x + 36, y);
            y += keyRow;
        }
    }
};

} // namespace

std::unique_ptr<Screen> helpScreen() { return std::make_unique<HelpScreen>(); }

} // namespace podium::stage
