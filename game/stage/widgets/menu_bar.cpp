#include "game/stage/widgets/menu_bar.hpp"
#include "game/stage/theme/palette.hpp"
#include "game/stage/widgets/panel.hpp"
#include "game/stage/widgets/passage.hpp"
#include "game/stage/widgets/slant.hpp"
#include <algorithm>
#include <cmath>

namespace podium::stage {

namespace {

constexpr Box ready{-8, 0, 610, 72}, focused{0, 0, 740, 108};
constexpr float afterReady = 12, afterFocus = 26, lipHeight = 9, offOpacity = .4f;

/// One of them has the focus.
float menuHeight(std::size_t bars) {
    return static_cast<float>(bars) * (ready.h + afterReady) + focused.h - ready.h + afterFocus -
        2 * afterReady;
}

float between(float from, float to, float share) { return std::lerp(from, to, share); }
Fill between(const Fill& from, const Fill& to, float share) {
    return {mix(from.top, to.top, share), mix(from.bottom, to.bottom, share)};
}

struct Paint {
    Slant slant;
    Colour words;
    float lip; ///< height of the lip under the bar
};

Paint paintOf(const Look& look, float focus, Touch touch, float lip) {
    const Palette& palette = paletteOf(look);
    const Fill gold = touch == Touch::Pressed ? palette.pressedFill : palette.accentFill;
    Paint paint{{between(palette.raised, gold, focus), between(12, 14, focus),
                    mix(palette.line, faded(palette.accent, 0), focus), between(.14f, .75f, focus),
                    between(2, 4, focus)},
        mix(palette.text, palette.onAccent, focus), touch == Touch::Pressed ? 0 : lip * focus};
    if (look.flat()) paint.slant.line = palette.line;
    if (touch == Touch::Off) {
        paint.slant.fill = {
            faded(paint.slant.fill.top, offOpacity), faded(paint.slant.fill.bottom, offOpacity)};
        paint.words = look.flat() ? hex(0xC9C9C9) : colours::off;
    }
    return paint;
}

/// The bar itself, over its shadow and its lip; a pressed one stands a lip lower.
Box bar(Canvas& canvas, const Look& look, Box box, const Paint& paint, Touch touch, float lip) {
    if (touch == Touch::Pressed) box.y += lip;
    if (!look.flat() && touch != Touch::Off)
        canvas.shadow(box, 12, leanOfTheLook, between(.38f, .5f, paint.lip / lip));
    if (!look.flat() && paint.lip >= 1) {
        Slant below{paletteOf(look).lip, paint.slant.radius, {}, 0};
        slant(canvas, look, {box.x, box.y + paint.lip, box.w, box.h}, below);
    }
    slant(canvas, look, box, paint.slant);
    return box;
}

void focusPicture(Canvas& canvas, const Look& look, Box box, const MenuItem& item, float focus) {
    const Palette& palette = paletteOf(look);
    const Box square{box.x + 14, box.y + 12, 98, box.h - 24};
    if (focus > .5f)
        slant(canvas, look, square, {look.flat() ? colours::black : hex(0x2A1350), 12, {}, 0});
    const float size = between(38, 50, focus);
    const Point at{box.x + between(44, 38, focus), box.centre().y - size / 2};
    canvas.draw(icon(item.icon, at, size, focus > .5f ? palette.accent : palette.text2));
}

void titles(
    Canvas& canvas, const Look& look, Box box, const MenuItem& item, float focus, Colour words) {
    const bool two = focus > .5f && !item.second.empty();
    const float x = box.x + between(114, 146, focus), widest = box.w - 250;
    const Line title{item.title, focus > .5f ? Face::DisplayExtraBold : Face::InterBold,
        between(37, 50, focus), words};
    canvas.words(shrunk(canvas, title, widest + 60), x, two ? box.y + 39 : box.centre().y, &box);
    if (!two) return;
    const Line second{item.second, Face::InterSemiBold, 25, paletteOf(look).onAccent2};
    canvas.words(shrunk(canvas, second, widest + 30), x + 1, box.y + 79, &box);
}

} // namespace

std::vector<Box> menuBoxes(Point top, std::span<const float> focus, float room) {
    const float closer = std::min(1.f, room / menuHeight(focus.size()));
    std::vector<Box> boxes;
    for (const float share : focus) {
        boxes.push_back({top.x + between(ready.x, focused.x, share), top.y,
            between(ready.w, focused.w, share), closer * between(ready.h, focused.h, share)});
        top.y += boxes.back().h + closer * between(afterReady, afterFocus, share);
    }
    return boxes;
}

void menuBar(
    Canvas& canvas, const Look& look, Box box, const MenuItem& item, float focus, Touch touch) {
    const Paint paint = paintOf(look, focus, touch, lipHeight);
    if (!look.flat() && focus > 0)
        canvas.glow({box.x + 334, box.centre().y}, 540, 170, hex(0xFFB53A), .42f * focus);
    const Box b = bar(canvas, look, box, paint, touch, lipHeight);
    if (look.flat() && focus > .5f) focusRing(canvas, look, b, 12);
    focusPicture(canvas, look, b, item, focus);
    titles(canvas, look, b, item, focus, paint.words);
    if (focus > .5f)
        canvas.draw(icon(Icon::Chevron, {b.right() - 70, b.centre().y - 18}, 36, paint.words));
    canvas.note("menu: " + item.title, b);
}

void slantButton(Canvas& canvas, const Look& look, Box box, const std::string& words, Icon picture,
    float focus, Touch touch) {
    const Paint paint = paintOf(look, focus, touch, 7);
    const Box b = bar(canvas, look, box, paint, touch, 7);
    if (look.flat() && focus > .5f) focusRing(canvas, look, b, 12);
    canvas.draw(icon(picture, {b.x + 34, b.centre().y - 20}, 40,
        mix(paletteOf(look).text2, paint.words, focus),
        mix(colours::ink700, colours::gold, focus)));
    canvas.words(shrunk(canvas, {words, Face::InterBold, 31, paint.words}, b.w - 122), b.x + 98,
        b.centre().y, &b);
    canvas.note("button: " + words, b);
}

void slantButton(
    Canvas& canvas, const Look& look, Box box, const std::string& words, float focus, Touch touch) {
    const Paint paint = paintOf(look, focus, touch, 7);
    const Box b = bar(canvas, look, box, paint, touch, 7);
    if (look.flat() && focus > .5f) focusRing(canvas, look, b, 12);
    const Line line{words, Face::InterBold, 28, paint.words, Align::Centre};
    canvas.words(shrunk(canvas, line, b.w - 40), b.centre().x, b.centre().y + 1, &b);
    canvas.note("button: " + words, b);
}

} // namespace podium::stage
