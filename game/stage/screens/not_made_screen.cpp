#include "game/stage/art/icon.hpp"
#include "game/stage/screens/all_screens.hpp"
#include "game/stage/screens/choice_screen.hpp"
#include "game/stage/screens/placing.hpp"
#include "game/stage/theme/measures.hpp"
#include "game/stage/theme/palette.hpp"
#include "game/stage/widgets/menu_bar.hpp"
#include "game/stage/widgets/panel.hpp"
#include "game/stage/widgets/passage.hpp"
#include "game/stage/widgets/shortening.hpp"
#include <algorithm>
#include <array>

namespace podium::stage {

namespace {

constexpr Box card{96, 176, 1728, 560};
constexpr Box againButton{96, 792, 620, 104}, titleButton{760, 792, 520, 104};
constexpr std::array whatLadder{Rung{54, 66, 2}, Rung{44, 54, 3}, Rung{36, 45, 4}};
constexpr std::array remedyLadder{Rung{38, 50, 2}, Rung{32, 42, 3}, Rung{27, 35, 4}};

/// Why no quiz came of it, where that is, and what helps.
void why(Canvas& canvas, const Look& look, const DeskTrouble& trouble) {
    const Palette& palette = paletteOf(look);
    const Box inside{card.x + 60, card.y, card.w - 120, card.h};
    panel(canvas, look, card, {.radius = 28});
    textBlock(canvas, {trouble.what, Face::DisplayBold, palette.text}, whatLadder,
        {inside.x, card.y + 50, inside.w, 200}, look.growth());
    const Box place{inside.x, card.y + 268, inside.w, 50};
    canvas.words(
        shortened(canvas, {trouble.where, Face::InterSemiBold, 28, palette.accent}, place.w),
        place.x, place.centre().y, &place);
    divider(canvas, look, {inside.x, card.y + 334}, inside.w);
    textBlock(canvas, {trouble.remedy, Face::InterSemiBold, palette.text2}, remedyLadder,
        {inside.x, card.y + 362, inside.w, 160}, look.growth());
}

/// Nothing came of an article: why, what helps, and the ways on from here.
class NotMadeScreen final : public ChoiceScreen {
protected:
    std::vector<Box> spots(const Showing&) const override { return {againButton, titleButton}; }
    Reaction chosen(std::size_t spot, const Showing&) override {
        return spot == 0 ? Reaction(OpenDesk{}) : Reaction(GoBack{});
    }
    Reaction back(const Showing&) override { return GoBack{}; }
    void draw(Canvas& canvas, const Showing& showing) override;
};

void NotMadeScreen::draw(Canvas& canvas, const Showing& showing) {
    const Look look = lookOf(showing.preferences);
    {
        const Moving moving(canvas, showing.timeline.enters({-60, 0}, {}));
        canvas.draw(icon(Icon::Book, {98, 66}, 56, paletteOf(look).accent));
        screenTitle(canvas, look, "No quiz this time", 176, 94, 84);
        why(canvas, look, showing.desk.trouble);
    }
    {
        const Moving moving(canvas, showing.timeline.enters({60, 0}, panelStep));
        slantButton(canvas, look, againButton, "Try another text", Icon::Book, share(0, showing));
        slantButton(canvas, look, titleButton, "To the menu", Icon::ChevronLeft, share(1, showing));
    }
    footHints(canvas, showing,
        {{{"Left", "Right"}, {}, "Move"}, {{"Enter"}, {"A"}, "Choose"},
            {{"Esc"}, {"B"}, "To the menu"}},
        measures::menuHintsY);
}

} // namespace

std::unique_ptr<Screen> notMadeScreen() { return std::make_unique<NotMadeScreen>(); }

} // namespace podium::stage
