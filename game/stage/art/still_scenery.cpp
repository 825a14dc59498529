#include "game/stage/art/still_scenery.hpp"
#include "game/stage/art/bridge.hpp"
#include "game/stage/art/city.hpp"
#include "game/stage/art/heavens.hpp"
#include <algorithm>

namespace podium::stage {

namespace {

void paintMirroredCity(Layer& layer, const Drawing& city, const Outlook& outlook, float scale) {
    constexpr float squash = .6f, seen = .62f; // of the river's depth
    const Stops fading{{0, hex(0, .55f)}, {.35f, hex(0, .26f)}, {1, hex(0, 0)}};
    const float horizon = outlook.setting.horizon, deep = outlook.depth() * seen;
    const float high = deep / squash;
    const Box& whole = outlook.whole;
    Layer above({whole.x, horizon - high, whole.w, high}, whole, scale, Edges::Rough);
    above.paint(city);
    above.dry();
    layer.paintMirrored(above, {horizon, squash, fading, deep});
}

/// Where the lights of the sun's path meet they add up, most of all far out.
Mesh glitter(const Outlook& outlook, const Water& water) {
    constexpr float brightest = .6f;
    std::vector<Ripple> lights = water.sunPath;
    for (Ripple& light : lights) {
        const float near = (light.at.y - outlook.setting.horizon) / outlook.depth();
        light.colour = faded(light.colour, brightest * (1 - near) * (1 - near));
    }
    return rippling(lights, 0);
}

Drawing onTheWater(const Outlook& outlook, const Water& water) {
    Drawing drawing;
    drawing.over().add(sunOnWater(outlook));
    drawing.over().add(rippling(water.still, 0));
    drawing.over().add(water.bands);
    drawing.over().add(rippling(water.stillSunPath, 0));
    drawing.light().add(glitter(outlook, water));
    drawing.over().add(water.lampPaths);
    return drawing;
}

void paintBridge(Layer& layer, const SceneBridge& place, const Outlook& outlook, float scale) {
    constexpr float squash = .8f, opacity = .5f;
    const Drawing stone = bridge(place, outlook);
    const float foot = place.deck + place.pier;
    Layer above(stone.bounds(), outlook.whole, scale);
    above.paint(stone);
    above.dry();
    layer.paintMirrored(above,
        {foot, squash, {{0, hex(0, opacity)}, {1, hex(0, opacity)}},
            (foot - stone.bounds().y) * squash});
    layer.paint(stone);
}

Layer behind(const Outlook& outlook, const Drawing& city, const Water& water, float scale) {
    Drawing sky, river, veil;
    sky.over().add(skyMesh(outlook));
    if (!sunMoves(outlook.setting)) sky.add(sunLight(outlook));
    river.over().add(riverMesh(outlook));
    veil.over().add(Veil(outlook).sheet());
    Layer layer(outlook.whole, outlook.whole, scale);
    layer.paint(sky);
    layer.paint(river);
    paintMirroredCity(layer, city, outlook, scale);
    layer.paint(onTheWater(outlook, water));
    for (const SceneBridge& place : outlook.setting.bridges)
        paintBridge(layer, place, outlook, scale);
    layer.paint(veil);
    layer.dry();
    return layer;
}

Drawing together(const std::vector<Drawing>& parts) {
    Drawing all;
    for (const Drawing& part : parts) all.add(part);
    return all;
}

Layer inFront(
    const Outlook& outlook, const Drawing& city, std::span<const Box> places, float scale) {
    float top = outlook.setting.horizon;
    for (const Box& place : places) top = std::min(top, place.y);
    const Box& whole = outlook.whole;
    Drawing lamps;
    quayLamps(lamps, outlook);
    Layer layer({whole.x, top, whole.w, outlook.setting.horizon - top}, whole, scale);
    layer.paint(city);
    layer.paint(lamps);
    layer.paintOntoPaint(Veil(outlook).sheet());
    layer.dry();
    return layer;
}

std::vector<Box> boundsOf(const std::vector<Drawing>& parts) {
    std::vector<Box> bounds;
    for (const Drawing& part : parts)
        if (!part.pieces().empty()) bounds.push_back(part.bounds());
    return bounds;
}

Box around(const Box& a, const Box& b) {
    const float x = std::min(a.x, b.x), y = std::min(a.y, b.y);
    return {x, y, std::max(a.right(), b.right()) - x, std::max(a.bottom(), b.bottom()) - y};
}

} // namespace

std::vector<Box> placesOf(std::span<const Box> parts, const Box& whole, float horizon) {
    float top = horizon;
    for (const Box& part : parts)
        if (part.w >= whole.w) top = std::min(top, part.y);
    std::vector<Box> tall;
    for (const Box& part : parts)
        if (part.w < whole.w && part.y < top)
            tall.push_back({part.x, part.y, part.w, top - part.y});
    std::sort(tall.begin(), tall.end(), [](const Box& a, const Box& b) { return a.x < b.x; });
    std::vector<Box> places{{whole.x, top, whole.w, horizon - top}};
    for (const Box& box : tall)
        if (places.size() > 1 && box.x <= places.back().right())
            places.back() = around(places.back(), box);
        else
            places.push_back(box);
    return places;
}

StillScenery::StillScenery(
    const Outlook& outlook, const std::vector<Drawing>& city, const Water& water, float scale)
    : m_behind(behind(outlook, together(city), water, scale)),
      m_places(placesOf(boundsOf(city), outlook.whole, outlook.setting.horizon)),
      m_city(inFront(outlook, together(city), m_places, scale)) {}

} // namespace podium::stage
