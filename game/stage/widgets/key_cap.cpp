#include "game/stage/widgets/key_cap.hpp"
#include "game/stage/art/icon.hpp"
#include "game/stage/theme/palette.hpp"
#include <algorithm>
#include <optional>

namespace podium::stage {

namespace {

constexpr float height = 40, gap = 8, beforeWords = 4, afterWords = 36, legendSize = 21,
                wordsSize = 25;

std::optional<Icon> arrowOf(const std::string& key) {
    if (key == "Up") return Icon::ArrowUp;
    if (key == "Down") return Icon::ArrowDown;
    if (key == "Left") return Icon::ArrowLeft;
    if (key == "Right") return Icon::ArrowRight;
    return std::nullopt;
}

float keyCapWidth(Canvas& canvas, const std::string& key) {
    if (arrowOf(key)) return height;
    const auto letters = static_cast<float>(key.size());
    const float wide = canvas.width({key, Face::InterBold, legendSize});
    return std::max({height, 22 + 14 * letters, 16 + wide});
}

Line legend(const std::string& key, Colour colour) {
    return {key, Face::InterBold, legendSize, colour, Align::Centre};
}

bool isTold(const Hint& hint, Legends legends) {
    return legends == Legends::Keys ? !hint.keys.empty()
        : legends == Legends::Pad   ? !hint.pad.empty()
                                    : true;
}

Line wordsOf(const Look& look, const Hint& hint) {
    return {
        hint.words, Face::InterSemiBold, wordsSize, look.flat() ? colours::white : colours::hint};
}

float buttonsWidth(Canvas& canvas, const Hint& hint, Legends legends) {
    float wide = 0;
    if (legends != Legends::Pad)
        for (const auto& key : hint.keys) wide += keyCapWidth(canvas, key) + gap;
    if (legends != Legends::Keys) wide += static_cast<float>(hint.pad.size()) * (height + gap);
    return wide;
}

float hintWidth(Canvas& canvas, const Hint& hint, Legends legends) {
    return buttonsWidth(canvas, hint, legends) + beforeWords +
        canvas.width({hint.words, Face::InterSemiBold, wordsSize});
}

void drawHint(
    Canvas& canvas, const Look& look, const Hint& hint, Legends legends, float x, float y) {
    if (legends != Legends::Pad)
        for (const auto& key : hint.keys) x += keyCap(canvas, look, key, x, y) + gap;
    if (legends != Legends::Keys)
        for (const auto& letter : hint.pad) x += padButton(canvas, look, letter, x, y) + gap;
    canvas.words(wordsOf(look, hint), x + beforeWords, y);
}

} // namespace

float keyCap(Canvas& canvas, const Look& look, const std::string& key, float x, float y) {
    const float wide = keyCapWidth(canvas, key);
    const Box box = canvas.snapped({x, y - height / 2, wide, height});
    const Colour ink = look.flat() ? colours::black : colours::ink800;
    Mesh mesh;
    mesh.rounded(box, 9, look.flat() ? colours::white : hex(0xA698D8));
    mesh.rounded({box.x, box.y, box.w, box.h - 4}, 9, look.flat() ? colours::white : hex(0xF4EEFF));
    const auto arrow = arrowOf(key);
    if (arrow) mesh.add(icon(*arrow, {box.centre().x - 11, box.centre().y - 13}, 22, ink));
    canvas.draw(mesh);
    if (!arrow) canvas.words(legend(key, ink), box.centre().x, y - 1, &box);
    return wide;
}

float padButton(Canvas& canvas, const Look& look, const std::string& letter, float x, float y) {
    const Palette& palette = paletteOf(look);
    const Point centre{x + height / 2, y};
    Mesh mesh;
    mesh.disc(centre, height / 2, palette.accent);
    mesh.disc(centre, height / 2 - 3, look.flat() ? colours::black : colours::ink800);
    canvas.draw(mesh);
    const Box box{x, y - height / 2, height, height};
    canvas.words(legend(letter, palette.accent), centre.x, y, &box);
    return height;
}

float hintsWidth(Canvas& canvas, std::span<const Hint> hints, Legends legends) {
    float wide = 0;
    for (const Hint& hint : hints)
        if (isTold(hint, legends))
            wide += (wide > 0 ? afterWords : 0) + hintWidth(canvas, hint, legends);
    return wide;
}

void hintsBar(Canvas& canvas, const Look& look, std::span<const Hint> hints, Legends legends,
    float x, float y, Align align) {
    if (align == Align::Right) x -= hintsWidth(canvas, hints, legends);
    if (align == Align::Centre) x -= hintsWidth(canvas, hints, legends) / 2;
    for (const Hint& hint : hints) {
        if (!isTold(hint, legends)) continue;
        drawHint(canvas, look, hint, legends, x, y);
        x += hintWidth(canvas, hint, legends) + afterWords;
    }
}

} // namespace podium::stage
