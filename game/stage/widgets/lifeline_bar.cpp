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

/// With its picture, or where room is short without it.
enum class Picture { Shown, LeftOut };

float leadWide(Picture picture) {
    return picture == Picture::Shown ? beforeIcon + iconSize + afterIcon : beforeIcon;
}

float wideOf(Canvas& canvas, const FootButton& shown, Picture picture) {
    return leadWide(picture) + canvas.width(wordsOf(shown)) + endWide(canvas, shown);
}

/// The box tells by its width whether there was room for the picture.
Picture pictureIn(Canvas& canvas, const FootButton& shown, const Box& box) {
    const bool room = box.w + 1 >= wideOf(canvas, shown, Picture::Shown);
    return room ? Picture::Shown : Picture::LeftOut;
}

std::vector<Box> inARow(
    Canvas& canvas, std::span<const FootButton> buttons, Picture picture, float share) {
    std::vector<Box> boxes;
    float x = left;
    for (const FootButton& button : buttons) {
        boxes.push_back({x, middle - high / 2, wideOf(canvas, button, picture) * share, high});
        x = boxes.back().right() + gap;
    }
    return boxes;
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
    auto boxes = inARow(canvas, buttons, Picture::Shown, 1);
    if (boxes.empty() || boxes.back().right() <= right) return boxes;
    boxes = inARow(canvas, buttons, Picture::LeftOut, 1);
    const float gaps = gap * static_cast<float>(boxes.size() - 1);
    const float share = (right - left - gaps) / (boxes.back().right() - left - gaps);
    return inARow(canvas, buttons, Picture::LeftOut, std::min(1.f, share));
}

void footButton(Canvas& canvas, const Look& look, Box box, const FootButton& shown) {
    const Palette& palette = paletteOf(look);
    const Box b = canvas.snapped(box);
    const Colour ink = isPale(shown) && !look.flat() ? colours::off : palette.text;
    slant(canvas, look, b, styleOf(look, shown));
    if (shown.focus > .5f && look.flat()) focusRing(canvas, look, b, 8);
    const float y = b.centre().y;
    const Picture picture = pictureIn(canvas, shown, box);
    if (picture == Picture::Shown)
        canvas.draw(icon(shown.icon, {b.x + beforeIcon, y - iconSize / 2}, iconSize,
            isPale(shown) ? ink : palette.accent));
    const float x = b.x + leadWide(picture);
    const float end = endWide(canvas, shown);
    canvas.words(shrunk(canvas, wordsOf(shown, ink), b.right() - end - x), x, y, &b);
    if (isUsed(shown))
        canvas.words(usedOf(ink), b.right() - beforeIcon - canvas.width(usedOf()), y, &b);
    else if (!shown.key.empty() && !isPale(shown))
        keyCap(canvas, look, shown.key, b.right() - keyWide - 20, y);
    canvas.note("lifeline " + shown.words, b);
}

} // namespace podium::stage
