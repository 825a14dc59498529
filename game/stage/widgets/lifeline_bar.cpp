#include "game/stage/widgets/lifeline_bar.hpp"
#include "game/stage/widgets/key_cap.hpp"
#include "game/stage/widgets/panel.hpp"
#include "game/stage/widgets/passage.hpp"
#include "game/stage/widgets/slant.hpp"
#include <algorithm>

namespace podium::stage {

namespace {

constexpr float left = 96, middle = 1018, high = 60, gap = 12, iconSize = 34;
constexpr float beforeIcon = 26, afterIcon = 14, aroundKey = 22, keyWide = 40;

Line wordsOf(const FootButton& shown, Colour colour = {}) {
    return {shown.words, Face::InterBold, 30, colour};
}

Line usedOf(Colour colour = {}) { return {"used", Face::InterSemiBold, 26, colour}; }

bool isUsed(const FootButton& shown) { return shown.state == FootButton::State::Used; }
bool isPale(const FootButton& shown) { return shown.state != FootButton::State::Ready; }

float endWide(Canvas& canvas, const FootButton& shown) {
    if (isUsed(shown)) return 16 + canvas.width(usedOf()) + beforeIcon;
    return shown.key.empty() || isPale(shown) ? beforeIcon : aroundKey + keyWide + 20;
}

float wideOf(Canvas& canvas, const FootButton& shown) {
    return beforeIcon + iconSize + afterIcon + canvas.width(wordsOf(shown)) +
        endWide(canvas, shown);
}

Slant styleOf(const Look& look, const FootButton& shown) {
    Slant style = tagStyle(look, TagTone::Ink);
    if (isPale(shown) && !look.flat()) style.fill = hex(0x1C1350, .55f);
    if (shown.focus > .5f) style.line = look.flat() ? paletteOf(look).accent : colours::gold;
    if (shown.focus > .5f && !look.flat())
        style.fill = Fill(hex(0x5445B0, .99f), hex(0x2C1F74, .99f));
    return style;
}

} // namespace

std::vector<Box> footButtonBoxes(Canvas& canvas, std::span<const FootButton> buttons, float right) {
    std::vector<Box> boxes;
    float x = left;
    for (const FootButton& button : buttons) {
        boxes.push_back({x, middle - high / 2, wideOf(canvas, button), high});
        x = boxes.back().right() + gap;
    }
    const float all = x - gap - left;
    if (all <= right - left) return boxes;
    const float share = (right - left - gap * static_cast<float>(boxes.size() - 1)) /
        (all - gap * static_cast<float>(boxes.size() - 1));
    x = left;
    for (Box& box : boxes) {
        box = {x, box.y, box.w * share, box.h};
        x = box.right() + gap;
    }
    return boxes;
}

void footButton(Canvas& canvas, const Look& look, Box box, const FootButton& shown) {
    const Palette& palette = paletteOf(look);
    const Box b = canvas.snapped(box);
    const Colour ink = isPale(shown) && !look.flat() ? colours::off : palette.text;
    slant(canvas, look, b, styleOf(look, shown));
    if (shown.focus > .5f && look.flat()) focusRing(canvas, look, b, 8);
    const float y = b.centre().y;
    canvas.draw(icon(shown.icon, {b.x + beforeIcon, y - iconSize / 2}, iconSize,
        isPale(shown) ? ink : palette.accent));
    const float x = b.x + beforeIcon + iconSize + afterIcon;
    const float end = endWide(canvas, shown);
    canvas.words(shrunk(canvas, wordsOf(shown, ink), b.right() - end - x), x, y, &b);
    if (isUsed(shown))
        canvas.words(usedOf(ink), b.right() - beforeIcon - canvas.width(usedOf()), y, &b);
    else if (!shown.key.empty() && !isPale(shown))
        keyCap(canvas, look, shown.key, b.right() - keyWide - 20, y);
    canvas.note("lifeline " + shown.words, b);
}

} // namespace podium::stage
