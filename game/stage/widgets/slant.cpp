#include "game/stage/widgets/slant.hpp"
#include "game/stage/widgets/light.hpp"
#include <algorithm>

namespace podium::stage {

namespace {

constexpr float besideWords = 46;

Slant full(TagTone tone) {
    switch (tone) {
    case TagTone::Gold: return {{colours::tagHi, colours::tagLo}, 8, {}, .6f, 2};
    case TagTone::Ink:
        return {{hex(0x2A1D6E, .95f), hex(0x1C1350, .95f)}, 8, hex(0xFFFFFF, .16f), .14f, 2};
    case TagTone::Score:
        return {{hex(0x2A1D6E, .97f), hex(0x1C1350, .97f)}, 8, hex(0xFFC94A, .55f), .14f, 2};
    case TagTone::Coral: break;
    }
    return {{colours::streakHi, colours::streakLo}, 8, {}, .35f, 2};
}

} // namespace

void slant(Canvas& canvas, const Look& look, Box box, const Slant& style) {
    const float lean = look.flat() ? 0 : leanOfTheLook;
    const Box b = canvas.snapped(box);
    const float thick = style.line ? (look.flat() ? 4.f : 2.f) : 0;
    Mesh mesh;
    mesh.rounded(b, style.radius, style.fill, lean);
    if (!look.flat() && style.light > 0)
        topLight(mesh, {b.x + thick, b.y + thick, b.w - 2 * thick, b.h - 2 * thick},
            style.radius - thick, style.lightHeight, hex(0xFFFFFF, style.light), lean);
    if (style.line) mesh.roundedOutline(b, style.radius, thick, *style.line, lean);
    canvas.draw(mesh);
}

Slant tagStyle(const Look& look, TagTone tone) {
    if (!look.flat()) return full(tone);
    const Palette& palette = paletteOf(look);
    return tone == TagTone::Gold ? Slant{palette.tagFill} : Slant{palette.panel, 8, palette.line};
}

Colour tagWords(const Look& look, TagTone tone) {
    return tone == TagTone::Gold ? paletteOf(look).onAccent : paletteOf(look).text;
}

float tagWidth(Canvas& canvas, const Tag& tag) {
    return canvas.width({tag.words, Face::Bebas, tag.size, {}, Align::Left, tag.tracking}) +
        2 * besideWords;
}

void slantTag(Canvas& canvas, const Look& look, Box box, const Tag& tag) {
    slant(canvas, look, box, tagStyle(look, tag.tone));
    canvas.words(
        {tag.words, Face::Bebas, tag.size, tagWords(look, tag.tone), Align::Centre, tag.tracking},
        box.centre().x, box.centre().y + 1, &box);
}

void progressBar(Canvas& canvas, const Look& look, Box box, float share) {
    const Palette& palette = paletteOf(look);
    slant(canvas, look, box, {look.flat() ? palette.panel : Fill(hex(0xFFFFFF, .16f)), 6, {}, 0});
    if (look.flat()) slant(canvas, look, box, {palette.panel, 6, palette.line, 0});
    Box done = box;
    done.w *= std::clamp(share, 0.f, 1.f);
    if (done.w >= 1) slant(canvas, look, done, {palette.accent, 6, {}, 0});
}

} // namespace podium::stage
