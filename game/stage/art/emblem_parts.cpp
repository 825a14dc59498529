#include "game/stage/art/emblem_parts.hpp"
#include "game/stage/art/gradient.hpp"
#include "game/stage/art/outline.hpp"
#include <array>
#include <cmath>
#include <numbers>

namespace podium::stage {

namespace {

constexpr float aboveWindow = -400; // ribbons begin well above windows of any shape
constexpr float pi = std::numbers::pi_v<float>;

void leaf(Mesh& mesh, Point foot, float angle, float length) {
    constexpr Colour light = hex(0xFFE69A), dark = hex(0xE8971E);
    const Point along{std::cos(angle) * length, std::sin(angle) * length};
    const Point side{-along.y * .3f, along.x * .3f};
    const Point tip{foot.x + along.x, foot.y + along.y};
    const auto half = [&](float way) {
        std::vector<Point> line{foot};
        curve(line, {foot.x + along.x * .3f + side.x * way, foot.y + along.y * .3f + side.y * way},
            {foot.x + along.x * .75f + side.x * way, foot.y + along.y * .75f + side.y * way}, tip);
        return line;
    };
    mesh.polygon(half(1), Fill(light, hex(0xFFC93F)));
    mesh.polygon(half(-1), Fill(hex(0xFFC93F), dark));
}

void branch(Mesh& mesh, Point middle, float radius, float side) {
    constexpr int leaves = 9;
    std::vector<Point> stem;
    for (int i = 0; i <= leaves; ++i) {
        const float share = static_cast<float>(i) / leaves;
        const float angle = pi / 2 - side * (.12f + share * 2.35f);
        const Point at{middle.x + std::cos(angle) * radius, middle.y + std::sin(angle) * radius};
        const float onward = angle - side * pi / 2, length = radius * (.46f - .12f * share);
        leaf(mesh, at, onward - side * .55f, length);
        leaf(mesh, at, onward + side * .55f, length * .9f);
        stem.push_back(at);
    }
    mesh.path(stem, radius * .035f, hex(0xB96A0C));
}

} // namespace

void ribbon(Mesh& mesh, float topX, Point end, float width, Colour colour, Colour stripe) {
    const Point top{topX, aboveWindow};
    mesh.line(top, end, width, colour);
    mesh.line(top, end, width * .28f, stripe);
}

void laurelWreath(Mesh& mesh, Point middle, float radius) {
    for (const float side : {-1.f, 1.f}) branch(mesh, middle, radius, side);
}

void eveningStar(Mesh& mesh, Point middle, float radius) {
    std::array<Point, 8> points;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const float angle = static_cast<float>(i) * pi / 4;
        const float reach = i % 2 == 0 ? radius : radius * .3f;
        points[i] = {middle.x + std::sin(angle) * reach, middle.y - std::cos(angle) * reach};
    }
    mesh.polygon(points, hex(0x6B3F00));
}

void paperLantern(Drawing& drawing, Point middle, float size, Colour colour) {
    const float wide = 75 * size, high = 66 * size;
    const Colour dark = mix(colour, hex(0x150E3D), .35f);
    Mesh body;
    body.ellipse(middle, wide, high, colour);
    drawing.over().add(shaded(body, {{0, dark}, {.5f, mix(colour, hex(0xFFF3CF), .45f)}, {1, dark}},
        middle.y - high, middle.y + high));
    for (const float rib : {.38f, .75f}) {
        const auto outline = ellipseOutline(middle, wide * rib, high);
        drawing.over().path(outline, 2.4f * size, faded(dark, .45f), true);
    }
    for (const float end : {-1.f, 1.f})
        drawing.over().rounded(
            {middle.x - 26 * size, middle.y + end * high - 8 * size, 52 * size, 16 * size},
            5 * size, hex(0x2A1350));
    drawing.over().line({middle.x, middle.y + high}, {middle.x, middle.y + high + 44 * size},
        5 * size, hex(0xFFC94A));
    drawing.over().disc({middle.x, middle.y + high + 46 * size}, 8 * size, hex(0xFFC94A));
    glow(drawing.light(), middle, wide * 2.1f, wide * 2.1f, hex(0xFFC766), .4f);
}

} // namespace podium::stage
