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

void hangMedals(Canvas& canvas, const Look& look, const Timeline& timeline) {
    const Point second = hung({1420, 380}, timeline), third = hung({1716, 330}, timeline);
    const Point first = hung({1568, 520}, timeline);
    Mesh ribbons;
    ribbon(ribbons, 1420, second, 60, hex(0x3A2A8C), hex(0xD5DCE8));
    ribbon(ribbons, 1716, third, 60, hex(0x3A2A8C), hex(0xE6A063));
    ribbon(ribbons, 1568, first, 76, hex(0xF25C4D), hex(0xFFE9A8));
    canvas.draw(ribbons);
    medal(canvas, look, second, 108, MedalMetal::Silver, "2");
    medal(canvas, look, third, 108, MedalMetal::Bronze, "3");
    medal(canvas, look, first, 152, MedalMetal::Gold, "1");
}

void hangLaurel(Canvas& canvas, const Look& look, const Timeline& timeline) {
    const Point middle = hung({1568, 430}, timeline);
    Mesh drawing;
    ribbon(drawing, 1568, {middle.x, middle.y - 90}, 76, hex(0xF25C4D), hex(0xFFE9A8));
    laurelWreath(drawing, middle, 190);
    canvas.draw(drawing);
    medal(canvas, look, middle, 112, MedalMetal::Gold);
    Mesh star;
    eveningStar(star, middle, 66);
    canvas.draw(star);
}

void hangLanterns(Canvas& canvas, const Look& look, const Timeline& timeline) {
    Drawing drawing;
    const auto lantern = [&](float x, float y, float size, Colour body) {
        const Point at = hung({x, y}, timeline);
        ribbon(drawing.over(), x, {at.x, at.y - 60 * size}, 18, hex(0x3A2A8C), hex(0xD5DCE8));
        paperLantern(drawing, at, size, body);
    };
    lantern(1400, 320, 1.05f, hex(0xF25C4D));
    lantern(1730, 260, 1.05f, hex(0x4A90FF));
    lantern(1566, 460, 1.5f, hex(0xFFC23A));
    for (const auto& piece : drawing.pieces())
        if (!look.flat() || piece.blend == Blend::Over) canvas.draw(piece.mesh, piece.blend);
}

} // namespace

Emblem emblemOfRound(int round) { return static_cast<Emblem>(round % 3); }

void hangEmblem(Canvas& canvas, const Look& look, Emblem emblem, const Timeline& timeline) {
    const float here = timeline.fade(dropBegins, smallTime);
    if (!look.flat()) canvas.glow({1560, 420}, 520, 420, hex(0xFFC766), .5f * here);
    if (here <= 0) return;
    switch (emblem) {
    case Emblem::Medals: return hangMedals(canvas, look, timeline);
    case Emblem::Laurel: return hangLaurel(canvas, look, timeline);
    case Emblem::Lanterns: return hangLanterns(canvas, look, timeline);
    }
}

} // namespace podium::stage
