#include "game/stage/widgets/pips.hpp"
#include "game/stage/art/icon.hpp"
#include "game/stage/theme/palette.hpp"
#include "game/stage/widgets/slant.hpp"
#include <algorithm>
#include <optional>

namespace podium::stage {

namespace {

constexpr float height = 16, wide = 34, wideNow = 56, gap = 10;

Slant styleOf(const Look& look, PipState state) {
    const Palette& palette = paletteOf(look);
    switch (state) {
    case PipState::Now: return {palette.accent, 4};
    case PipState::Right: return {look.flat() ? palette.right : colours::right, 4};
    case PipState::Wrong: return {look.flat() ? palette.wrong : colours::wrong, 4};
    case PipState::Void:
    case PipState::ToCome: break;
    }
    if (look.flat()) return {palette.panel, 4, palette.line};
    return {hex(0xFFFFFF, .2f), 4};
}

Colour inkOf(const Look& look, PipState state) {
    if (state == PipState::Void) return paletteOf(look).text;
    return state == PipState::Right ? colours::onRight : colours::wrongLo;
}

float widthOf(PipState state) { return state == PipState::Now ? wideNow : wide; }

std::optional<Icon> signOf(PipState state) {
    if (state == PipState::Right) return Icon::Tick;
    if (state == PipState::Wrong) return Icon::Cross;
    if (state == PipState::Void) return Icon::Minus;
    return std::nullopt;
}

} // namespace

float pipsWidth(std::span<const PipState> states) {
    float sum = -gap;
    for (const PipState state : states) sum += widthOf(state) + gap;
    return std::max(sum, 0.f);
}

void pips(Canvas& canvas, const Look& look, std::span<const PipState> states, float x, float y,
    float widest) {
    const float share = std::min(1.f, widest / std::max(pipsWidth(states), 1.f));
    for (const PipState state : states) {
        const Box box{x, y - height / 2, widthOf(state) * share, height};
        slant(canvas, look, box, styleOf(look, state));
        const Colour ink = inkOf(look, state);
        if (const auto sign = signOf(state))
            canvas.draw(icon(*sign, {box.centre().x - 7, y - 7}, 14, ink));
        x += box.w + gap * share;
    }
}

} // namespace podium::stage
