#include "game/stage/screens/intro_medals.hpp"
#include "game/stage/screens/placing.hpp"
#include "game/stage/widgets/medal.hpp"

namespace podium::stage {

namespace {

constexpr Span drop = milliseconds(520), swing = milliseconds(1600);
constexpr float swingShare = .14f; // of its height above: 8 degrees, and less on the way back

struct Hanging {
    Point centre;
    float radius;
    MedalMetal metal;
    const char* number;
    float ribbon; ///< how wide
    Colour edge, middle;
};

constexpr Hanging hangings[]{
    {{1420, 380}, 108, MedalMetal::Silver, "2", 60, hex(0x3A2A8C), hex(0xD5DCE8)},
    {{1716, 330}, 108, MedalMetal::Bronze, "3", 60, hex(0x3A2A8C), hex(0xE6A063)},
    {{1568, 520}, 152, MedalMetal::Gold, "1", 76, hex(0xF25C4D), hex(0xFFE9A8)}};

/// A band from above the window down to the medal, which may hang aside.
void band(Mesh& mesh, const Hanging& hanging, float wide, float aside, float top, Colour colour) {
    const float x = hanging.centre.x, foot = hanging.centre.y - hanging.radius * .72f;
    mesh.quad({{x - wide / 2, top}, colour}, {{x + wide / 2, top}, colour},
        {{x + wide / 2 + aside, foot}, colour}, {{x - wide / 2 + aside, foot}, colour});
}

void hang(Canvas& canvas, const Look& look, const Hanging& hanging, float aside) {
    const float top = canvas.whole().y - 600; // still hangs from above while it drops
    Mesh ribbon;
    band(ribbon, hanging, hanging.ribbon, aside, top, hanging.edge);
    band(ribbon, hanging, hanging.ribbon * .28f, aside, top, hanging.middle);
    canvas.draw(ribbon);
    medal(canvas, look, {hanging.centre.x + aside, hanging.centre.y}, hanging.radius, hanging.metal,
        hanging.number);
}

} // namespace

void introMedals(Canvas& canvas, const Look& look, const Timeline& timeline) {
    if (look.flat()) return;
    canvas.glow({1560, 420}, 520, 420, hex(0xFFC766), .5f);
    int nth = 0;
    for (const Hanging& hanging : hangings) {
        const Span delay = staggered(nth++, milliseconds(120), milliseconds(200));
        const Moving moving(canvas, timeline.enters({0, -560}, delay, drop));
        hang(canvas, look, hanging,
            timeline.shake(swingShare * hanging.centre.y, 2, delay + milliseconds(260), swing));
    }
}

} // namespace podium::stage
