#include "game/stage/art/icon.hpp"
#include "game/stage/screens/all_screens.hpp"
#include "game/stage/screens/choice_screen.hpp"
#include "game/stage/screens/placing.hpp"
#include "game/stage/screens/wording.hpp"
#include "game/stage/theme/measures.hpp"
#include "game/stage/theme/palette.hpp"
#include "game/stage/widgets/buttons.hpp"
#include "game/stage/widgets/menu_bar.hpp"
#include "game/stage/widgets/panel.hpp"
#include "game/stage/widgets/passage.hpp"
#include "game/stage/widgets/shortening.hpp"
#include <algorithm>
#include <array>

namespace podium::stage {

namespace {

constexpr Box quizPanel{96, 176, 850, 760}, roundsPanel{970, 176, 854, 584};
constexpr Box playButton{1284, 792, 540, 132}, backButton{978, 806, 276, 104};
constexpr std::size_t mostRounds = 7; ///< more are told of in words
constexpr std::array titleLadder{Rung{64, 76, 3}, Rung{52, 62, 4}, Rung{42, 52, 5}};
constexpr std::array keptLadder{Rung{28, 37, 2}, Rung{25, 32, 3}};

void about(Canvas& canvas, const Look& look, const DeskQuiz& quiz) {
    const Palette& palette = paletteOf(look);
    const Box inside{quizPanel.x + 48, quizPanel.y, quizPanel.w - 96, quizPanel.h};
    panel(canvas, look, quizPanel, {.radius = 26});
    groupTitle(canvas, look, "YOUR QUIZ", inside.x, quizPanel.y + 54);
    textBlock(canvas, {quiz.title, Face::DisplayBold, palette.text}, titleLadder,
        {inside.x, quizPanel.y + 96, inside.w, 250}, std::min(look.growth(), 1.15f));
    const Box figures = canvas.words({grouped(quiz.questions), Face::Bebas, 190, palette.accent},
        inside.x, quizPanel.y + 466, &quizPanel);
    const std::string rounds = quiz.rounds.size() == 1
        ? "in one round"
        : "in " + decapital(inLetters(quiz.rounds.size())) + " rounds";
    const float x = figures.right() + 36, wide = inside.right() - x;
    canvas.words(
        shrunk(canvas,
            {quiz.questions == 1 ? "question" : "questions", Face::InterBold, 46, palette.text},
            wide),
        x, quizPanel.y + 442, &quizPanel);
    canvas.words(shrunk(canvas, {rounds, Face::InterSemiBold, 38, palette.text2}, wide), x,
        quizPanel.y + 504, &quizPanel);
    if (quiz.keptAs.empty()) return;
    textBlock(canvas,
        {"Kept under “Made before”, as " + quiz.keptAs + ".", Face::InterMedium, palette.text2},
        keptLadder, {inside.x, quizPanel.y + 612, inside.w, 110}, look.growth());
}

void roundLine(
    Canvas& canvas, const Look& look, float y, const std::string& name, const std::string& count) {
    const Palette& palette = paletteOf(look);
    const Box row{roundsPanel.x + 48, y - 30, roundsPanel.w - 96, 60};
    const Box figure = canvas.words(
        {count, Face::Bebas, 44, palette.accent, Align::Right, 1}, row.right(), y, &row);
    const Line words{name, Face::InterSemiBold, 35 * std::min(look.growth(), 1.3f), palette.text};
    const float end = count.empty() ? row.right() : figure.x - 24;
    canvas.words(shortened(canvas, words, end - row.x), row.x, y, &row);
}

void rounds(Canvas& canvas, const Look& look, const DeskQuiz& quiz) {
    panel(canvas, look, roundsPanel, {.radius = 26});
    groupTitle(canvas, look, "THE ROUNDS", roundsPanel.x + 48, roundsPanel.y + 54);
    const std::size_t count = quiz.rounds.size();
    const std::size_t shown = count > mostRounds ? mostRounds - 1 : count;
    float y = roundsPanel.y + 130;
    for (std::size_t i = 0; i < shown; ++i, y += 66)
        roundLine(canvas, look, y, quiz.rounds[i].first, std::to_string(quiz.rounds[i].second));
    if (shown < count)
        roundLine(canvas, look, y, "and " + std::to_string(count - shown) + " more", "");
}

/// What came of an article: so many questions, and the button that plays them.
class MadeScreen final : public ChoiceScreen {
public:
    void enter(const Showing& showing) override {
        ChoiceScreen::enter(showing);
        m_focus.over(spots(showing));
        m_focus.on(1);
    }

protected:
    std::vector<Box> spots(const Showing&) const override { return {backButton, playButton}; }
    Reaction chosen(std::size_t spot, const Showing&) override {
        return spot == 1 ? DeskWish(TakeQuiz{}) : DeskWish(OpenDesk{});
    }
    Reaction back(const Showing&) override { return OpenDesk{}; }
    void draw(Canvas& canvas, const Showing& showing) override;
};

void MadeScreen::draw(Canvas& canvas, const Showing& showing) {
    const Look look = lookOf(showing.preferences);
    {
        const Moving moving(canvas, showing.timeline.enters({-60, 0}, {}));
        canvas.draw(icon(Icon::Cup, {98, 66}, 56, paletteOf(look).accent));
        screenTitle(canvas, look, "Your quiz is ready", 176, 94, 84);
        about(canvas, look, showing.desk.quiz);
    }
    {
        const Moving moving(canvas, showing.timeline.enters({60, 0}, panelStep));
        rounds(canvas, look, showing.desk.quiz);
    }
    {
        const Moving moving(canvas, showing.timeline.enters({60, 0}, staggered(2, panelStep)));
        slantButton(canvas, look, backButton, "Back", Icon::ChevronLeft, share(0, showing));
        startButton(canvas, look, playButton, "Play", Icon::Play, share(1, showing));
    }
    footHints(canvas, showing,
        {{{"Left", "Right"}, {}, "Move"}, {{"Enter"}, {"A"}, has(1) ? "Play" : "Back"},
            {{"Esc"}, {"B"}, "Back"}},
        measures::menuHintsY);
}

} // namespace

std::unique_ptr<Screen> madeScreen() { return std::make_unique<MadeScreen>(); }

} // namespace podium::stage
