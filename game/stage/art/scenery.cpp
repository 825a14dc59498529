#include "game/stage/art/scenery.hpp"
#include "game/stage/art/bridge.hpp"
#include "game/stage/art/city.hpp"
#include "game/stage/art/heavens.hpp"
#include "game/stage/art/layer.hpp"
#include "game/stage/art/river.hpp"
#include "game/stage/canvas.hpp"
#include <cmath>
#include <numbers>

namespace podium::stage {

namespace {

bool same(const Box& a, const Box& b) {
    return a.x == b.x && a.y == b.y && a.w == b.w && a.h == b.h;
}

Mesh veilOf(const Outlook& outlook) {
    const SceneSetting& setting = outlook.setting;
    Mesh veil;
    if (!setting.veil.empty()) {
        Mesh sheet;
        sheet.box(outlook.whole, Colour{});
        veil = shaded(sheet, setting.veil, 0, Outlook::canvasHeight);
    }
    if (setting.veilAcross.empty()) return veil;
    Stops across = setting.veilAcross;
    const Box& whole = outlook.whole;
    across.insert(across.begin(), {whole.x / Outlook::canvasWidth, across.front().colour});
    across.push_back({whole.right() / Outlook::canvasWidth, across.back().colour});
    veil.add(skyAcross({0, whole.y, Outlook::canvasWidth, whole.h}, across));
    return veil;
}

Layer kept(const Drawing& drawing, const Outlook& outlook, float scale) {
    Layer layer(drawing.bounds(), outlook.whole, scale);
    layer.paint(drawing);
    layer.dry();
    return layer;
}

/// The city and the river that mirrors it.
Layer riverAndCity(const Outlook& outlook, const Drawing& city, const Water& water, float scale) {
    const Stops fading{{0, hex(0, .55f)}, {.35f, hex(0, .26f)}, {1, hex(0, 0)}};
    Drawing banks, river, onTheWater;
    banks.add(city);
    quayLamps(banks, outlook);
    river.over().add(riverMesh(outlook));
    onTheWater.over().add(sunOnWater(outlook));
    onTheWater.over().add(water.bands);
    onTheWater.over().add(water.lampPaths);
    const float top = banks.bounds().y;
    Layer layer({outlook.whole.x, top, outlook.whole.w, outlook.whole.bottom() - top},
        outlook.whole, scale);
    layer.paint(banks);
    layer.paint(river);
    layer.paintMirrored(
        kept(city, outlook, scale), {outlook.setting.horizon, .6f, fading, outlook.depth() * .62f});
    layer.paint(onTheWater);
    layer.dry();
    return layer;
}

Layer bridgeAndMirror(const SceneBridge& place, const Outlook& outlook, float scale) {
    const Drawing stone = bridge(place, outlook);
    const float foot = place.deck + place.pier;
    const float deep = (foot - stone.bounds().y) * .8f;
    Box box = stone.bounds();
    box.h = foot + deep - box.y;
    Layer layer(box, outlook.whole, scale);
    layer.paintMirrored(
        kept(stone, outlook, scale), {foot, .8f, {{0, hex(0, .5f)}, {1, hex(0, .5f)}}, deep});
    layer.paint(stone);
    layer.dry();
    return layer;
}

void drawAll(Canvas& canvas, const Drawing& drawing, Point moved = {}) {
    for (const Drawing::Piece& piece : drawing.pieces())
        canvas.draw(piece.mesh, moved, 1, 1, piece.blend);
}

} // namespace

/// The scenery as made for one size of the window.
struct Scenery::Painted {
    Painted(const SceneSetting& setting, const Box& whole, float toDevice)
        : outlook{setting, skyPalette(setting.sky), whole}, scale(toDevice) {
        Seeded chance(setting.seed);
        skyBehind = skyMesh(outlook);
        allStars = stars(outlook, chance);
        clouds = cloudBanks(outlook, chance);
        const Drawing city = wholeCity(outlook, chance);
        onWater = water(outlook, chance);
        layers.push_back(riverAndCity(outlook, city, onWater, scale));
        for (const SceneBridge& place : setting.bridges)
            layers.push_back(bridgeAndMirror(place, outlook, scale));
        if (setting.boat) excursion = boat(*setting.boat, outlook.colours);
        veil = veilOf(outlook);
    }

    void drawSky(Canvas& canvas, float seconds) const {
        canvas.draw(skyBehind);
        canvas.draw(starMesh(allStars, seconds));
        drawAll(canvas, sunAndMoon(outlook));
        canvas.draw(drifting(clouds, outlook.whole, seconds));
    }
    void drawRiver(Canvas& canvas, float seconds) const {
        layers.front().show(canvas.target());
        canvas.draw(rippling(onWater.ripples, seconds));
        canvas.draw(rippling(onWater.sunPath, seconds));
    }
    void drawBoat(Canvas& canvas, float seconds) const {
        if (!outlook.setting.boat) return;
        constexpr float pace = 12, bob = 1.5f, length = 300; // px a second, px, px
        const Point start = outlook.setting.boat->at;
        const float left = outlook.whole.x - length / 2, round = outlook.whole.w + length;
        const float x = left + std::fmod(start.x + pace * seconds - left, round);
        const float lift = bob * std::sin(seconds * 2 * std::numbers::pi_v<float> / 4);
        drawAll(canvas, boatMirror(excursion, start.y), {x - start.x, -lift});
        drawAll(canvas, excursion, {x - start.x, lift});
    }

    Outlook outlook;
    float scale;
    Mesh skyBehind, veil;
    std::vector<Star> allStars;
    std::vector<CloudBank> clouds;
    Water onWater;
    std::vector<Layer> layers;
    Drawing excursion;
};

Scenery::Scenery(const SceneSetting& setting) : m_setting(setting) {}
Scenery::~Scenery() = default;
Scenery::Scenery(Scenery&&) noexcept = default;
Scenery& Scenery::operator=(Scenery&&) noexcept = default;

void Scenery::sinkSun(float y) {
    m_setting.sun.at.y = y;
    if (m_painted) m_painted->outlook.setting.sun.at.y = y;
}

void Scenery::draw(Canvas& canvas, float seconds, Motion motion) {
    if (!m_painted || !same(m_painted->outlook.whole, canvas.whole()) ||
        m_painted->scale != canvas.scale())
        m_painted = std::make_unique<Painted>(m_setting, canvas.whole(), canvas.scale());
    const float time = motion == Motion::Full ? seconds : 0;
    m_painted->drawSky(canvas, time);
    m_painted->drawRiver(canvas, time);
    for (std::size_t i = 1; i < m_painted->layers.size(); ++i)
        m_painted->layers[i].show(canvas.target());
    m_painted->drawBoat(canvas, time);
    canvas.draw(m_painted->veil);
}

} // namespace podium::stage
