#include "game/stage/screens/all_screens.hpp"
#include "game/stage/screens/choice_screen.hpp"
#include "game/stage/screens/placing.hpp"
#include "game/stage/screens/wording.hpp"
#include "game/stage/theme/palette.hpp"
#include "game/stage/widgets/logo.hpp"
#include "game/stage/widgets/medal.hpp"
#include "game/stage/widgets/menu_bar.hpp"
#include "game/stage/widgets/passage.hpp"
#include "game/stage/widgets/slant.hpp"

namespace podium::stage {

namespace {

constexpr Point menuTop{96, 428};
constexpr float menuRoom = 538; // down to where a notice would lie
constexpr Span stagger = milliseconds(40);

struct Entry {
    MenuItem item;
    Reaction reaction;
};

std::vector<Entry> entriesFor(const Tonight& tonight) {
    const std::string rounds = inLetters(tonight.rounds.size()) +
        (tonight.rounds.size() == 1 ? " round" : " rounds") + " against the sun: just you";
    std::vector<Entry> entries;
    if (!tonight.rounds.empty())
        entries.push_back({{Icon::Play, "Play solo", rounds}, TurnTo{Page::SoloSetup}});
    if (tonight.unfinished)
        entries.push_back(
            {{Icon::Undo, "Resume", "The evening you left, where you left it"}, ResumeEvening{}});
    entries.push_back(
        {{Icon::Add, "Make a quiz", "Of an article: a file, or a text you paste"}, OpenDesk{}});
    entries.push_back(
        {{Icon::Gear, "Settings", "Words, colours, motion and sound"}, TurnTo{Page::Settings}});
    entries.push_back(
        {{Icon::Help, "How to play", "Keys, gamepad and points"}, TurnTo{Page::Help}});
    entries.push_back(
        {{Icon::Book, "Credits", "Who and what the game is made of"}, TurnTo{Page::Credits}});
    entries.push_back({{Icon::Exit, "Quit", "Good night"}, Quit{}});
    return entries;
}

/// What tonight is played from, in the corner.
void packCard(Canvas& canvas, const Look& look, const std::string& title) {
    constexpr Box card{1372, 52, 452, 88};
    const Palette& palette = paletteOf(look);
    slant(canvas, look, card, {.fill = palette.raised, .radius = 12, .line = palette.line});
    medal(canvas, look, {1432, 96}, 29, MedalMetal::Gold);
    canvas.words({"TONIGHT’S PACK", Face::Bebas, 25, palette.accent, Align::Left, 2}, 1480, 81);
    const Line name{shortTitle(title), Face::InterBold, 25, palette.text};
    canvas.words(shrunk(canvas, name, 320), 1480, 111, &card);
}

/// The first picture: the city at golden hour, and what there is to do.
class TitleScreen final : public ChoiceScreen {
protected:
    void draw(Canvas& canvas, const Showing& showing) override;
    std::vector<Box> spots(const Showing& showing) const override;
    Reaction chosen(std::size_t spot, const Showing& showing) override {
        return entriesFor(showing.tonight)[spot].reaction;
    }
    Reaction back(const Showing&) override { return {}; }

private:
    void drawMenu(Canvas& canvas, const Showing& showing) const;
    std::vector<float> shares(const Showing& showing) const;
};

std::vector<Box> TitleScreen::spots(const Showing& showing) const {
    std::vector<float> settled(entriesFor(showing.tonight).size());
    settled[std::min(focused(), settled.size() - 1)] = 1;
    return menuBoxes(menuTop, settled, menuRoom);
}

std::vector<float> TitleScreen::shares(const Showing& showing) const {
    std::vector<float> shares;
    for (std::size_t i = 0; i < entriesFor(showing.tonight).size(); ++i)
        shares.push_back(share(i, showing));
    return shares;
}

void TitleScreen::drawMenu(Canvas& canvas, const Showing& showing) const {
    const auto entries = entriesFor(showing.tonight);
    const auto focus = shares(showing);
    const auto boxes = menuBoxes(menuTop, focus, menuRoom);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const Span delay = staggered(static_cast<int>(i) + 2, stagger);
        const Moving moving(canvas, showing.timeline.enters({-60, 0}, delay));
        menuBar(canvas, lookOf(showing.preferences), boxes[i], entries[i].item, focus[i]);
    }
}

void TitleScreen::draw(Canvas& canvas, const Showing& showing) {
    const Look look = lookOf(showing.preferences);
    {
        const Moving moving(canvas, showing.timeline.enters({0, -40}, {}));
        logo(canvas, look, {96, 30}, .86f);
        canvas.words({"The quiz night that ends on the top step.", Face::InterSemiBold, 36,
                         look.flat() ? colours::white : colours::tagline},
            98, 374);
    }
    drawMenu(canvas, showing);
    packCard(canvas, look, showing.tonight.packTitle);
    footHints(canvas, showing,
        {{{"Up", "Down"}, {}, "Move"}, {{"Enter"}, {"A"}, "Choose"}, {{"F11"}, {}, "Full screen"},
            {{"M"}, {}, "Mute"}},
        1030);
}

} // namespace

std::unique_ptr<Screen> titleScreen() { return std::make_unique<TitleScreen>(); }

} // namespace podium::stage
