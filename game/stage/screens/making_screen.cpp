#include "game/stage/art/icon.hpp"
#include "game/stage/screens/all_screens.hpp"
#include "game/stage/screens/choice_screen.hpp"
#include "game/stage/screens/placing.hpp"
#include "game/stage/theme/measures.hpp"
#include "game/stage/widgets/buttons.hpp"
#include "game/stage/widgets/mark.hpp"
#include "game/stage/widgets/panel.hpp"
#include "game/stage/widgets/passage.hpp"
#include "game/stage/widgets/slant.hpp"
#include <algorithm>
#include <array>
#include <cmath>

namespace podium::stage {

namespace {

constexpr Box stepsPanel{96, 176, 720, 760}, workPanel{840, 176, 984, 560};
constexpr Box cancelButton{1090, 792, 484, 104};
constexpr float widestStep = 156;
constexpr std::array articleLadder{Rung{44, 54, 2}, Rung{36, 46, 3}};

Box stepRow(std::size_t step, std::size_t steps) {
    const float high = std::min(
        widestStep, (stepsPanel.h - 130) / static_cast<float>(std::max<std::size_t>(1, steps)));
    return {stepsPanel.x + 36, stepsPanel.y + 100 + high * static_cast<float>(step),
        stepsPanel.w - 72, high};
}

/// Done, under way, or still to come.
void stepSign(Canvas& canvas, const Look& look, Point at, std::size_t step, std::size_t now) {
    if (step < now) return mark(canvas, at, 24, Sign::Tick);
    const Palette& palette = paletteOf(look);
    Mesh mesh;
    if (step == now)
        mesh.add(icon(Icon::Chevron, {at.x - 22, at.y - 22}, 44, palette.accent));
    else
        mesh.ring(at, 17, 21, palette.text2);
    canvas.draw(mesh);
}

void steps(Canvas& canvas, const Look& look, const DeskWork& work) {
    const Palette& palette = paletteOf(look);
    panel(canvas, look, stepsPanel, {.radius = 26});
    groupTitle(canvas, look, "STEP BY STEP", stepsPanel.x + 36, stepsPanel.y + 54);
    for (std::size_t i = 0; i < work.steps.size(); ++i) {
        const Box row = stepRow(i, work.steps.size());
        stepSign(canvas, look, {row.x + 28, row.centre().y}, i, work.step);
        const bool now = i == work.step;
        const Line words{work.steps[i], now ? Face::InterBold : Face::InterSemiBold,
            36 * std::min(look.growth(), 1.3f), i > work.step ? palette.text2 : palette.text};
        canvas.words(shrunk(canvas, words, row.w - 84), row.x + 84, row.centre().y, &row);
    }
}

void work(Canvas& canvas, const Look& look, const DeskWork& work) {
    const Palette& palette = paletteOf(look);
    const Box inside{workPanel.x + 48, workPanel.y, workPanel.w - 96, workPanel.h};
    panel(canvas, look, workPanel, {.radius = 26});
    groupTitle(canvas, look, "THE ARTICLE", inside.x, workPanel.y + 54);
    textBlock(canvas, {work.article, Face::InterBold, palette.text}, articleLadder,
        {inside.x, workPanel.y + 92, inside.w, 150}, std::min(look.growth(), 1.15f));
    const int percent = static_cast<int>(std::floor(work.share * 100));
    canvas.words({std::to_string(percent) + " %", Face::Bebas, 150, palette.accent}, inside.x,
        workPanel.y + 340, &workPanel);
    progressBar(canvas, look, {inside.x, workPanel.y + 424, inside.w, 34}, work.share);
    canvas.words({work.count, Face::InterSemiBold, 30, palette.text2}, inside.x, workPanel.y + 505,
        &workPanel);
}

/// A quiz is being made: how far it is, and a way to leave it at that.
class MakingScreen final : public ChoiceScreen {
protected:
    std::vector<Box> spots(const Showing&) const override { return {cancelButton}; }
    Reaction chosen(std::size_t, const Showing&) override { return StopMaking{}; }
    Reaction back(const Showing&) override { return StopMaking{}; }
    void draw(Canvas& canvas, const Showing& showing) override;
};

void MakingScreen::draw(Canvas& canvas, const Showing& showing) {
    const Look look = lookOf(showing.preferences);
    {
        const Moving moving(canvas, showing.timeline.enters({-60, 0}, {}));
        canvas.draw(icon(Icon::Book, {98, 66}, 56, paletteOf(look).accent));
        screenTitle(canvas, look, "Making your quiz", 176, 94, 84);
        steps(canvas, look, showing.desk.work);
    }
    {
        const Moving moving(canvas, showing.timeline.enters({60, 0}, panelStep));
        work(canvas, look, showing.desk.work);
    }
    {
        const Moving moving(canvas, showing.timeline.enters({60, 0}, staggered(2, panelStep)));
        lockButton(canvas, look, cancelButton, "Cancel", Icon::Cross, 1, Readiness::NotYet);
    }
    footHints(canvas, showing, {{{"Esc"}, {"B"}, "Cancel"}}, measures::menuHintsY);
}

} // namespace

std::unique_ptr<Screen> makingScreen() { return std::make_unique<MakingScreen>(); }

} // namespace podium::stage
