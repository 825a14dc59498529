#include "game/stage/screens/intro_parts.hpp"
#include "game/stage/screens/placing.hpp"
#include "game/stage/widgets/panel.hpp"
#include "game/stage/widgets/slant.hpp"

namespace podium::stage {

namespace {

using namespace colours;

constexpr Box slab{-140, 300, 1330, 360};

/// A leaning box whose colour runs from left to right, out of the window on the left.
Mesh slabMesh(const Look& look, float left) {
    const float lean = look.flat() ? 0 : leanOfTheLook * slab.h / 2;
    const Colour dark = look.flat() ? black : hex(0x0D0829, .96f);
    const Colour light = look.flat() ? black : hex(0x2A1D6E, .93f);
    Mesh mesh;
    mesh.quad({{left, slab.y}, dark}, {{slab.right() + lean, slab.y}, light},
        {{slab.right() - lean, slab.bottom()}, light}, {{left, slab.bottom()}, dark});
    return mesh;
}

/// Crossed iron along the foot of the slab.
Mesh lattice(float left) {
    constexpr float step = 48;
    constexpr Colour iron = hex(0xFFC94A, .17f);
    const float foot = slab.bottom();
    Mesh mesh;
    for (float x = left; x < 1150 - step; x += step) {
        mesh.line({x, foot - step}, {x + step, foot}, 2.5f, iron);
        mesh.line({x + step, foot - step}, {x, foot}, 2.5f, iron);
    }
    return mesh;
}

struct Stripe {
    float x;
    float wide;
    Fill fill;
};

void stripes(Canvas& canvas, const Look& look, const Timeline& timeline) {
    const Stripe all[]{{1208, 34, {hex(0xFFD36B), hex(0xFFB02E)}}, {1258, 18, hex(0xF25C4D)},
        {1292, 8, hex(0xD5DCE8)}};
    int nth = 0;
    for (const Stripe& stripe : all) {
        const Span delay = staggered(++nth, milliseconds(60));
        const Moving moving(canvas, timeline.enters({-1500, 0}, delay, verdictTime));
        slant(canvas, look, {stripe.x, slab.y, stripe.wide, slab.h},
            {.fill = stripe.fill, .radius = 0, .light = 0});
    }
}

/// The space nearest to the middle of a name.
std::size_t middleSpace(const std::string& name) {
    const std::size_t before = name.rfind(' ', name.size() / 2);
    const std::size_t after = name.find(' ', name.size() / 2);
    if (before == std::string::npos) return after;
    if (after == std::string::npos) return before;
    return name.size() / 2 - before < after - name.size() / 2 ? before : after;
}

} // namespace

void introSlab(Canvas& canvas, const Look& look, const Timeline& timeline) {
    const float left = canvas.whole().x - 1500; // still covers the left while it sweeps
    {
        const Moving moving(canvas, timeline.enters({-1400, 0}, {}, verdictTime));
        canvas.draw(slabMesh(look, left));
        if (!look.flat()) canvas.draw(lattice(canvas.whole().x));
    }
    stripes(canvas, look, timeline);
}

void introTitle(Canvas& canvas, const Look& look, const std::string& name, float widest) {
    Line title{name, Face::Spartan, 262, paletteOf(look).text, Align::Left, -2};
    const std::size_t middle = middleSpace(name);
    if (canvas.width(title) < 1.8f * widest || middle == std::string::npos)
        return canvas.titleWords(title, 96, 466, 8, widest);
    title.size = 132;
    title.words = name.substr(0, middle);
    canvas.titleWords(title, 96, 404, 6, widest);
    title.words = name.substr(middle + 1);
    canvas.titleWords(title, 96, 522, 6, widest);
}

float introFact(Canvas& canvas, const Look& look, float x, const std::string& number,
    const std::string& words) {
    const Palette& palette = paletteOf(look);
    const Line count{number, Face::Bebas, 76, palette.accent};
    const Line label{words, Face::InterSemiBold, 30, palette.text};
    const float labelAt = x + 30 + canvas.width(count) + 20;
    const Box card{x, 722, labelAt + canvas.width(label) + 34 - x, 116};
    panel(canvas, look, card, {.radius = 22});
    canvas.words(count, x + 30, 782, &card);
    canvas.words(label, labelAt, 782, &card);
    return card.right() + 20;
}

} // namespace podium::stage
