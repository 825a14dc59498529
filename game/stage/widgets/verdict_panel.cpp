#include "game/stage/widgets/verdict_panel.hpp"
#include "game/stage/art/icon.hpp"
#include "game/stage/theme/type.hpp"
#include "game/stage/widgets/panel.hpp"
#include "game/stage/widgets/passage.hpp"
#include <algorithm>
#include <array>

namespace podium::stage {

namespace {

constexpr float margin = 36;

/// The source keeps the foot of the panel; the explanation gets what is left above it.
struct Rooms {
    Box explanation, source;
};

Passage sourceLines(Canvas& canvas, const Look& look, const VerdictPanel& shown, Box room) {
    const Palette& palette = paletteOf(look);
    const std::array runs{Run{shown.sourceLead, Face::InterBold, palette.text},
        Run{shown.source, Face::InterMedium, palette.text2}};
    return fitted(canvas, runs, type::sourceLadder, room, std::min(look.growth(), 1.15f));
}

Rooms roomsOf(Box box, float sourceHeight) {
    const float sourceTop = box.bottom() - 23 - std::max(sourceHeight, 66.f);
    const float left = box.x + margin, top = box.y + 112;
    return {{left, top, box.w - 2 * margin - 2, sourceTop - 14 - top},
        {left + 56, sourceTop, box.w - 2 * margin - 56, box.bottom() - 14 - sourceTop}};
}

void headline(Canvas& canvas, const Look& look, Box box, const VerdictPanel& shown) {
    const Palette& palette = paletteOf(look);
    const bool right = shown.sign == Sign::Tick;
    mark(canvas, {box.x + 72, box.y + 62}, 40, shown.sign, palette.accent);
    const Line line{
        shown.headline, Face::Spartan, type::verdict, right ? palette.right : palette.wrong};
    canvas.words(shrunk(canvas, line, box.w - 172), box.x + 136, box.y + 62, &box);
}

PanelStyle styleOf(const Look& look, Sign sign) {
    const Colour line = sign == Sign::Tick ? hex(0x35E29B, .75f) : hex(0xFF6B7F, .75f);
    if (look.flat())
        return {24, {}, sign == Sign::Tick ? paletteOf(look).right : paletteOf(look).wrong};
    return {24, Fill{hex(0x241964, .97f), hex(0x150E3D, .97f)}, line, 3};
}

} // namespace

void verdictPanel(Canvas& canvas, const Look& look, Box box, const VerdictPanel& shown) {
    panel(canvas, look, box, styleOf(look, shown.sign));
    headline(canvas, look, box, shown);
    const Box most{box.x + margin + 56, box.y, box.w - 2 * margin - 56, 108};
    const Passage source = sourceLines(canvas, look, shown, most);
    const Rooms rooms = roomsOf(box, source.height());
    textBlock(canvas, {shown.explanation, Face::InterSemiBold, paletteOf(look).text},
        type::explanationLadder, rooms.explanation, look.growth());
    divider(canvas, look, {rooms.explanation.x, rooms.source.y - 11}, box.w - 2 * margin);
    canvas.draw(icon(Icon::Book, {box.x + margin, rooms.source.y + 7}, 38, paletteOf(look).accent,
        colours::ink800));
    draw(canvas, source, rooms.source);
    canvas.note("explanation", box);
}

} // namespace podium::stage
