#include "game/stage/widgets/slip.hpp"
#include "game/stage/art/icon.hpp"
#include "game/stage/theme/palette.hpp"
#include "game/stage/widgets/light.hpp"
#include "game/stage/widgets/passage.hpp"
#include <algorithm>
#include <array>
#include <cmath>

namespace podium::stage {

namespace {

using State = Slip::State;

const Fill ready{hex(0x38298A, .97f), hex(0x1B124E, .98f)};
const Fill focused{hex(0x5445B0, .99f), hex(0x2C1F74, .99f)};
constexpr float dimmed = .46f, dimmedWords = .7f;

struct Paint {
    Fill ground;
    Colour words, line;
    float outline;
};

Fill between(const Fill& from, const Fill& to, float share) {
    return {mix(from.top, to.top, share), mix(from.bottom, to.bottom, share)};
}

Paint flatPaint(const Palette& palette, const Slip& shown) {
    switch (shown.state) {
    case State::Chosen: return {palette.accent, colours::black, palette.line, 4};
    case State::Right: return {palette.right, colours::black, palette.line, 4};
    case State::Wrong: return {palette.panel, palette.text, palette.wrong, 6};
    case State::Dim: return {palette.panel, hex(0xC9C9C9), hex(0xC9C9C9), 4};
    case State::Ready: break;
    }
    return {palette.panel, palette.text, palette.line, 4};
}

Paint paintOf(const Look& look, const Slip& shown) {
    const Palette& palette = paletteOf(look);
    if (look.flat()) return flatPaint(palette, shown);
    const float focus = shown.focus;
    const Colour line = mix(hex(0xFFFFFF, .16f), palette.focusLine, focus);
    const float outline = std::lerp(palette.outline, palette.focusOutline, focus);
    switch (shown.state) {
    case State::Chosen: return {palette.accentFill, palette.onAccent, line, outline};
    case State::Right: return {palette.rightFill, palette.onRight, hex(0xEFFFF7), 3};
    case State::Wrong: return {palette.wrongFill, palette.onWrong, colours::wrong, 3};
    case State::Dim:
        return {Fill(faded(ready.top, dimmed), faded(ready.bottom, dimmed)),
            faded(palette.text, dimmedWords), faded(line, dimmed), outline};
    case State::Ready: break;
    }
    return {between(ready, focused, focus), palette.text, line, outline};
}

float radiusOf(const Box& box) { return std::min(22.f, box.h * .28f); }

void ground(Canvas& canvas, const Look& look, Box box, const Slip& shown, const Paint& paint) {
    const float radius = radiusOf(box);
    if (!look.flat() && shown.focus > 0) canvas.halo(box, 30, hex(0xFFD978), .5f * shown.focus);
    Mesh mesh;
    mesh.rounded(box, radius, paint.ground);
    if (!look.flat() && shown.state == State::Ready)
        topLight(mesh, {box.x + 2, box.y + 2, box.w - 4, box.h - 4}, radius - 2, 2,
            paletteOf(look).light);
    mesh.roundedOutline(box, radius, paint.outline, paint.line);
    if (look.flat() && shown.focus > .5f) // inside: slips lie close to each other
        mesh.roundedOutline(box, radius, 10,
            shown.state == State::Chosen ? colours::white : paletteOf(look).accent);
    canvas.draw(mesh);
}

bool isFilled(const Slip& shown) {
    return shown.state == State::Chosen || shown.state == State::Right;
}

/// The box to tick; returns where the next thing begins.
float tickBox(Canvas& canvas, const Look& look, Box box, const Slip& shown, float x) {
    if (shown.tickBox == Slip::TickBox::None) return x;
    const float size = std::min(52.f, box.h - 20);
    const Box well{x, box.centre().y - size / 2, size, size};
    const bool ticked = shown.tickBox == Slip::TickBox::Ticked;
    Mesh mesh;
    mesh.rounded(well, 10, look.flat() ? colours::black : colours::ink900);
    mesh.roundedOutline(well, 10, 3, look.flat() ? colours::white : hex(0xFFFFFF, .4f));
    if (ticked)
        mesh.add(icon(Icon::Tick, {well.x + size * .14f, well.y + size * .14f}, size * .72f,
            paletteOf(look).accent));
    canvas.draw(mesh);
    return well.right() + 18;
}

float badge(
    Canvas& canvas, const Look& look, Box box, const Slip& shown, const Paint& paint, float x) {
    if (shown.badge.empty()) return x;
    const float size = std::min(48.f, box.h * .62f);
    const Colour ink = isFilled(shown) || shown.state == State::Wrong ? paint.words
        : shown.state == State::Dim                                   ? paint.words
                                                                      : paletteOf(look).accent;
    const Box room{x, box.y, std::max(36.f, size * .8f), box.h};
    canvas.words({shown.badge, Face::Bebas, size, ink, Align::Centre}, room.centre().x,
        room.centre().y + 1, &room);
    return room.right() + 14;
}

/// From the right: the sign, then the small words; returns where the words must end.
float atEnd(Canvas& canvas, Box box, const Slip& shown, const Paint& paint) {
    float end = box.right() - 20;
    if (shown.sign) {
        const float radius = std::min(26.f, box.h * .34f);
        mark(canvas, {end - radius, box.centre().y}, radius, *shown.sign, colours::gold);
        end -= 2 * radius + 14;
    }
    if (shown.aside.empty()) return end;
    const Line words = shrunk(
        canvas, {shown.aside, Face::InterSemiBold, 26, paint.words, Align::Right}, box.w * .36f);
    return canvas.words(words, end, box.centre().y, &box).x - 18;
}

std::vector<Rung> ladderFor(const Box& box) {
    const float most = std::min(40.f, box.h * .52f);
    std::vector<Rung> ladder{{most, most * 1.22f, 1}};
    if (most > 32) ladder.push_back({32, 39, 2});
    ladder.push_back({26, 31, std::max(1, static_cast<int>((box.h - 8) / 31))});
    return ladder;
}

} // namespace

void slip(Canvas& canvas, const Look& look, Box box, const Slip& shown) {
    const Box b = canvas.snapped(box);
    const Paint paint = paintOf(look, shown);
    ground(canvas, look, b, shown, paint);
    if (shown.align == Align::Centre) {
        const Line words{
            shown.words, Face::Bebas, std::min(60.f, b.h * .62f), paint.words, Align::Centre};
        canvas.words(shrunk(canvas, words, b.w - 16), b.centre().x, b.centre().y + 1, &b);
    } else {
        float x = tickBox(canvas, look, b, shown, b.x + 20);
        x = badge(canvas, look, b, shown, paint, x);
        const float end = atEnd(canvas, b, shown, paint);
        textBlock(canvas, {shown.words, Face::InterBold, paint.words}, ladderFor(b),
            {x, b.y + 4, end - x, b.h - 8}, look.growth(), Stand::Middle);
    }
    canvas.note("slip " + shown.words, b);
}

} // namespace podium::stage
