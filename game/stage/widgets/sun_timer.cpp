#include "game/stage/widgets/sun_timer.hpp"
#include "game/stage/theme/measures.hpp"
#include "game/stage/theme/palette.hpp"
#include <algorithm>
#include <cmath>
#include <numbers>

namespace podium::stage {

namespace {

constexpr float lastSeconds = 5;

struct SunPaint {
    Fill upper, lower; ///< of the disc
    Colour arc, ray, glow;
};

SunPaint heatOf(float left) {
    if (left > lastSeconds)
        return {{hex(0xFFF7D6), hex(0xFFDD7E)}, {hex(0xFFDD7E), hex(0xFFAE45)}, hex(0xFFF3CF),
            hex(0xFFE29A), hex(0xFF9A3C)};
    return {{hex(0xFFD9A0), hex(0xFF9A5C)}, {hex(0xFF9A5C), hex(0xF2553F)}, hex(0xFF7A62),
        hex(0xFF8A6E), hex(0xFF4A3A)};
}

void ray(Mesh& mesh, const SunTimer& timer, float turn, bool whole, Colour colour) {
    const float r = timer.radius, angle = turn * 2 * std::numbers::pi_v<float>;
    const float inner = r * 1.2f, outer = r * (whole ? 1.42f : 1.3f);
    const float thick = r * (whole ? .085f : .05f);
    const Point out{std::sin(angle), -std::cos(angle)};
    const Point from{timer.centre.x + out.x * inner, timer.centre.y + out.y * inner};
    const Point to{timer.centre.x + out.x * outer, timer.centre.y + out.y * outer};
    mesh.line(from, to, thick, colour);
    if (!whole) return; // round ends would show twice through a ray that is half clear
    mesh.disc(from, thick / 2, colour);
    mesh.disc(to, thick / 2, colour);
}

void rays(Mesh& mesh, const SunTimer& timer, const SunPaint& heat) {
    const int all = raysOf(timer.total), spent = all - raysLeft(timer.left, timer.total);
    for (int i = 0; i < all; ++i)
        ray(mesh, timer, (static_cast<float>(i) + .5f) / static_cast<float>(all), i >= spent,
            i >= spent ? heat.ray : hex(0xFFFFFF, .22f));
}

void disc(Mesh& mesh, const SunTimer& timer, const SunPaint& heat) {
    const float r = timer.radius * .94f;
    Mesh upper, lower;
    upper.arc(timer.centre, 0, r, -90, 90, heat.upper);
    lower.arc(timer.centre, 0, r, 90, 270, heat.lower);
    for (Vertex& corner : upper.corners)
        corner.colour =
            mix(heat.upper.top, heat.upper.bottom, (corner.at.y - timer.centre.y + r) / r);
    for (Vertex& corner : lower.corners)
        corner.colour = mix(heat.lower.top, heat.lower.bottom, (corner.at.y - timer.centre.y) / r);
    mesh.add(upper);
    mesh.add(lower);
}

void ring(Mesh& mesh, const SunTimer& timer, const SunPaint& heat) {
    const float r = timer.radius * 1.07f, share = std::clamp(timer.left / timer.total, 0.f, 1.f);
    const auto band = [&](float thick, float from, const Fill& fill) {
        mesh.arc(timer.centre, r - thick / 2, r + thick / 2, from, 360, fill);
    };
    band(timer.radius * .13f, 0, hex(0x0D0829, .55f));
    const float from = (1 - share) * 360, thick = timer.radius * .1f;
    if (share <= 0) return;
    band(thick, from, heat.arc);
    const float angle = from * std::numbers::pi_v<float> / 180;
    mesh.disc({timer.centre.x + std::sin(angle) * r, timer.centre.y - std::cos(angle) * r},
        thick / 2, heat.arc);
    mesh.disc({timer.centre.x, timer.centre.y - r}, thick / 2, heat.arc);
}

std::string secondsShown(float left) {
    return std::to_string(static_cast<int>(std::ceil(std::max(left, 0.f))));
}

void flatClock(Canvas& canvas, const Look& look, float left, float total) {
    const Palette& palette = paletteOf(look);
    const Box& bar = measures::timeBar;
    const float share = std::clamp(left / total, 0.f, 1.f);
    Mesh mesh;
    mesh.ring({1712, 276}, 106, 112, palette.line);
    mesh.roundedOutline(bar, 8, 4, palette.line);
    mesh.box({bar.x + 8, bar.y + 8, (bar.w - 16) * share, bar.h - 16}, palette.accent);
    canvas.draw(mesh);
    canvas.words({secondsShown(left), Face::Bebas, 150, palette.text, Align::Centre}, 1712, 280);
    canvas.note("timer", {1600, 164, 224, 224});
    canvas.note("time bar", bar);
}

} // namespace

int raysOf(float total) { return std::clamp(static_cast<int>(std::lround(total)), 1, 30); }

int raysLeft(float left, float total) {
    const auto all = static_cast<float>(raysOf(total));
    return static_cast<int>(std::ceil(std::clamp(left / total, 0.f, 1.f) * all - .001f));
}

void sunTimer(Canvas& canvas, const SunTimer& timer) {
    const SunPaint heat = heatOf(timer.left);
    const float r = timer.radius;
    canvas.glow(timer.centre, r * 2.9f, r * 2.9f, heat.glow, .62f);
    canvas.glow(timer.centre, r * 1.7f, r * 1.7f, hex(0xFFC766), .5f);
    Mesh mesh;
    rays(mesh, timer, heat);
    ring(mesh, timer, heat);
    disc(mesh, timer, heat);
    canvas.draw(mesh);
    const std::string number = secondsShown(timer.left);
    const float size = r * (number.size() > 2 ? .8f : 1.16f) * timer.pulse;
    canvas.words({number, Face::Bebas, size, hex(0x2A1350), Align::Centre}, timer.centre.x,
        timer.centre.y + r * .03f);
    canvas.note(
        "timer", {timer.centre.x - r * 1.42f, timer.centre.y - r * 1.42f, r * 2.84f, r * 2.84f});
}

Point sunPlace(const Look& look, float left, float total) {
    const float passed = look.still() ? .35f : 1 - std::clamp(left / total, 0.f, 1.f);
    return {measures::sun.x, measures::sun.y + measures::sunSinks * passed};
}

void questionClock(Canvas& canvas, const Look& look, float left, float total, float pulse) {
    if (look.flat()) return flatClock(canvas, look, left, total);
    sunTimer(canvas, {sunPlace(look, left, total), measures::sunRadius, left, total, pulse});
}

} // namespace podium::stage
