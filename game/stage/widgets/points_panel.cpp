#include "game/stage/widgets/points_panel.hpp"
#include "game/stage/widgets/panel.hpp"
#include "game/stage/widgets/passage.hpp"
#include <algorithm>

namespace podium::stage {

namespace {

constexpr float margin = 36, rowStep = 58;
constexpr std::size_t rowsAtEase = 3; // more stand closer

Colour colourOf(const Look& look, PointsRow::Tone tone) {
    const Palette& palette = paletteOf(look);
    if (tone == PointsRow::Tone::Streak) return look.flat() ? palette.accent : hex(0xFF9A86);
    return tone == PointsRow::Tone::Lost ? palette.wrong : palette.text;
}

void row(Canvas& canvas, const Look& look, Box box, float y, const PointsRow& shown, float size) {
    const Colour what = look.flat() ? colours::white : colours::hint;
    const Line points{shown.points, Face::Bebas, 46 * size,
        faded(colourOf(look, shown.tone), shown.opacity), Align::Right};
    const float right = box.right() - margin;
    const Box ink = canvas.words(points, right, y, &box);
    const Line words{
        shown.what, Face::InterSemiBold, std::max(24.f, 32 * size), faded(what, shown.opacity)};
    canvas.words(shrunk(canvas, words, ink.x - 20 - box.x - margin), box.x + margin, y, &box);
}

void total(Canvas& canvas, const Look& look, Box box, const PointsPanel& shown) {
    const Palette& palette = paletteOf(look);
    Mesh rule;
    rule.box({box.x + margin, box.bottom() - 118, box.w - 2 * margin, 3},
        faded(palette.accent, look.flat() ? 1 : .7f));
    canvas.draw(rule);
    canvas.words({"This question", Face::InterBold, 36, palette.text}, box.x + margin,
        box.bottom() - 64, &box);
    const Colour colour =
        shown.worth == PointsPanel::Worth::Something ? palette.accent : palette.text;
    canvas.words({shown.total, Face::Bebas, 92, colour, Align::Right}, box.right() - margin,
        box.bottom() - 62, &box);
}

} // namespace

void pointsPanel(Canvas& canvas, const Look& look, Box box, const PointsPanel& shown) {
    if (look.flat()) box = {box.x, box.y + 14, box.w, box.h - 14}; // clear of the rule above it
    panel(canvas, look, box);
    groupTitle(canvas, look, shown.title, box.x + margin, box.bottom() - 354, 32);
    float y = box.bottom() - 294;
    const std::size_t rows = std::max(shown.rows.size(), rowsAtEase);
    const float size = static_cast<float>(rowsAtEase) / static_cast<float>(rows);
    if (rows > rowsAtEase) y -= 8;
    for (const PointsRow& shownRow : shown.rows) {
        row(canvas, look, box, y, shownRow, std::max(size, .66f));
        y += rowStep * size;
    }
    total(canvas, look, box, shown);
    canvas.note("points", box);
}

} // namespace podium::stage
