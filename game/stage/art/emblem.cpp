#include "game/stage/art/emblem.hpp"
#include "game/stage/art/emblem_parts.hpp"
#include "game/stage/widgets/medal.hpp"
#include <cmath>
#include <numbers>

namespace podium::stage {

namespace {

constexpr Span dropBegins = milliseconds(360);
constexpr Span swingTime = milliseconds(900);
constexpr float firstSwing = 8, secondSwing = 3; // degrees

/// How far it leans now, in degrees: out and back, then once more and less.
float leanOf(const Timeline& timeline) {
    if (timeline.reduced()) return 0;
    const Span sinceDown = timeline.since() - (dropBegins + verdictTime);
    const float swings =
        static_cast<float>(sinceDown.milliseconds) / static_cast<float>(swingTime.milliseconds);
    if (swings < 0 || swings > 2) return 0;
    const float most = swings < 1 ? firstSwing : secondSwing;
    return most * std::sin(swings * 2 * std::numbers::pi_v<float>);
}

/// Something on a ribbon: where it hangs at rest and where it hangs now.
Point hung(Point rest, const Timeline& timeline) {
    const float lean = leanOf(timeline) * std::numbers::pi_v<float> / 180;
    const float down = timeline.share(dropBegins, verdictTime, Curve::Back);
    const float length = rest.y * down;
    return {rest.x + std::sin(lean) * length, std::cos(lean) * length - (1 - down) * 200};
}

/// The light around what hangs, once it is there.
void shine(Canvas& canvas, const Timeline& timeline) {
    canvas.glow({1560, 420}, 520, 420, hex(0xFFC766), .5f * timeline.fade(dropBegins, smallTime));
}

void lantern(Drawing& drawing, Point rest, float size, Colour paper, const Timeline& timeline) {
    const Point at = hung(rest, timeline);
    ribbon(drawing.over(), rest.x, {at.x, at.y - 60 * size}, 18, hex(0x3A2A8C), hex(0xD5DCE8));
    paperLantern(drawing, at, size, paper);
}

} // namespace

void hangLaurel(Canvas& canvas, const Look& look, const Timeline& timeline) {
    if (look.flat()) return;
    shine(canvas, timeline);
    const Point middle = hung({1568, 430}, timeline);
    Mesh wreath, star;
    ribbon(wreath, 1568, {middle.x, middle.y - 90}, 76, hex(0xF25C4D), hex(0xFFE9A8));
    laurelWreath(wreath, middle, 190);
    eveningStar(star, middle, 66);
    canvas.draw(wreath);
    medal(canvas, look, middle, 112, MedalMetal::Gold);
    canvas.draw(star);
}

void hangLanterns(Canvas& canvas, const Look& look, const Timeline& timeline) {
    if (look.flat()) return;
    shine(canvas, timeline);
    Drawing drawing;
    lantern(drawing, {1400, 320}, 1.05f, hex(0xF25C4D), timeline);
    lantern(drawing, {1730, 260}, 1.05f, hex(0x4A90FF), timeline);
    lantern(drawing, {1566, 460}, 1.5f, hex(0xFFC23A), timeline);
    for (const auto& piece : drawing.pieces()) canvas.draw(piece.mesh, piece.blend);
}

} // namespace podium::stage
