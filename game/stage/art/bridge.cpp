#include "game/stage/art/bridge.hpp"
#include "game/stage/art/city.hpp"
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace podium::stage {

namespace {

/// The bridge being drawn.
class Masonry {
public:
    Masonry(const SceneBridge& bridge, const Outlook& outlook)
        : m_bridge(bridge),
          m_colours(outlook.colours),
          m_span((bridge.right - bridge.left) / static_cast<float>(bridge.arches)),
          m_foot(bridge.deck + bridge.pier) {
        const float left = std::max(0.f, bridge.left - outlook.whole.x);
        const float right = std::max(0.f, outlook.whole.right() - bridge.right);
        m_first = -static_cast<int>(std::ceil(left / m_span));
        m_last = bridge.arches + static_cast<int>(std::ceil(right / m_span));
    }

    Drawing draw() {
        for (int i = m_first; i < m_last; ++i) span(pierAt(i), pierAt(i + 1));
        parapet(0, 2.4f, .7f);
        parapet(9, 2, .16f);
        for (int i = m_first; i <= m_last; ++i) pier(pierAt(i));
        for (int i = m_first + 1; i < m_last; ++i) light(pierAt(i));
        return std::move(m_drawing);
    }

private:
    float pierAt(int i) const { return m_bridge.left + static_cast<float>(i) * m_span; }
    float sized(float length) const { return length * m_bridge.size; }
    /// Height of the road: it rises to the middle.
    float road(float x) const {
        const float u = (x - m_bridge.left) / (m_bridge.right - m_bridge.left) * 2 - 1;
        return m_bridge.deck - (1 - u * u) * m_bridge.camber;
    }
    void column(Point left, Point right);
    void span(float from, float to);
    void parapet(float down, float thick, float opacity);
    void pier(float x);
    void light(float x);

    SceneBridge m_bridge;
    SkyPalette m_colours;
    float m_span, m_foot;
    int m_first, m_last;
    Drawing m_drawing;
};

/// Stone from the road down to the two given points.
void Masonry::column(Point left, Point right) {
    const Colour stone = m_colours.near;
    m_drawing.over().quad({{left.x, road(left.x)}, stone}, {{right.x, road(right.x)}, stone},
        {right, stone}, {left, stone});
}

void Masonry::span(float from, float to) {
    constexpr int pieces = 40;
    const float left = from + m_span * .07f, right = to - m_span * .07f;
    const float middle = (left + right) / 2, reach = (right - left) / 2;
    const float rise = m_foot - (road(middle) + sized(26));
    std::vector<Point> arch;
    for (int i = 0; i <= pieces; ++i) {
        const float angle = std::numbers::pi_v<float> * static_cast<float>(i) / pieces;
        arch.push_back({middle - std::cos(angle) * reach, m_foot - std::sin(angle) * rise});
    }
    column({from, m_foot}, {left, m_foot});
    for (std::size_t i = 1; i < arch.size(); ++i) column(arch[i - 1], arch[i]);
    column({right, m_foot}, {to, m_foot});
    m_drawing.over().path(arch, sized(2.2f), faded(m_colours.rim, .3f));
}

void Masonry::parapet(float down, float thick, float opacity) {
    std::vector<Point> line;
    for (float x = pierAt(m_first); x <= pierAt(m_last); x += m_span / 9)
        line.push_back({x, road(x) + sized(down)});
    line.push_back({pierAt(m_last), road(pierAt(m_last)) + sized(down)});
    m_drawing.over().path(line, sized(thick), faded(m_colours.rim, opacity));
}

void Masonry::pier(float x) {
    const float wide = m_span * .07f, narrow = m_span * .05f, top = road(x) + sized(26) * .7f;
    m_drawing.over().polygon(std::array<Point, 4>{{{x - wide, m_foot + 2}, {x + wide, m_foot + 2},
                                 {x + narrow, top}, {x - narrow, top}}},
        m_colours.near);
}

void Masonry::light(float x) {
    const float y = road(x), size = m_bridge.size;
    m_drawing.over().box({x - sized(7), y - sized(10), sized(14), sized(14)}, m_colours.near);
    lamp(m_drawing, {x, y - sized(8)}, sized(30), size, m_colours.near, m_colours.lamps);
}

} // namespace

Drawing bridge(const SceneBridge& bridge, const Outlook& outlook) {
    return Masonry(bridge, outlook).draw();
}

} // namespace podium::stage
