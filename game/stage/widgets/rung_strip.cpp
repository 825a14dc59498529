#include "game/stage/widgets/rung_strip.hpp"
#include "game/stage/art/icon.hpp"
#include "game/stage/widgets/passage.hpp"
#include "game/stage/widgets/slant.hpp"
#include <algorithm>

namespace podium::stage {

namespace {

constexpr std::size_t mostShown = 12;
constexpr float gap = 6;

enum class Standing { Climbed, Now, Above };

Standing standingOf(const RungStrip& shown, std::size_t rung) {
    const int number = static_cast<int>(rung) + 1;
    if (number <= shown.reached) return Standing::Climbed;
    return number == shown.reached + 1 ? Standing::Now : Standing::Above;
}

bool isSafe(const RungStrip& shown, std::size_t rung) {
    return std::ranges::count(shown.safe, static_cast<int>(rung) + 1) > 0;
}

/// Of a long ladder only the part around the next rung is there.
std::size_t firstShown(const RungStrip& shown) {
    const std::size_t rungs = shown.rungs.size();
    if (rungs <= mostShown) return 0;
    const auto next = static_cast<std::size_t>(std::max(shown.reached, 0));
    return std::min(next > mostShown / 2 ? next - mostShown / 2 : 0, rungs - mostShown);
}

Slant styleOf(const Look& look, Standing standing) {
    const Palette& palette = paletteOf(look);
    if (standing == Standing::Now) return {palette.tagFill};
    if (look.flat()) {
        if (standing == Standing::Climbed) return {palette.right};
        return {palette.panel, 8, palette.line};
    }
    if (standing == Standing::Climbed) return {Fill(hex(0x2BC98B), hex(0x17855A))};
    return {Fill(hex(0x2A1D6E, .95f), hex(0x1C1350, .95f)), 8, hex(0xFFFFFF, .16f)};
}

Colour inkOf(const Look& look, Standing standing) {
    const Palette& palette = paletteOf(look);
    if (standing == Standing::Now) return palette.onAccent;
    if (standing == Standing::Climbed) return look.flat() ? colours::black : colours::onRight;
    return palette.text;
}

void rung(Canvas& canvas, const Look& look, Box box, const RungStrip& shown, std::size_t which) {
    const Standing standing = standingOf(shown, which);
    const Colour ink = inkOf(look, standing);
    slant(canvas, look, box, styleOf(look, standing));
    const bool safe = isSafe(shown, which);
    const float sign = safe ? 24.f : 0;
    const Line words = shrunk(canvas,
        {shown.rungs[which], Face::Bebas, std::min(30.f, box.h * .8f), ink, Align::Centre},
        box.w - 26 - sign);
    const float middle = box.centre().x + sign / 2 + (safe ? 2.f : 0);
    canvas.words(words, middle, box.centre().y + 1, &box);
    if (safe)
        canvas.draw(icon(
            Icon::Lock, {middle - canvas.width(words) / 2 - 26, box.centre().y - 11}, 22, ink));
}

} // namespace

void rungStrip(Canvas& canvas, const Look& look, Box box, const RungStrip& shown) {
    const std::size_t first = firstShown(shown);
    const std::size_t count = std::min(shown.rungs.size() - first, mostShown);
    if (count == 0) return;
    const float step = (box.w + gap) / static_cast<float>(count);
    for (std::size_t i = 0; i < count; ++i)
        rung(canvas, look, {box.x + static_cast<float>(i) * step, box.y, step - gap, box.h}, shown,
            first + i);
    canvas.note("ladder", box);
}

} // namespace podium::stage
