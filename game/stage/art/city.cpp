#include "game/stage/art/city.hpp"
#include "game/stage/art/outline.hpp"
#include <cmath>

namespace podium::stage {

namespace {

/// A dome that comes to a soft point.
void onionDome(Mesh& mesh, Point foot, float radius, float height, Colour colour) {
    const auto [x, y] = foot;
    std::vector<Point> line{{x - radius, y}};
    curve(line, {x - radius, y - height * .75f}, {x - radius * .35f, y - height},
        {x, y - height * 1.12f});
    curve(line, {x + radius * .35f, y - height}, {x + radius, y - height * .75f}, {x + radius, y});
    mesh.polygon(line, colour);
}

void domesOnTheHill(Mesh& mesh, Point foot, float k, Colour colour) {
    const auto [x, y] = foot;
    mesh.box({x - 52 * k, y - 34 * k, 104 * k, 40 * k}, colour);
    mesh.box({x - 20 * k, y - 58 * k, 40 * k, 30 * k}, colour);
    onionDome(mesh, {x, y - 58 * k}, 20 * k, 42 * k, colour);
    mesh.box({x - 1.6f * k, y - 116 * k, 3.2f * k, 16 * k}, colour);
    for (const float side : {-40.f, 40.f}) {
        mesh.box({x + (side - 9) * k, y - 46 * k, 18 * k, 20 * k}, colour);
        onionDome(mesh, {x + side * k, y - 46 * k}, 9 * k, 22 * k, colour);
    }
}

void treeRow(Mesh& mesh, float from, float to, float ground, float k, const Outlook& outlook,
    Seeded& chance) {
    const Fill leaves(outlook.colours.near, outlook.colours.nearLow);
    for (float x = from; x < to;) {
        const float r = (13 + chance.next() * 10) * k;
        mesh.disc({x, ground - r * 1.05f}, r, leaves);
        mesh.disc({x + r * .8f, ground - r * .6f}, r * .8f, leaves);
        mesh.box({x - 2, ground - r, 4, r}, leaves);
        x += r * 1.5f;
    }
}

} // namespace

void farHill(Drawing& city, const Outlook& outlook) {
    const SceneSetting& setting = outlook.setting;
    const float k = setting.size, horizon = setting.horizon;
    const float x = setting.hill * Outlook::canvasWidth;
    std::vector<Point> line{{x - 620 * k, horizon + 1}};
    curve(line, {x - 300 * k, horizon - 10 * k}, {x - 190 * k, horizon - 128 * k},
        {x, horizon - 132 * k});
    curve(line, {x + 190 * k, horizon - 128 * k}, {x + 300 * k, horizon - 10 * k},
        {x + 620 * k, horizon + 1});
    city.over().polygon(line, Fill(outlook.colours.far, outlook.colours.farLow));
    domesOnTheHill(city.over(), {x, horizon - 126 * k}, k, outlook.colours.far);
}

void trees(Drawing& city, const Outlook& outlook, Seeded& chance) {
    const float k = .72f * outlook.setting.size, ground = outlook.setting.horizon + 2;
    const float right = Outlook::canvasWidth + 20;
    treeRow(city.over(), -10, right, ground, k, outlook, chance);
    Seeded beyond(outlook.setting.seed + 1);
    treeRow(city.over(), outlook.whole.x, -10, ground, k, outlook, beyond);
    treeRow(city.over(), right, outlook.whole.right(), ground, k, outlook, beyond);
}

void quay(Drawing& city, const Outlook& outlook) {
    const float k = outlook.setting.size, horizon = outlook.setting.horizon;
    const Box& whole = outlook.whole;
    city.over().box({whole.x - 2, horizon - 9 * k, whole.w + 4, 12 * k}, outlook.colours.near);
    city.over().box({whole.x, horizon - 10 * k, whole.w, 2}, faded(outlook.colours.rim, .5f));
}

void lamp(Drawing& drawing, Point foot, float height, float size, Colour post, float strength) {
    const Point light{foot.x, foot.y - height - 3 * size};
    drawing.over().line(foot, {foot.x, foot.y - height}, 2.4f * size, post);
    drawing.over().disc(light, 4.2f * size, hex(0xFFF3CF));
    glow(drawing.light(), light, 34 * size, 34 * size, hex(0xFFC766), .62f * strength);
}

std::vector<float> lampPlaces(const Outlook& outlook) {
    std::vector<float> places;
    const float before = std::ceil((outlook.whole.x - firstLamp) / lampStep);
    for (float x = firstLamp + before * lampStep; x < outlook.whole.right(); x += lampStep)
        places.push_back(x);
    return places;
}

void quayLamps(Drawing& drawing, const Outlook& outlook) {
    const float k = outlook.setting.size, foot = outlook.setting.horizon - 8 * k;
    for (const float x : lampPlaces(outlook))
        lamp(drawing, {x, foot}, 20 * k, .62f * k, outlook.colours.near, outlook.colours.lamps);
}

std::vector<Drawing> cityParts(const Outlook& outlook, Seeded& chance) {
    std::vector<Drawing> parts(6);
    farHill(parts[0], outlook);
    farRoofs(parts[1], outlook, chance);
    midRoofs(parts[1], outlook, chance);
    if (outlook.setting.stadium) stadium(parts[2], outlook);
    if (outlook.setting.tower) tower(parts[3], outlook);
    trees(parts[4], outlook, chance);
    quay(parts[5], outlook);
    return parts;
}

} // namespace podium::stage
