#include "game/stage/art/podium_block.hpp"
#include "game/stage/art/gradient.hpp"
#include <array>
#include <cmath>

namespace podium::stage {

namespace {

constexpr float floorY = 968;
constexpr float blockWidth = 300;
constexpr float topDepth = 34; // of the upper face, seen from the front

struct Stone {
    Colour hi, middle, lo;
};

Stone stoneOf(PodiumPlace place) {
    switch (place) {
    case PodiumPlace::First: return {hex(0xFFF1BC), hex(0xFFC23A), hex(0xD07C0C)};
    case PodiumPlace::Second: return {hex(0xF6F9FE), hex(0xB9C4D6), hex(0x77839D)};
    case PodiumPlace::Third: break;
    }
    return {hex(0xF9CBA0), hex(0xCF8144), hex(0x84441B)};
}

/// The upper face; the lower steps turn their outer corner away a little more.
void upperFace(Mesh& mesh, PodiumPlace place, const Box& front) {
    const float left = front.x + (place == PodiumPlace::Second ? 36.f : 22.f);
    const float right = front.right() - (place == PodiumPlace::Third ? 36.f : 22.f);
    const float back = front.y - topDepth;
    const std::array<Point, 4> face{
        {{left, back}, {right, back}, {front.right(), front.y}, {front.x, front.y}}};
    mesh.polygon(face, mix(stoneOf(place).hi, hex(0xFFFFFF), .35f));
}

/// One beam: at each edge the same place on the floor, so that it is thin there.
void beam(Mesh& light, float angle, float halfSpread) {
    const Point foot{960, 1000};
    constexpr float length = 1150;
    constexpr Colour glow = hex(0xFFE9A8);
    const auto far = [foot](float a) {
        return Point{foot.x + std::sin(a) * length, foot.y - std::cos(a) * length};
    };
    const Point left = far(angle - halfSpread), right = far(angle + halfSpread);
    Mesh cone;
    cone.triangle({foot, glow}, {left, glow}, {right, glow});
    light.add(
        shaded(cone, {{0, faded(glow, 0)}, {.55f, faded(glow, .035f)}, {1, faded(glow, .085f)}},
            std::min(left.y, right.y), foot.y));
}

} // namespace

PodiumBlock podiumBlock(PodiumPlace place) {
    const auto front = [](float x, float top) { return Box{x, top, blockWidth, floorY - top}; };
    switch (place) {
    case PodiumPlace::First: return {front(810, 520), hex(0x5A2E00), hex(0xFFD873), 672, 238, 214};
    case PodiumPlace::Second: return {front(510, 640), hex(0x2C3650), hex(0xE4EAF4), 746, 166, 176};
    case PodiumPlace::Third: break;
    }
    return {front(1110, 714), hex(0x451E04), hex(0xF4BE8C), 784, 100, 176};
}

Mesh podiumBlockMesh(PodiumPlace place, float risen) {
    Box front = podiumBlock(place).front;
    front.y += (front.h + topDepth) * (1 - risen);
    const Stone stone = stoneOf(place);
    const Box seen{front.x, front.y, front.w, std::max(0.f, floorY - front.y)};
    Mesh face, mesh;
    upperFace(mesh, place, front);
    face.box(seen, Colour{});
    mesh.add(shaded(
        face, {{0, stone.hi}, {.28f, stone.middle}, {1, stone.lo}}, front.y, front.bottom()));
    mesh.box({front.x, front.y, front.w, 4}, hex(0xFFFFFF, .7f));
    mesh.box({front.x, seen.y, 3, seen.h}, hex(0xFFFFFF, .3f));
    mesh.box({front.right() - 3, seen.y, 3, seen.h}, hex(0x000000, .18f));
    return mesh;
}

Mesh podiumFloor(const Box& whole) {
    const Box floor{whole.x, floorY, whole.w, whole.bottom() - floorY};
    Mesh mesh, slab;
    slab.box(floor, Colour{});
    mesh.add(shaded(
        slab, {{0, hex(0x3A2A8C)}, {.12f, hex(0x1C1350)}, {1, hex(0x070422)}}, floorY, 1080));
    mesh.box({floor.x, floor.y, floor.w, 3}, hex(0xFFC94A, .8f));
    return mesh;
}

Mesh podiumBeams(float open) {
    Mesh light;
    for (const float angle : {-.62f, -.34f, -.1f, .14f, .38f, .64f})
        for (const float width : {1.f, .62f, .3f}) beam(light, angle * open, .075f * width * open);
    light.fade(open);
    return light;
}

} // namespace podium::stage
