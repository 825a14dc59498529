#include "game/stage/art/city.hpp"
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace podium::stage {

namespace {

/// Half the tower's width at a height, both as shares of the whole height.
float halfWidth(float t) { return std::max(.0085f, .195f * std::exp(-3.4f * t)); }
float legWidth(float t) { return .078f * std::exp(-2.9f * t); }

/// The lattice tower being drawn: places in shares of its height, iron in its colours.
class Ironwork {
public:
    Ironwork(Drawing& city, const Outlook& outlook)
        : m_city(city),
          m_place(*outlook.setting.tower),
          m_foot(outlook.setting.horizon + 2),
          m_horizon(outlook.setting.horizon),
          m_iron(outlook.colours.tower),
          m_rim(outlook.colours.rim),
          m_chord(std::max(1.6f, m_place.height * .0092f)),
          m_brace(std::max(1.f, m_place.height * .0042f)) {}

    void draw() {
        for (const float side : {-1.f, 1.f}) {
            leg(0, .168f, side);
            leg(.19f, .345f, side);
        }
        arch();
        column();
        deck(.165f, .028f, .016f);
        deck(.342f, .022f, .012f);
        deck(.83f, .016f, .011f);
        tip();
        for (const float side : {-1.f, 1.f}) foot(side);
        if (m_place.lamps == TowerLamps::Lit) lamps();
    }

private:
    Mesh& mesh() { return m_city.over(); }
    Point at(float across, float up) const {
        return {m_place.x + across * m_place.height, m_foot - up * m_place.height};
    }
    float high(float share) const { return share * m_place.height; }
    bool isSunny(float side) const { return side * static_cast<float>(m_place.rim) > 0; }
    void leg(float from, float to, float side);
    void arch();
    void column();
    void storey(float from, float to);
    void deck(float up, float thick, float over);
    void tip();
    void eveningStar();
    void foot(float side);
    void lamps();
    void lampsAlongTheEdges();
    void lampsOnTheDecks();

    Drawing& m_city;
    SceneTower m_place;
    float m_foot, m_horizon;
    Colour m_iron, m_rim;
    float m_chord, m_brace; ///< thickness of the main irons and of those between
};

constexpr float bodyOpacity = .5f; ///< the iron behind the lattice, seen as one

void Ironwork::leg(float from, float to, float side) {
    constexpr std::size_t panels = 5;
    std::array<Point, panels + 1> outer, inner;
    for (std::size_t i = 0; i <= panels; ++i) {
        const float t = from + (to - from) * static_cast<float>(i) / panels;
        outer[i] = at(side * halfWidth(t), t);
        inner[i] = at(side * (halfWidth(t) - legWidth(t)), t);
    }
    const Colour body = faded(m_iron, bodyOpacity);
    for (std::size_t i = 0; i < panels; ++i)
        mesh().quad({outer[i], body}, {outer[i + 1], body}, {inner[i + 1], body}, {inner[i], body});
    for (std::size_t i = 0; i < panels; ++i) {
        mesh().line(outer[i], outer[i + 1], m_chord, m_iron);
        mesh().line(inner[i], inner[i + 1], m_chord, m_iron);
        mesh().line(outer[i], inner[i + 1], m_brace, m_iron);
        mesh().line(inner[i], outer[i + 1], m_brace, m_iron);
        mesh().line(outer[i], inner[i], m_brace, m_iron);
    }
    if (!isSunny(side)) return;
    const float off = side * m_chord * .25f;
    for (std::size_t i = 0; i < panels; ++i)
        mesh().line({outer[i].x + off, outer[i].y}, {outer[i + 1].x + off, outer[i + 1].y},
            m_chord * .34f, faded(m_rim, .9f));
}

void Ironwork::arch() {
    constexpr int panels = 26;
    const float reach = halfWidth(.02f) - legWidth(.02f) + .004f, top = .142f, thick = .02f;
    const auto point = [&](int i, float in) {
        const float angle = std::numbers::pi_v<float> * static_cast<float>(i) / panels;
        return at(-std::cos(angle) * (reach - in), .012f + std::sin(angle) * (top - in));
    };
    for (int i = 0; i < panels; ++i) {
        mesh().line(point(i, 0), point(i + 1, 0), m_chord * .55f, m_iron);
        mesh().line(point(i, thick), point(i + 1, thick), m_chord * .55f, m_iron);
        mesh().line(point(i, 0), point(i + 1, thick), m_brace * .8f, m_iron);
    }
}

void Ironwork::storey(float from, float to) {
    const Point lowLeft = at(-halfWidth(from), from), lowRight = at(halfWidth(from), from);
    const Point left = at(-halfWidth(to), to), right = at(halfWidth(to), to);
    const Colour body = faded(m_iron, bodyOpacity);
    mesh().quad({lowLeft, body}, {lowRight, body}, {right, body}, {left, body});
    mesh().line(lowLeft, left, m_chord * .8f, m_iron);
    mesh().line(lowRight, right, m_chord * .8f, m_iron);
    mesh().line(lowLeft, right, m_brace, m_iron);
    mesh().line(lowRight, left, m_brace, m_iron);
    mesh().line(left, right, m_brace, m_iron);
    const bool sunnyRight = m_place.rim == RimSide::Right;
    mesh().line(sunnyRight ? lowRight : lowLeft, sunnyRight ? right : left, m_chord * .3f,
        faded(m_rim, .9f));
}

void Ironwork::column() {
    constexpr float top = .835f;
    for (float t = .365f; t < top;) {
        const float next = std::min(top, t + std::max(.016f, halfWidth(t) * .78f));
        storey(t, next);
        t = next;
    }
}

void Ironwork::deck(float up, float thick, float over) {
    const float half = halfWidth(up) + over;
    mesh().polygon(std::array<Point, 4>{{at(-half, up), at(half, up), at(half - .006f, up + thick),
                       at(-half + .006f, up + thick)}},
        m_iron);
    const Point left = at(-half, up + thick);
    mesh().box({left.x, left.y - high(.004f), high(2 * half), high(.004f)}, faded(m_rim, .75f));
}

void Ironwork::tip() {
    const auto taper = [this](float from, float to, float wide, float narrow) {
        mesh().polygon(std::array<Point, 4>{{at(-wide, from), at(wide, from), at(narrow, to),
                           at(-narrow, to)}},
            m_iron);
    };
    taper(.846f, .872f, .011f, .0085f);
    taper(.872f, .9f, .0085f, .003f);
    mesh().line(at(0, .9f), at(0, 1), std::max(1.4f, high(.0042f)), m_iron);
    eveningStar();
}

void Ironwork::eveningStar() {
    const Point middle = at(0, 1.012f);
    std::array<Point, 8> points;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const float angle = static_cast<float>(i) * std::numbers::pi_v<float> / 4;
        const float radius = high(i % 2 == 0 ? .017f : .017f * .3f);
        points[i] = {middle.x + std::sin(angle) * radius, middle.y - std::cos(angle) * radius};
    }
    mesh().polygon(points, hex(0xFFF3CF));
    glow(m_city.light(), middle, high(.085f), high(.085f), hex(0xFFD27A), .8f);
}

void Ironwork::foot(float side) {
    const float middle = side * (halfWidth(0) - legWidth(0) / 2);
    mesh().polygon(std::array<Point, 4>{{at(middle - .05f, -.006f), at(middle + .05f, -.006f),
                       at(middle + .043f, .014f), at(middle - .043f, .014f)}},
        m_iron);
}

void Ironwork::lamps() {
    lampsAlongTheEdges();
    lampsOnTheDecks();
    const auto uplight = [this](float up, float rx, float ry, float strength) {
        glow(m_city.light(), {m_place.x, m_horizon - high(up)}, high(rx), high(ry), hex(0xFFA93E),
            strength);
    };
    uplight(.3f, .42f, .42f, .5f);
    uplight(.08f, .4f, .16f, .38f);
}

void Ironwork::lampsAlongTheEdges() {
    for (int i = 0; i < 30; ++i) {
        const float t = .012f + .815f * std::pow(static_cast<float>(i) / 29, 1.12f);
        for (const float side : {-1.f, 1.f}) {
            mesh().disc(at(side * (halfWidth(t) - .004f), t), high(.0034f), hex(0xFFF0C4));
            if (t < .335f)
                mesh().disc(at(side * (halfWidth(t) - legWidth(t) + .004f), t), high(.0022f),
                    hex(0xFFD27A, .8f));
        }
    }
}

void Ironwork::lampsOnTheDecks() {
    const auto row = [this](float up, int count, float over) {
        const float half = halfWidth(up) + over;
        for (int i = 0; i < count; ++i) {
            const float share = static_cast<float>(i) / static_cast<float>(count - 1);
            mesh().disc(at(-half + 2 * half * share, up), high(.0034f), hex(0xFFF0C4));
        }
    };
    row(.18f, 17, .014f);
    row(.353f, 11, .01f);
    row(.838f, 5, .009f);
}

} // namespace

void tower(Drawing& city, const Outlook& outlook) { Ironwork(city, outlook).draw(); }

} // namespace podium::stage
