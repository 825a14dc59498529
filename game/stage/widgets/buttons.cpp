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

namespace {

Mesh goldBody(const Look& look, Box box, float focus) {
    const Palette& palette = paletteOf(look);
    Mesh mesh;
    if (!look.flat()) mesh.rounded({box.x, box.y + 9, box.w, box.h}, 24, palette.lip);
    mesh.rounded(box, 24, palette.accentFill);
    if (!look.flat()) topLight(mesh, {box.x, box.y, box.w, box.h}, 24, 3, hex(0xFFFFFF, .6f));
    if (focus > 0) mesh.roundedOutline(box, 24, 5 * focus, palette.focusLine);
    return mesh;
}

} // namespace

void lockButton(Canvas& canvas, const Look& look, Box box, const std::string& words, Icon picture,
    float focus, Readiness readiness) {
    const Palette& palette = paletteOf(look);
    const Box b = canvas.snapped(box);
    const bool ready = readiness == Readiness::Ready;
    if (!look.flat() && focus > 0) canvas.halo(b, 56, hex(0xFFD978), .55f * focus);
    if (!look.flat()) canvas.shadow(b, 24);
    if (ready) canvas.draw(goldBody(look, b, focus));
    if (!ready) panel(canvas, look, b, {.radius = 24, .depth = Depth::Flat});
    if (focus > .5f && (look.flat() || !ready)) focusRing(canvas, look, b, 24);
    const Colour ink = ready ? palette.onAccent : palette.text2;
    pictureAndWords(canvas, b, buttonLine(words, ready ? 50.f : 34.f, ink), picture, 44);
    canvas.note("button: " + words, b);
}

} // namespace podium::stage
