#include "game/stage/art/scenery.hpp"
#include "game/stage/art/bridge.hpp"
#include "game/stage/art/city.hpp"
#include "game/stage/art/heavens.hpp"
#include "game/stage/art/still_scenery.hpp"
#include "game/stage/canvas.hpp"
#include <cmath>
#include <numbers>

namespace podium::stage {

namespace {

constexpr float turn = 2 * std::numbers::pi_v<float>;

bool same(const Box& a, const Box& b) {
    return a.x == b.x && a.y == b.y && a.w == b.w && a.h == b.h;
}

void drawAll(Canvas& canvas, const Drawing& drawing) {
    for (const Drawing::Piece& piece : drawing.pieces()) canvas.draw(piece.mesh, piece.blend);
}

/// The lights of all lamps, to be added where they breathe.
Mesh lampLights(const Outlook& outlook) {
    Drawing lamps;
    quayLamps(lamps, outlook);
    for (const SceneBridge& place : outlook.setting.bridges) lamps.add(bridge(place, outlook));
    Mesh lights;
    for (const Drawing::Piece& piece : lamps.pieces())
        if (piece.blend == Blend::Add) lights.add(piece.mesh);
    return lights;
}

} // namespace

/// The scenery as made for one size of the window.
class Scenery::Painted {
public:
    Painted(const SceneSetting& setting, const Box& whole, float scale)
        : m_outlook{setting, skyPalette(setting.sky), whole}, m_scale(scale), m_veil(m_outlook) {
        Seeded chance(setting.seed);
        m_stars = stars(m_outlook, chance);
        m_clouds = cloudBanks(m_outlook, chance);
        const auto city = cityParts(m_outlook, chance);
        const Water river = water(m_outlook, chance);
        m_still = std::make_unique<StillScenery>(m_outlook, city, river, scale);
        m_ripples = river.drifting;
        m_lamps = m_veil.underLight(lampLights(m_outlook));
        if (setting.boat) m_boat = boat(*setting.boat, m_outlook.colours);
    }

    bool fits(const Canvas& canvas) const {
        return same(m_outlook.whole, canvas.whole()) && m_scale == canvas.scale();
    }
    void sinkSun(float y) { m_outlook.setting.sun.at.y = y; }
    void draw(Canvas& canvas, float seconds) const {
        m_still->showBehind(canvas.target());
        canvas.draw(m_veil.under(starMesh(m_stars, seconds)));
        if (sunMoves(m_outlook.setting)) drawAll(canvas, m_veil.under(sunLight(m_outlook)));
        canvas.draw(m_veil.under(drifting(m_clouds, m_outlook.whole, seconds)));
        m_still->showCity(canvas.target());
        canvas.draw(m_veil.under(rippling(m_ripples, seconds)));
        drawLamps(canvas, seconds);
        if (m_outlook.setting.boat) drawBoat(canvas, seconds);
    }

private:
    void drawLamps(Canvas& canvas, float seconds) const {
        constexpr float breath = 4, brighter = .3f; // seconds, share
        const float light = brighter * (.5f - .5f * std::cos(seconds * turn / breath));
        if (light > 0) canvas.draw(m_lamps, {}, 1, light, Blend::Add);
    }
    void drawBoat(Canvas& canvas, float seconds) const {
        constexpr float pace = 12, bob = 1.5f, length = 300, wave = 4; // px/s, px, px, s
        const Point start = m_outlook.setting.boat->at;
        const float left = m_outlook.whole.x - length / 2, round = m_outlook.whole.w + length;
        const float x = left + std::fmod(start.x + pace * seconds - left, round);
        const Point moved{x - start.x, bob * std::sin(seconds * turn / wave)};
        const Drawing afloat = shifted(m_boat, moved);
        drawAll(canvas, m_veil.under(boatMirror(afloat, start.y)));
        drawAll(canvas, m_veil.under(afloat));
    }

    Outlook m_outlook;
    float m_scale;
    Veil m_veil;
    std::vector<Star> m_stars;
    std::vector<CloudBank> m_clouds;
    std::vector<Ripple> m_ripples;
    Mesh m_lamps;
    Drawing m_boat;
    std::unique_ptr<StillScenery> m_still;
};

Scenery::Scenery(const SceneSetting& setting) : m_setting(setting) {}
Scenery::~Scenery() = default;
Scenery::Scenery(Scenery&&) noexcept = default;
Scenery& Scenery::operator=(Scenery&&) noexcept = default;

void Scenery::sinkSun(float y) {
    m_setting.sun.at.y = y;
    if (m_painted) m_painted->sinkSun(y);
}

void Scenery::draw(Canvas& canvas, float seconds, Motion motion) {
    if (!m_painted || !m_painted->fits(canvas))
        m_painted = std::make_unique<Painted>(m_setting, canvas.whole(), canvas.scale());
    m_painted->draw(canvas, motion == Motion::Full ? seconds : 0);
}

} // namespace podium::stage
