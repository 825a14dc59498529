#include "game/stage/screens/focus.hpp"
#include <algorithm>
#include <cmath>

namespace podium::stage {

namespace {

Point heading(Act direction) {
    switch (direction) {
    case Act::Up: return {0, -1};
    case Act::Down: return {0, 1};
    case Act::Left: return {-1, 0};
    default: return {1, 0};
    }
}

bool isDirection(Act act) {
    return act == Act::Up || act == Act::Down || act == Act::Left || act == Act::Right;
}

float along(Point way, Point heading) { return way.x * heading.x + way.y * heading.y; }
float aside(Point way, Point heading) { return std::abs(way.x * heading.y - way.y * heading.x); }
Point from(Box a, Box b) { return {b.centre().x - a.centre().x, b.centre().y - a.centre().y}; }

/// Straight ahead beats near: a step aside counts three times.
float detour(Point way, Point heading) { return along(way, heading) + 3 * aside(way, heading); }

/// Whether a step that way could meet the other: their sides overlap.
bool inLine(const Box& a, const Box& b, Act direction) {
    if (direction == Act::Up || direction == Act::Down) return a.x < b.right() && b.x < a.right();
    return a.y < b.bottom() && b.y < a.bottom();
}

} // namespace

void Focus::over(std::vector<Box> spots) {
    m_spots = std::move(spots);
    if (m_at >= m_spots.size()) m_at = 0;
}

void Focus::on(std::size_t spot) {
    if (spot < m_spots.size()) m_at = spot;
}

void Focus::steer(Act act) {
    if (m_spots.empty()) return;
    if (act == Act::NextTab) m_at = (m_at + 1) % m_spots.size();
    if (act == Act::PreviousTab) m_at = (m_at + m_spots.size() - 1) % m_spots.size();
    if (isDirection(act)) m_at = nearest(act).value_or(farthest(act));
}

bool Focus::point(Point at) {
    const auto spot = std::ranges::find_if(m_spots, [&](const Box& box) { return box.holds(at); });
    if (spot == m_spots.end()) return false;
    m_at = static_cast<std::size_t>(spot - m_spots.begin());
    return true;
}

std::optional<std::size_t> Focus::nearest(Act direction) const {
    std::optional<std::size_t> best;
    float least = 0;
    for (std::size_t i = 0; i < m_spots.size(); ++i) {
        const Point way = from(m_spots[m_at], m_spots[i]);
        if (along(way, heading(direction)) < 1) continue;
        const float cost = detour(way, heading(direction));
        if (!best || cost < least) best = i, least = cost;
    }
    return best;
}

std::size_t Focus::farthest(Act direction) const {
    std::size_t end = m_at;
    float best = 0;
    for (std::size_t i = 0; i < m_spots.size(); ++i) {
        const Point way = from(m_spots[m_at], m_spots[i]);
        const float gone = -along(way, heading(direction));
        if (inLine(m_spots[m_at], m_spots[i], direction) && gone > best) end = i, best = gone;
    }
    return end;
}

} // namespace podium::stage
