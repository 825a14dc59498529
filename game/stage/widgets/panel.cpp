#include "game/stage/widgets/panel.hpp"
#include "game/stage/widgets/light.hpp"

namespace podium::stage {

void panel(Canvas& canvas, const Look& look, Box box, const PanelStyle& style) {
    const Palette& palette = paletteOf(look);
    const Box b = canvas.snapped(box);
    const float outline = look.flat() ? palette.outline
        : style.outline > 0           ? style.outline
                                      : palette.outline;
    if (style.depth == Depth::Raised && !look.flat()) canvas.shadow(b, style.radius);
    Mesh mesh;
    mesh.rounded(b, style.radius, look.flat() ? palette.panel : style.fill.value_or(palette.panel));
    topLight(mesh, {b.x + outline, b.y + outline, b.w - 2 * outline, b.h - 2 * outline},
        style.radius - outline, 2, palette.light);
    mesh.roundedOutline(b, style.radius, outline, style.line.value_or(palette.line));
    canvas.draw(mesh);
}

void well(Canvas& canvas, const Look& look, Box box, float radius) {
    const Palette& palette = paletteOf(look);
    const Box b = canvas.snapped(box);
    Mesh mesh;
    mesh.rounded(b, radius, palette.sunk);
    mesh.roundedOutline(b, radius, look.flat() ? 4.f : 2.f, palette.sunkLine);
    canvas.draw(mesh);
}

void divider(Canvas& canvas, const Look& look, Point from, float wide) {
    Mesh mesh;
    mesh.box(canvas.snapped({from.x, from.y, wide, 2}), paletteOf(look).line);
    canvas.draw(mesh);
}

void focusRing(Canvas& canvas, const Look& look, Box box, float radius) {
    const Palette& palette = paletteOf(look);
    const Box b = canvas.snapped(box);
    Mesh mesh;
    if (look.flat()) {
        constexpr float away = 12, thick = 10; // LOOK.md, section 11: a gold ring outside
        mesh.roundedOutline({b.x - away, b.y - away, b.w + 2 * away, b.h + 2 * away}, radius + away,
            thick, palette.accent);
    } else {
        mesh.roundedOutline(b, radius, palette.focusOutline, palette.focusLine);
    }
    canvas.draw(mesh);
}

void groupTitle(
    Canvas& canvas, const Look& look, const std::string& words, float x, float y, float size) {
    canvas.words({words, Face::Bebas, size, paletteOf(look).accent, Align::Left, 2}, x, y);
}

} // namespace podium::stage
