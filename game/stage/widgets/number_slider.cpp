#include "game/stage/widgets/number_slider.hpp"
#include "game/stage/art/icon.hpp"
#include "game/stage/theme/palette.hpp"
#include "game/stage/widgets/panel.hpp"
#include <algorithm>

namespace podium::stage {

namespace {

constexpr float knobRadius = 31, pinWords = 44;

float placeOf(const Box& track, float at) { return track.x + std::clamp(at, 0.f, 1.f) * track.w; }

void figures(Canvas& canvas, const Look& look, Box track, const std::vector<SliderTick>& ticks) {
    const Palette& palette = paletteOf(look);
    Mesh mesh;
    for (const SliderTick& tick : ticks) {
        const float x = placeOf(track, tick.at);
        mesh.box({x - 1.5f, track.bottom() + 12, 3, 12}, palette.text2);
        const Align align = tick.at <= 0 ? Align::Left
            : tick.at >= 1               ? Align::Right
                                         : Align::Centre;
        const float shift = tick.at <= 0 ? -14.f : tick.at >= 1 ? 14.f : 0;
        canvas.words(
            {tick.figures, Face::Bebas, 32, palette.text2, align}, x + shift, track.bottom() + 48);
    }
    canvas.draw(mesh);
}

Mesh knob(const Look& look, Point at) {
    const Palette& palette = paletteOf(look);
    Mesh mesh;
    mesh.disc(at, knobRadius, palette.text);
    mesh.disc(at, knobRadius - 8, look.flat() ? Fill(palette.accent) : palette.accentFill);
    const Colour ink = palette.onAccent;
    mesh.path(
        std::vector{Point{at.x - 5, at.y - 9}, Point{at.x - 13, at.y}, Point{at.x - 5, at.y + 9}},
        4, ink);
    mesh.path(
        std::vector{Point{at.x + 5, at.y - 9}, Point{at.x + 13, at.y}, Point{at.x + 5, at.y + 9}},
        4, ink);
    return mesh;
}

} // namespace

void numberSlider(
    Canvas& canvas, const Look& look, Box track, float at, const std::vector<SliderTick>& ticks) {
    const Palette& palette = paletteOf(look);
    well(canvas, look, track, track.h / 2);
    figures(canvas, look, track, ticks);
    const Point middle{placeOf(track, at), track.centre().y};
    Mesh mesh;
    if (middle.x - track.x > track.h)
        mesh.rounded({track.x, track.y, middle.x - track.x, track.h}, track.h / 2,
            look.flat() ? Fill(palette.accent) : palette.accentFill);
    if (!look.flat()) canvas.glow(middle, 90, 90, hex(0xFFB53A), .42f);
    mesh.add(knob(look, middle));
    canvas.draw(mesh);
    canvas.note("slider", track);
}

void sliderPin(Canvas& canvas, Box track, const SliderPin& pin, const Box& room, float rise) {
    const float x = placeOf(track, pin.at), middle = track.centre().y - rise;
    const bool above = pin.side == PinSide::Above;
    const float tip = above ? middle - 50 : middle + 50;
    Mesh mesh;
    mesh.line({x, middle}, {x, tip}, 6, pin.colour);
    mesh.disc({x, middle}, 20, pin.colour);
    mesh.disc({x, middle}, 9, colours::ink800);
    canvas.draw(mesh);
    const Line words{pin.words, Face::Bebas, pinWords, pin.colour, Align::Centre};
    const float half = canvas.width(words) / 2;
    const float at = std::clamp(x, room.x + half, std::max(room.x + half, room.right() - half));
    canvas.words(words, at, above ? tip - 28 : tip + 30, &room);
}

} // namespace podium::stage
