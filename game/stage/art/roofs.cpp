#include "game/stage/art/city.hpp"
#include "game/stage/art/outline.hpp"
#include <algorithm>
#include <cmath>

namespace podium::stage {

namespace {

// At golden hour this share of the windows is lit. Its count of random numbers is the one that
// shapes the city, whatever the hour, so that the houses stay the same all evening.
constexpr float litAtGoldenHour = .30f * .8f;

enum class Windows { Blind, Lit };
enum class Skyline { Even, Rolling };

/// A row of houses: how they look.
struct Row {
    float leastWidth, mostWidth, leastHeight, mostHeight;
    Fill walls;
    Colour roof;
    float ground;
    Skyline skyline;
    Windows windows;
    float lit = 0;
    Colour light{};
    float pane = 1; ///< size of a window
};

struct House {
    Box walls;
    float roof;  ///< its height
    float inset; ///< of the ridge
};

float rolling(float x) { return .75f + .35f * std::sin(x * .006f + 2); }

House house(const Row& row, float x, float width, float height, Seeded& chance) {
    if (row.skyline == Skyline::Rolling) height *= rolling(x + width / 2);
    const float roof = height * (.22f + chance.next() * .1f);
    return {{x, row.ground - height, width, height}, roof, std::min(width * .12f, roof * .45f)};
}

void mansard(Mesh& mesh, const Row& row, const House& house, Seeded& chance) {
    const auto& [walls, roof, inset] = house;
    const float ridge = walls.y - roof;
    mesh.polygon(std::array<Point, 4>{{{walls.x - 1.5f, walls.y}, {walls.right() + 1.5f, walls.y},
                     {walls.right() - inset, ridge}, {walls.x + inset, ridge}}},
        row.roof);
    for (int chimneys = 1 + chance.below(3); chimneys > 0; --chimneys) {
        const float x = walls.x + inset + chance.next() * (walls.w - 2 * inset - 8);
        const float y = ridge - 5 - chance.next() * 7;
        mesh.box({x, y, 5 + chance.next() * 4, 12}, row.roof);
    }
}

void dome(Mesh& mesh, const Row& row, const House& house) {
    const Box& walls = house.walls;
    const float r = std::min(walls.w * .3f, 26.f), x = walls.centre().x;
    auto outline = ellipseOutline({x, walls.y}, r, r * 1.15f);
    for (Point& point : outline) point.y = std::min(point.y, walls.y);
    mesh.polygon(outline, row.roof);
    mesh.box({x - 2, walls.y - r * 1.15f - 12, 4, 14}, row.roof);
}

void gable(Mesh& mesh, const Row& row, const House& house) {
    const Box& walls = house.walls;
    mesh.triangle({{walls.x - 1, walls.y}, row.roof}, {{walls.right() + 1, walls.y}, row.roof},
        {{walls.centre().x, walls.y - house.roof * 1.25f}, row.roof});
}

/// Brightness of a lit window, 0 for a dark one.
float brightness(float share, Seeded& chance) {
    const float drawn = chance.next();
    if (drawn < litAtGoldenHour) return .35f + chance.next() * .6f;
    return drawn < share ? .35f + std::fmod(drawn * 97, 1.f) * .6f : 0;
}

void windows(Mesh& mesh, const Row& row, const Box& walls, Seeded& chance) {
    for (float y = walls.y + 8; y < row.ground - 10; y += 17 * row.pane)
        for (float x = walls.x + 7; x < walls.right() - 9; x += 13 * row.pane)
            if (const float bright = brightness(row.lit, chance); bright > 0)
                mesh.box({x, y, 5 * row.pane, 8 * row.pane}, faded(row.light, bright));
}

void houses(Mesh& mesh, const Row& row, float from, float to, Seeded& chance) {
    Mesh lights;
    for (float x = from; x < to;) {
        const float width = chance.between(row.leastWidth, row.mostWidth);
        const float height = chance.between(row.leastHeight, row.mostHeight);
        const float kind = chance.next();
        const House built = house(row, x, width, height, chance);
        const Box& walls = built.walls;
        mesh.box({walls.x, walls.y, walls.w + .6f, walls.h + 2}, row.walls);
        if (kind < .72f)
            mansard(mesh, row, built, chance);
        else if (kind < .84f)
            dome(mesh, row, built);
        else
            gable(mesh, row, built);
        if (row.windows == Windows::Lit) windows(lights, row, walls, chance);
        x += width;
    }
    mesh.add(lights);
}

void wholeRow(Drawing& city, const Row& row, float from, const Outlook& outlook, Seeded& chance) {
    const float right = Outlook::canvasWidth + 40;
    houses(city.over(), row, from, right, chance);
    Seeded beyond(outlook.setting.seed + 1);
    if (outlook.whole.x < from) houses(city.over(), row, outlook.whole.x - 40, from, beyond);
    houses(city.over(), row, right, outlook.whole.right(), beyond);
}

} // namespace

void farRoofs(Drawing& city, const Outlook& outlook, Seeded& chance) {
    const float k = outlook.setting.size;
    const SkyPalette& colours = outlook.colours;
    const Row row{34 * k, 78 * k, 34 * k, 82 * k, Fill(colours.far, colours.farLow), colours.far,
        outlook.setting.horizon + 1, Skyline::Rolling, Windows::Blind};
    wholeRow(city, row, -20, outlook, chance);
}

void midRoofs(Drawing& city, const Outlook& outlook, Seeded& chance) {
    const float k = outlook.setting.size;
    const SkyPalette& colours = outlook.colours;
    const Row row{56 * k, 118 * k, 36 * k, 78 * k, Fill(colours.mid, colours.midLow), colours.mid,
        outlook.setting.horizon + 1, Skyline::Even, Windows::Lit, colours.lit * .8f,
        colours.litWindow, k * .9f};
    wholeRow(city, row, -30, outlook, chance);
}

} // namespace podium::stage
