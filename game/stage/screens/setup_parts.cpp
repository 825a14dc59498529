#include "game/stage/screens/setup_parts.hpp"
#include "game/stage/art/icon.hpp"
#include "game/stage/art/vignette.hpp"
#include "game/stage/screens/offer.hpp"
#include "game/stage/screens/placing.hpp"
#include "game/stage/screens/solo_modes.hpp"
#include "game/stage/screens/wording.hpp"
#include "game/stage/theme/palette.hpp"
#include "game/stage/widgets/mark.hpp"
#include "game/stage/widgets/panel.hpp"
#include "game/stage/widgets/passage.hpp"
#include <algorithm>
#include <array>
#include <cmath>

namespace podium::stage {

namespace {

using namespace colours;

constexpr Point firstCard{96, 176};
constexpr float cardWide = 352, cardHigh = 368, cardStepX = 372, cardStepY = 392;
constexpr Box roundsPanel{840, 568, 352, 368};
constexpr float pictureHigh = 96, packRound = 20; // of the pack
constexpr std::size_t mostRounds = 5;             // more are told of in words
constexpr std::array bodyLadder{Rung{27, 36, 2}, Rung{24, 30, 3}};

void iconWell(Canvas& canvas, const Look& look, Point at, Icon picture, Colour ground, Colour ink) {
    Mesh mesh;
    if (!look.flat()) mesh.rounded({at.x, at.y, 100, 100}, 26, ground);
    mesh.add(icon(picture, {at.x + 22, at.y + 22}, 56, ink, ground));
    canvas.draw(mesh);
}

bool isChosen(const ModeCard& card) { return card.choice == ModeCard::Choice::Chosen; }

void cardGround(Canvas& canvas, const Look& look, Box box, const ModeCard& card) {
    const Palette& palette = paletteOf(look);
    if (!look.flat() && isChosen(card)) canvas.glow(box.centre(), 330, 300, hex(0xFFB53A), .4f);
    if (!look.flat() && card.focus > 0) canvas.halo(box, 50, hex(0xFFD978), .5f * card.focus);
    PanelStyle style{.radius = 26};
    if (isChosen(card)) style.fill = palette.accentFill;
    if (card.focus > 0 || isChosen(card)) {
        style.line = mix(palette.line, palette.focusLine, isChosen(card) ? 1 : card.focus);
        style.outline = std::lerp(2.f, 5.f, isChosen(card) ? 1 : card.focus);
    }
    panel(canvas, look, box, style);
    if (look.flat() && isChosen(card)) {
        Mesh mesh;
        mesh.roundedOutline(box, 26, 8, palette.accent);
        canvas.draw(mesh);
    }
    if (look.flat() && card.focus > .5f) focusRing(canvas, look, box, 26);
}

void roundLine(
    Canvas& canvas, const Look& look, float y, const std::string& name, const std::string& count) {
    const Palette& palette = paletteOf(look);
    const Box row{roundsPanel.x + 28, y - 24, roundsPanel.w - 56, 48};
    const Box figure = canvas.words(
        {count, Face::Bebas, 32, palette.accent, Align::Right, 1}, row.right(), y, &row);
    const Line words{name, Face::InterSemiBold, 27, palette.text};
    canvas.words(shrunk(canvas, words, figure.x - row.x - 16), row.x, y, &row);
}

} // namespace

std::vector<Box> modeCards() {
    std::vector<Box> boxes;
    for (std::size_t i = 0; i < soloModes; ++i)
        boxes.push_back({firstCard.x + static_cast<float>(i % 3) * cardStepX,
            firstCard.y + static_cast<float>(i / 3) * cardStepY, cardWide, cardHigh});
    return boxes;
}

void modeCard(Canvas& canvas, const Look& look, const ModeCard& card) {
    const Box box = modeCards()[static_cast<std::size_t>(card.mode)];
    const bool gilded = isChosen(card) && !look.flat();
    cardGround(canvas, look, box, card);
    iconWell(canvas, look, {box.x + 30, box.y + 30}, iconOf(card.mode),
        gilded ? hex(0x2A1350) : ink800, isChosen(card) ? gold : inkOf(card.mode));
    if (isChosen(card)) mark(canvas, {box.right() - 58, box.y + 80}, 30, Sign::Tick);
    const Line name{
        nameOf(card.mode), Face::DisplayExtraBold, 43, gilded ? onGold : paletteOf(look).text};
    canvas.words(shrunk(canvas, name, box.w - 60), box.x + 30, box.y + 182, &box);
    textBlock(canvas,
        {card.about, Face::InterMedium, gilded ? hex(0x3A1F1A) : paletteOf(look).text2}, bodyLadder,
        {box.x + 30, box.y + 218, box.w - 56, box.h - 240});
}

void setupRounds(Canvas& canvas, const Showing& showing, DifficultyMix mix, SoloMode mode) {
    const Look look = lookOf(showing.preferences);
    const bool apart = mode == SoloMode::Classic || mode == SoloMode::Practice;
    const int most = apart ? showing.preferences.questionsPerRound : 1000;
    const auto asked = questionsAsked(showing.tonight, most, mix);
    const std::size_t count = asked.size();
    panel(canvas, look, roundsPanel, {.radius = 26});
    groupTitle(canvas, look, apart ? "TONIGHT" : "OUT OF", roundsPanel.x + 28, roundsPanel.y + 48);
    const std::size_t shown = count > mostRounds ? mostRounds - 1 : count;
    float y = roundsPanel.y + 106;
    for (std::size_t i = 0; i < shown; ++i, y += 54)
        roundLine(canvas, look, y, showing.tonight.rounds[i].name,
            asked[i] == 0 ? "LEFT OUT" : std::to_string(asked[i]));
    if (shown < count)
        roundLine(canvas, look, y, "and " + std::to_string(count - shown) + " more rounds", "");
}

Drawing packPicture(Box pack) {
    return vignette({pack.x + 2, pack.y + 2, pack.w - 4, pictureHigh}, packRound - 2);
}

void setupPack(
    Canvas& canvas, const Look& look, Box box, const Tonight& tonight, const Drawing& picture) {
    const Palette& palette = paletteOf(look);
    groupTitle(canvas, look, "PACK", box.x, box.y - 24);
    well(canvas, look, box, packRound);
    if (!look.flat())
        for (const Drawing::Piece& piece : picture.pieces()) canvas.draw(piece.mesh, piece.blend);
    const float middle = look.flat() ? box.centre().y : (box.y + pictureHigh + box.bottom()) / 2;
    const Line title{shortTitle(tonight.packTitle), Face::InterBold, 34, palette.text};
    canvas.words(shrunk(canvas, title, box.w - 56), box.x + 28, middle - 20, &box);
    const std::string about = counted(static_cast<int>(tonight.rounds.size()), "round", "rounds") +
        ", " + counted(tonight.questions, "question", "questions") + ", all sourced";
    const Line second{about, Face::InterMedium, 25, palette.text2};
    canvas.words(shrunk(canvas, second, box.w - 56), box.x + 28, middle + 22, &box);
}

} // namespace podium::stage
