#include "game/stage/art/river.hpp"
#include <cmath>

namespace podium::stage {

namespace {

void lens(Mesh& mesh, const Ripple& ripple) {
    constexpr int pieces = 6;
    const auto edge = [&](int piece, float side) {
        const float u = static_cast<float>(piece) / pieces;
        return Vertex{{ripple.at.x + (u - .5f) * ripple.width,
                          ripple.at.y + side * 2 * u * (1 - u) * ripple.bend},
            ripple.colour};
    };
    for (int i = 0; i < pieces; ++i)
        mesh.quad(edge(i, -1), edge(i + 1, -1), edge(i + 1, 1), edge(i, 1));
}

/// A stretch of the river to be filled, from left to right.
struct Reach {
    float left, width;
};

std::vector<Ripple> drifters(
    const Outlook& outlook, const Reach& reach, int count, Seeded& chance) {
    std::vector<Ripple> made;
    const SkyPalette& colours = outlook.colours;
    for (int i = 0; i < count; ++i) {
        const float near = std::pow(chance.next(), 1.35f);
        const float y = outlook.setting.horizon + 5 + near * outlook.depth();
        const float width = 50 + near * 190 * chance.next();
        const float x = reach.left + chance.next() * reach.width;
        const float opacity = (.22f - .13f * near) * (.35f + chance.next());
        const Colour colour = chance.next() < .5f ? colours.glint : colours.river[1];
        made.push_back({{x, y}, width, 1.1f + near * 2, faded(colour, opacity)});
    }
    return made;
}

void bands(Mesh& mesh, const Outlook& outlook, const Reach& reach, int aRow, Seeded& chance) {
    constexpr int rows = 70;
    for (int row = 0; row < rows; ++row) {
        const float near = static_cast<float>(row) / rows;
        const float y = outlook.setting.horizon + 8 + near * outlook.depth() * .5f;
        const Colour shade = faded(outlook.colours.river[2], .34f * (1 - near * .5f));
        for (int i = 0; i < aRow; ++i) {
            const float x = reach.left + chance.next() * reach.width;
            lens(mesh, {{x, y}, 60 + chance.next() * 240, 1 + near * 2.4f, shade});
        }
    }
}

std::vector<Ripple> sunPath(const Outlook& outlook, Seeded& chance) {
    constexpr int count = 95;
    constexpr float faintestSun = .1f;
    std::vector<Ripple> path;
    const SceneSun& sun = outlook.setting.sun;
    if (outlook.colours.sun <= faintestSun) return path;
    for (int i = 0; i < count; ++i) {
        const float near = static_cast<float>(i) / count;
        const float y = outlook.setting.horizon + 3 + std::pow(near, 1.1f) * outlook.depth() * .94f;
        const float width = sun.radius * (1.55f - .75f * near) * (.25f + chance.next() * .85f);
        const float x = sun.at.x + (chance.next() - .5f) * sun.radius * (.9f + near * 1.2f);
        const Colour colour = mix(hex(0xFFE6A6), hex(0xFF8A4A), near);
        const float opacity = (.78f - .55f * near) * outlook.colours.sun;
        path.push_back({{x, y}, width, 1.2f + near * 3.6f, faded(colour, opacity)});
    }
    return path;
}

Mesh lampPaths(const Outlook& outlook, Seeded& chance) {
    constexpr int pieces = 7;
    Mesh mesh;
    for (const float lamp : lampPlaces(outlook))
        for (int i = 0; i < pieces; ++i) {
            const auto down = static_cast<float>(i);
            const float x = lamp - 5 - chance.next() * 5;
            const float y = outlook.setting.horizon + 10 + down * 14 + chance.next() * 4;
            const float opacity = .5f * outlook.colours.lamps * (1 - down / 7.5f);
            mesh.rounded({x, y, 9 + chance.next() * 10, 2.4f}, 1.2f, hex(0xFFC766, opacity));
        }
    return mesh;
}

/// Down to where ripples may drift without crossing a bridge; nearer, panels hide the water.
float endOfOpenWater(const Outlook& outlook) {
    float end = outlook.setting.horizon + outlook.depth() * .4f;
    for (const SceneBridge& bridge : outlook.setting.bridges)
        end = std::min(end, bridge.deck - bridge.camber - 6);
    return end;
}

std::vector<Reach> beyondTheCanvas(const Outlook& outlook) {
    const Box& whole = outlook.whole;
    return {{whole.x, std::max(0.f, -whole.x)},
        {Outlook::canvasWidth, std::max(0.f, whole.right() - Outlook::canvasWidth)}};
}

} // namespace

Mesh riverMesh(const Outlook& outlook) {
    const auto& river = outlook.colours.river;
    const Box& whole = outlook.whole;
    const float horizon = outlook.setting.horizon;
    Mesh mesh;
    mesh.box({whole.x, horizon, whole.w, whole.bottom() - horizon}, Colour{});
    return shaded(mesh,
        {{0, river[0]}, {.1f, river[1]}, {.32f, river[2]}, {.66f, river[3]}, {1, river[4]}},
        horizon, Outlook::canvasHeight);
}

Mesh sunOnWater(const Outlook& outlook) {
    Mesh light;
    const SceneSun& sun = outlook.setting.sun;
    const float horizon = outlook.setting.horizon;
    glow(light, {sun.at.x, horizon + 6}, sun.radius * 1.5f, outlook.depth() * .9f, hex(0xFFB45A),
        .75f * outlook.colours.sun);
    return below(light, horizon);
}

Water water(const Outlook& outlook, Seeded& chance) {
    constexpr int ripples = 260, bandsARow = 5;
    constexpr Reach canvas{0, Outlook::canvasWidth};
    Water made;
    auto all = drifters(outlook, canvas, ripples, chance);
    bands(made.bands, outlook, canvas, bandsARow, chance);
    made.sunPath = sunPath(outlook, chance);
    made.lampPaths = lampPaths(outlook, chance);
    for (const Reach& reach : beyondTheCanvas(outlook)) {
        const float share = reach.width / canvas.width;
        const auto more = drifters(outlook, reach, static_cast<int>(share * ripples), chance);
        all.insert(all.end(), more.begin(), more.end());
        bands(made.bands, outlook, reach, static_cast<int>(std::ceil(share * bandsARow)), chance);
    }
    const float end = endOfOpenWater(outlook);
    for (const Ripple& ripple : all)
        (ripple.at.y < end ? made.drifting : made.still).push_back(ripple);
    for (const Ripple& ripple : made.sunPath)
        (ripple.at.y < end ? made.drifting : made.stillSunPath).push_back(ripple);
    return made;
}

Mesh rippling(const std::vector<Ripple>& ripples, float seconds) {
    Mesh mesh;
    for (Ripple ripple : ripples) {
        const float turn = seconds * .9f + ripple.at.x * .05f;
        if (seconds > 0) {
            ripple.at.x += 5 * std::sin(turn * .7f + ripple.at.y);
            ripple.colour = faded(ripple.colour, .85f + .15f * std::sin(turn));
        }
        lens(mesh, ripple);
    }
    return mesh;
}

} // namespace podium::stage
