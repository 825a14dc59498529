#include "game/stage/art/icon.hpp"
#include "game/stage/screens/all_screens.hpp"
#include "game/stage/screens/page_screen.hpp"
#include "game/stage/screens/placing.hpp"
#include "game/stage/widgets/panel.hpp"
#include "game/stage/widgets/passage.hpp"
#include <span>

namespace podium::stage {

namespace {

constexpr Box ownPanel{96, 176, 852, 340};
constexpr Box fontsPanel{96, 540, 852, 420};
constexpr Box librariesPanel{972, 176, 852, 784};

/// Something that others made and gave away, and on what terms.
struct Gift {
    const char* name;
    const char* terms;
};

constexpr Gift fonts[]{{"Inter", "SIL Open Font License 1.1"},
    {"League Spartan", "SIL Open Font License 1.1"}, {"Bebas Neue", "SIL Open Font License 1.1"}};
constexpr Gift libraries[]{{"SFML", "zlib licence"}, {"yaml-cpp", "MIT"}, {"spdlog, fmt", "MIT"},
    {"nlohmann JSON", "MIT"}, {"CLI11", "BSD, three clauses"}, {"tl::expected", "CC0"},
    {"ICU", "Unicode licence"}, {"Nettle", "LGPL 3"}, {"OpenAL Soft", "LGPL 2"},
    {"link-grammar", "LGPL 2.1"}, {"Catch2, in the tests", "Boost licence"}};
constexpr auto own = "Questions, pictures, music and code are our own work, under the MIT licence. "
                     "The city, the faces and every sound are drawn and played from numbers.";

void gifts(Canvas& canvas, const Look& look, Box box, const std::string& title,
    std::span<const Gift> given, float step) {
    const Palette& palette = paletteOf(look);
    panel(canvas, look, box);
    groupTitle(canvas, look, title, box.x + 36, box.y + 48);
    float y = box.y + 122;
    for (const Gift& gift : given) {
        canvas.words({gift.name, Face::InterBold, 31, palette.text}, box.x + 36, y, &box);
        canvas.words({gift.terms, Face::InterMedium, 27, palette.text2, Align::Right},
            box.right() - 36, y, &box);
        y += step;
    }
}

/// Who and what the game is made of.
class CreditsScreen final : public PageScreen {
protected:
    void drawPage(Canvas& canvas, const Showing& showing) const override {
        const Look look = lookOf(showing.preferences);
        const Palette& palette = paletteOf(look);
        canvas.draw(icon(Icon::Book, {98, 66}, 56, palette.accent));
        screenTitle(canvas, look, "Credits", 176, 94, 84);
        panel(canvas, look, ownPanel);
        groupTitle(canvas, look, "PODIUM", ownPanel.x + 36, ownPanel.y + 48);
        textBlock(canvas, {own, Face::InterMedium, palette.text}, Rung{31, 46, 6},
            {ownPanel.x + 36, ownPanel.y + 88, ownPanel.w - 72, ownPanel.h - 110});
        gifts(canvas, look, fontsPanel, "LETTERS", fonts, 84);
        gifts(canvas, look, librariesPanel, "LIBRARIES, WITH THANKS", libraries, 60);
    }
};

} // namespace

std::unique_ptr<Screen> creditsScreen() { return std::make_unique<CreditsScreen>(); }

} // namespace podium::stage
