#include "game/stage/screens/desk_parts.hpp"
#include "game/stage/screens/wording.hpp"
#include "game/stage/theme/palette.hpp"
#include "game/stage/widgets/buttons.hpp"
#include "game/stage/widgets/panel.hpp"
#include "game/stage/widgets/passage.hpp"

namespace podium::stage {

namespace {

constexpr Box panelBox{536, 164, 1288, 784}, textWell{572, 374, 1216, 258};
constexpr Box adviceRoom{572, 248, 1216, 100}, verdictRoom{572, 656, 1216, 116};
constexpr std::array adviceLadder{Rung{32, 42, 2}, Rung{27, 35, 2}};
constexpr std::array firstLineLadder{Rung{34, 44, 2}, Rung{29, 37, 3}, Rung{24, 31, 4}};
constexpr auto advice =
    "Copy an English article wherever you read it, come back here, and press Ctrl and V. It stays "
    "on this computer.";

bool isEnough(const DeskPaste& paste) { return paste.length == DeskPaste::Length::Enough; }

/// How many words, and how the first of them go.
void pasted(Canvas& canvas, const Look& look, const DeskPaste& paste) {
    const Palette& palette = paletteOf(look);
    const Box room{textWell.x + 36, textWell.y + 16, textWell.w - 72, 100};
    const Box count = canvas.words(
        {grouped(paste.words), Face::Bebas, 84, palette.accent}, room.x, room.centre().y, &room);
    canvas.words(
        {paste.words == 1 ? "WORD" : "WORDS", Face::Bebas, 38, palette.accent, Align::Left, 2},
        count.right() + 20, room.centre().y + 14, &room);
    textBlock(canvas, {paste.firstLine, Face::InterMedium, palette.text}, firstLineLadder,
        {room.x, room.bottom() + 4, room.w, textWell.bottom() - room.bottom() - 20}, look.growth());
}

void makeOf(Canvas& canvas, const Look& look, const DeskPaste& paste, float focus) {
    if (isEnough(paste))
        startButton(canvas, look, makeButton, "Make the quiz", Icon::Play, focus);
    else
        lockButton(
            canvas, look, makeButton, "Paste a text first", Icon::Lock, 0, Readiness::NotYet);
}

} // namespace

void deskPaste(Canvas& canvas, const Showing& showing, std::optional<std::size_t> focus) {
    const Look look = lookOf(showing.preferences);
    const Palette& palette = paletteOf(look);
    const DeskPaste& paste = showing.desk.paste;
    panel(canvas, look, panelBox, {.radius = 28});
    groupTitle(canvas, look, "PASTE A TEXT", panelBox.x + 36, panelBox.y + 50);
    textBlock(canvas, {advice, Face::InterMedium, palette.text2}, adviceLadder, adviceRoom,
        look.growth());
    well(canvas, look, textWell, 20);
    if (paste.words > 0)
        pasted(canvas, look, paste);
    else
        canvas.words(
            {"Nothing is pasted yet.", Face::InterSemiBold, 32, palette.text2, Align::Centre},
            textWell.centre().x, textWell.centre().y, &textWell);
    textBlock(canvas,
        {paste.verdict, Face::InterSemiBold, isEnough(paste) ? palette.right : palette.text},
        adviceLadder, verdictRoom, look.growth(), Stand::Middle);
    lockButton(canvas, look, pasteButton, paste.words > 0 ? "Paste another" : "Paste", Icon::Add,
        focus == 0u ? 1.f : 0.f, Readiness::NotYet);
    makeOf(canvas, look, paste, focus == 1u ? 1.f : 0.f);
}

} // namespace podium::stage
