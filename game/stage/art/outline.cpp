#include "game/stage/art/outline.hpp"
#include <cctype>
#include <cmath>
#include <numbers>

namespace podium::stage {

namespace {

constexpr float pi = std::numbers::pi_v<float>;
constexpr int stepsOfACurve = 20;

/// Goes through the letters and numbers of a path, laying down points.
class PathReader {
public:
    explicit PathReader(std::string_view path) : m_left(path) {}
    std::vector<Outline> read() {
        for (char command = next(); command != 0; command = next()) obey(command);
        return std::move(m_outlines);
    }

private:
    char next() {
        skipBlanks();
        if (m_left.empty()) return 0;
        if (std::isalpha(static_cast<unsigned char>(m_left.front()))) {
            m_command = m_left.front();
            m_left.remove_prefix(1);
        }
        return m_command;
    }
    void skipBlanks() {
        while (!m_left.empty() && (m_left.front() == ' ' || m_left.front() == ','))
            m_left.remove_prefix(1);
    }
    float number() {
        skipBlanks();
        const bool negative = took('-');
        const float wholes = digits(1, 10);
        const float value = took('.') ? wholes + digits(.1f, .1f) : wholes;
        return negative ? -value : value;
    }
    bool took(char expected) {
        if (m_left.empty() || m_left.front() != expected) return false;
        m_left.remove_prefix(1);
        return true;
    }
    float digits(float first, float ratio) {
        float value = 0, worth = first;
        for (; !m_left.empty() && std::isdigit(static_cast<unsigned char>(m_left.front()));
             m_left.remove_prefix(1)) {
            const auto digit = static_cast<float>(m_left.front() - '0');
            value = ratio > 1 ? value * ratio + digit : value + digit * worth;
            worth *= ratio;
        }
        return value;
    }
    Point point() {
        const float x = number();
        return {x, number()};
    }
    std::vector<Point>& points() { return m_outlines.back().points; }
    void obey(char command) {
        switch (command) {
        case 'M': begin(); break;
        case 'L': points().push_back(point()); break;
        case 'H': points().push_back({number(), points().back().y}); break;
        case 'V': points().push_back({points().back().x, number()}); break;
        case 'C': cubic(); break;
        case 'Q': quadratic(); break;
        case 'A': arc(); break;
        default: m_outlines.back().closed = true; break;
        }
    }
    void begin() {
        m_outlines.push_back({{point()}, false});
        m_command = 'L';
    }
    void cubic();
    void quadratic();
    void arc();

    std::string_view m_left;
    char m_command = 'M';
    std::vector<Outline> m_outlines;
};

void PathReader::cubic() {
    const Point handle = point(), otherHandle = point();
    curve(points(), handle, otherHandle, point());
}

void PathReader::quadratic() {
    const Point a = points().back(), b = point(), c = point();
    for (int step = 1; step <= stepsOfACurve; ++step) {
        const float t = static_cast<float>(step) / stepsOfACurve, u = 1 - t;
        points().push_back({u * u * a.x + 2 * u * t * b.x + t * t * c.x,
            u * u * a.y + 2 * u * t * b.y + t * t * c.y});
    }
}

/// The circle or ellipse through both ends, found on the unit circle (SVG 1.1, appendix F.6.5).
void PathReader::arc() {
    const Point from = points().back();
    float rx = number(), ry = number();
    number(); // the ellipse's own turn, which our drawings never use
    const bool large = number() > 0, clockwise = number() > 0;
    const Point to = point();
    const float hx = (from.x - to.x) / 2 / rx, hy = (from.y - to.y) / 2 / ry;
    const float half = std::hypot(hx, hy);
    if (half > 1) rx *= half, ry *= half;
    const float apart = std::sqrt(std::max(0.f, 1 / std::max(half * half, 1e-9f) - 1));
    const float side = large != clockwise ? apart : -apart;
    const Point unit{side * hy, -side * hx};
    const Point centre{(from.x + to.x) / 2 + unit.x * rx, (from.y + to.y) / 2 + unit.y * ry};
    const float start = std::atan2((from.y - centre.y) / ry, (from.x - centre.x) / rx);
    float sweep = std::atan2((to.y - centre.y) / ry, (to.x - centre.x) / rx) - start;
    if (clockwise && sweep <= 0) sweep += 2 * pi;
    if (!clockwise && sweep >= 0) sweep -= 2 * pi;
    const int steps = std::max(4, static_cast<int>(std::abs(sweep) / (2 * pi) * 48));
    for (int step = 1; step <= steps; ++step) {
        const float angle = start + sweep * static_cast<float>(step) / static_cast<float>(steps);
        points().push_back({centre.x + std::cos(angle) * rx, centre.y + std::sin(angle) * ry});
    }
}

} // namespace

void curve(std::vector<Point>& line, Point b, Point c, Point d) {
    const Point a = line.back();
    for (int step = 1; step <= stepsOfACurve; ++step) {
        const float t = static_cast<float>(step) / stepsOfACurve, u = 1 - t;
        const float wa = u * u * u, wb = 3 * u * u * t, wc = 3 * u * t * t, wd = t * t * t;
        line.push_back(
            {wa * a.x + wb * b.x + wc * c.x + wd * d.x, wa * a.y + wb * b.y + wc * c.y + wd * d.y});
    }
}

std::vector<Outline> outlines(std::string_view path) { return PathReader(path).read(); }

} // namespace podium::stage
