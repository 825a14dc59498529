#include "game/stage/widgets/logo.hpp"
#include "game/stage/art/gradient.hpp"
#include "game/stage/theme/palette.hpp"
#include <algorithm>
#include <array>

namespace podium::stage {

namespace {

/// One step of the logo's podium; numbers and widths at size 1.
struct Step {
    const char* letters;
    const char* number;
    float wide, high, numberSize;
    Colour hi, middle, lo, ink;
};

constexpr std::array steps{
    Step{"PO", "2", 276, 92, 66, hex(0xF3F6FB), hex(0xAEB9CC), hex(0x7E8AA3), hex(0x2C3650)},
    Step{"DI", "1", 214, 140, 96, hex(0xFFEDB0), hex(0xFFC23A), hex(0xDE8A14), hex(0x6B3F00)},
    Step{"UM", "3", 316, 58, 46, hex(0xF8C799), hex(0xD88B4E), hex(0xA8622C), hex(0x3D1C04)}};
constexpr float gap = 8, baseLine = 330, lettersSize = 196;

Mesh block(const Look& look, const Step& step, Box box, float size) {
    const float in = 10 * size, edge = 12 * size;
    const std::array outline{Point{box.x + in, box.y}, Point{box.right() - in, box.y},
        Point{box.right(), box.y + edge}, Point{box.right(), box.bottom()},
        Point{box.x, box.bottom()}, Point{box.x, box.y + edge}};
    Mesh mesh;
    mesh.polygon(outline, look.flat() ? step.middle : colours::white);
    if (look.flat()) return mesh;
    mesh = shaded(mesh, {{0, step.hi}, {.3f, step.middle}, {1, step.lo}}, box.y, box.bottom());
    const Colour light = hex(0xFFFFFF, .55f);
    mesh.quad({outline[0], light}, {outline[1], light}, {outline[2], light}, {outline[5], light});
    return mesh;
}

void letters(Canvas& canvas, const Look& look, const Step& step, float x, float top, float size) {
    const Line line{
        step.letters, Face::Spartan, lettersSize * size, colours::white, Align::Centre, 2 * size};
    const float y = top - 74 * size;
    if (look.flat())
        canvas.words(line, x, y);
    else
        canvas.titleWords(line, x, y, 9 * size, step.wide * size);
}

} // namespace

void logo(Canvas& canvas, const Look& look, Point at, float size) {
    const float base = at.y + baseLine * size;
    if (!look.flat())
        canvas.glow(
            {at.x + 400 * size, base - 160 * size}, 560 * size, 300 * size, hex(0xFFB84E), .22f);
    float x = at.x;
    for (const Step& step : steps) {
        const Box box{x, base - step.high * size, step.wide * size, step.high * size};
        canvas.draw(block(look, step, box, size));
        const float numberY = box.y + std::max(step.high / 2 + 7, 34.f) * size;
        canvas.words({step.number, Face::Bebas, step.numberSize * size, step.ink, Align::Centre},
            box.centre().x, numberY, &box);
        letters(canvas, look, step, box.centre().x, box.y, size);
        x += box.w + gap * size;
    }
    canvas.note("logo", {at.x, at.y, x - at.x - gap * size, baseLine * size});
}

} // namespace podium::stage
