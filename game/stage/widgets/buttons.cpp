#include "game/stage/widgets/buttons.hpp"
#include "game/stage/widgets/light.hpp"
#include "game/stage/widgets/panel.hpp"
#include "game/stage/widgets/passage.hpp"
#include <algorithm>
#include <cmath>

namespace podium::stage {

namespace {

Line buttonLine(const std::string& words, float size, Colour colour) {
    return {words, Face::DisplayExtraBold, size, colour};
}

/// Icon and words together in the middle of a box.
void pictureAndWords(Canvas& canvas, Box box, Line line, Icon picture, float size) {
    const float gap = size * .55f;
    line = shrunk(canvas, line, box.w - size - gap - 60);
    const float wide = size + gap + canvas.width(line);
    const float x = box.centre().x - wide / 2;
    canvas.draw(icon(picture, {x, box.centre().y - size / 2}, size, line.colour));
    canvas.words(line, x + size + gap, box.centre().y, &box);
}

} // namespace

void startButton(Canvas& canvas, const Look& look, Box box, const std::string& words, Icon picture,
    float focus) {
    const Palette& palette = paletteOf(look);
    const Box b = canvas.snapped(box);
    if (!look.flat()) {
        if (focus > 0) canvas.halo(b, 56, hex(0xFFD978), .55f * focus);
        canvas.shadow({b.x, b.y + 4, b.w, b.h}, 26);
    }
    Mesh mesh;
    if (!look.flat()) mesh.rounded({b.x, b.y + 9, b.w, b.h}, 26, colours::startLip);
    mesh.rounded(
        b, 26, look.flat() ? palette.accentFill : Fill(colours::startHi, colours::startLo));
    mesh.roundedOutline(
        b, 26, std::lerp(3.f, 5.f, focus), mix(hex(0xFFFFFF, .35f), palette.focusLine, focus));
    canvas.draw(mesh);
    if (look.flat() && focus > .5f) focusRing(canvas, look, b, 26);
    const Colour ink = look.flat() ? palette.onAccent : colours::white;
    pictureAndWords(canvas, b, buttonLine(words, std::min(62.f, b.h * .47f), ink), picture,
        std::min(52.f, b.h * .4f));
    canvas.note("button: " + words, b);
}

void goldButton(Canvas& canvas, const Look& look, Box box, const std::string& words, Icon picture) {
    const Palette& palette = paletteOf(look);
    const Box b = canvas.snapped(box);
    if (!look.flat()) canvas.shadow({b.x, b.y + 4, b.w, b.h}, 24);
    Mesh mesh;
    if (!look.flat()) mesh.rounded({b.x, b.y + 8, b.w, b.h}, 24, palette.lip);
    mesh.rounded(b, 24, palette.accentFill);
    if (!look.flat()) topLight(mesh, b, 24, 4, hex(0xFFFFFF, .7f));
    canvas.draw(mesh);
    if (look.flat()) focusRing(canvas, look, b, 24);
    pictureAndWords(canvas, b, buttonLine(words, std::min(50.f, b.h * .44f), palette.onAccent),
        picture, std::min(48.f, b.h * .42f));
    canvas.note("button: " + words, b);
}

void chip(Canvas& canvas, const Look& look, Box box, const std::string& words, Icon picture) {
    const Palette& palette = paletteOf(look);
    panel(canvas, look, box, {20});
    canvas.draw(icon(picture, {box.x + 26, box.centre().y - 18}, 36, palette.accent));
    const Line line{words, Face::InterSemiBold, 29, palette.text};
    canvas.words(shrunk(canvas, line, box.w - 104), box.x + 80, box.centre().y, &box);
}

} // namespace podium::stage
