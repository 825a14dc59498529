#include "game/stage/widgets/hud.hpp"
#include "game/stage/art/icon.hpp"
#include "game/stage/widgets/passage.hpp"
#include "game/stage/widgets/pips.hpp"
#include "game/stage/widgets/slant.hpp"
#include <algorithm>

namespace podium::stage {

namespace {

constexpr float y = 46, height = 60, middle = y + 31, streakX = 1274;
constexpr float heartSize = 34, heartStep = 44;

float livesWidth(const Hud::Lives& lives) { return static_cast<float>(lives.ofAll) * heartStep; }

/// Full hearts for the lives that are left, pale ones for those that are gone.
void hearts(Canvas& canvas, const Look& look, const Hud::Lives& lives, float x, float at) {
    const Colour full = look.flat() ? paletteOf(look).wrong : colours::wrong;
    Mesh mesh;
    for (int i = 0; i < lives.ofAll; ++i)
        mesh.add(icon(Icon::Heart, {x + static_cast<float>(i) * heartStep, at - heartSize / 2},
            heartSize, i < lives.left ? full : hex(0xFFFFFF, .25f)));
    canvas.draw(mesh);
}

float signsWidth(const Hud& shown) {
    return shown.lives ? livesWidth(*shown.lives) : std::min(pipsWidth(shown.pips), 372.f);
}

void score(Canvas& canvas, const Look& look, const Hud& shown) {
    if (shown.score.empty()) return;
    const Box box{1500, y, 324, height};
    slant(canvas, look, box, tagStyle(look, TagTone::Score));
    canvas.words({"SCORE", Face::Bebas, 28, colours::gold, Align::Left, 2}, 1528, middle, &box);
    canvas.words({shown.score, Face::Bebas, 47, colours::text, Align::Right}, 1800, middle, &box);
}

void streak(Canvas& canvas, const Look& look, const Hud& shown) {
    const bool hot = shown.heat == Heat::Hot;
    const Box box{streakX, y, 222, height};
    slant(canvas, look, box, tagStyle(look, hot ? TagTone::Coral : TagTone::Ink));
    canvas.draw(icon(Icon::Spark, {1296, y + 12}, 36, hot ? colours::spark : colours::spent));
    const Colour colour = hot ? colours::text : colours::text2;
    canvas.words(shrunk(canvas, {shown.streak, Face::Bebas, 38, colour, Align::Left, 1}, 140), 1340,
        middle, &box);
}

/// The round, its name, the count and the pips share what is left of the streak.
void place(Canvas& canvas, const Look& look, const Hud& shown) {
    slantTag(canvas, look, {92, y, 196, height}, {shown.round});
    const float countWide = canvas.width({shown.count, Face::InterSemiBold, 28});
    const float pipsWide = signsWidth(shown);
    const float nameRoom = streakX - 30 - pipsWide - 26 - countWide - 38 - 292;
    Tag name{shown.roundName, TagTone::Ink, 40, 2};
    const float wide = std::min(tagWidth(canvas, name), nameRoom);
    const Line words = shrunk(canvas, {name.words, Face::Bebas, 40, {}, Align::Left, 2}, wide - 40);
    slantTag(canvas, look, {292, y, wide, height},
        {words.words, TagTone::Ink, words.size, words.tracking});
    const float countX = 292 + wide + 38;
    canvas.words({shown.count, Face::InterSemiBold, 28, colours::hint}, countX, middle);
    const float signsX = countX + countWide + 32;
    if (shown.lives) return hearts(canvas, look, *shown.lives, signsX, middle - 1);
    pips(canvas, look, shown.pips, signsX, middle - 1, pipsWide);
}

void flatHud(Canvas& canvas, const Look& look, const Hud& shown) {
    const Palette& palette = paletteOf(look);
    slantTag(canvas, look, {96, y, 190, 64}, {shown.round, TagTone::Gold, 44});
    const float countWide = canvas.width({shown.count, Face::InterBold, 32});
    const float signs = shown.lives ? livesWidth(*shown.lives) + 24 : 0;
    const float nameRoom = streakX - 120 - countWide - 40 - 314 - signs;
    const Line name =
        shrunk(canvas, {shown.roundName, Face::Bebas, 44, palette.text, Align::Left, 2}, nameRoom);
    const float nameEnds = canvas.words(name, 314, 79).right();
    canvas.words({shown.count, Face::InterBold, 32, palette.text}, nameEnds + 40, 78);
    if (shown.lives) hearts(canvas, look, *shown.lives, nameEnds + 64 + countWide, 78);
    canvas.words({shown.streak, Face::Bebas, 40, palette.text, Align::Right, 1}, 1370, 79);
    if (!shown.score.empty())
        canvas.words({"SCORE", Face::Bebas, 36, palette.accent, Align::Left, 2}, 1412, 79);
    canvas.words({shown.score, Face::Bebas, 72, palette.text, Align::Right}, 1824, 80);
    Mesh rule;
    rule.box({96, 126, 1728, 4}, palette.line);
    canvas.draw(rule);
}

} // namespace

void hud(Canvas& canvas, const Look& look, const Hud& shown) {
    if (look.flat()) return flatHud(canvas, look, shown);
    place(canvas, look, shown);
    streak(canvas, look, shown);
    score(canvas, look, shown);
}

} // namespace podium::stage
