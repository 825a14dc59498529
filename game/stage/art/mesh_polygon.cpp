#include "game/stage/art/mesh.hpp"
#include <algorithm>
#include <cmath>
#include <limits>

namespace podium::stage {

namespace {

using Outline = std::vector<Point>;

float turn(Point a, Point b, Point c) {
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

float signedArea(std::span<const Point> outline) {
    float area = 0;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const Point a = outline[i], b = outline[(i + 1) % outline.size()];
        area += a.x * b.y - b.x * a.y;
    }
    return area / 2;
}

bool same(Point a, Point b) { return a.x == b.x && a.y == b.y; }

bool inside(Point p, Point a, Point b, Point c) {
    return turn(a, b, p) >= 0 && turn(b, c, p) >= 0 && turn(c, a, p) >= 0;
}

/// Three neighbours of an outline.
struct Trio {
    Point before, tip, after;
};

Trio trioAt(const Outline& outline, std::size_t i) {
    const std::size_t n = outline.size();
    return {outline[(i + n - 1) % n], outline[i], outline[(i + 1) % n]};
}

bool isEar(const Outline& outline, std::size_t i) {
    const Trio ear = trioAt(outline, i);
    if (turn(ear.before, ear.tip, ear.after) <= 0) return false;
    return std::none_of(outline.begin(), outline.end(), [&ear](Point p) {
        return !same(p, ear.before) && !same(p, ear.tip) && !same(p, ear.after) &&
            inside(p, ear.before, ear.tip, ear.after);
    });
}

/// An ear; where rounding left none, the flattest corner, which hides nothing.
std::size_t nextEar(const Outline& outline) {
    std::size_t flattest = 0;
    float least = std::numeric_limits<float>::max();
    for (std::size_t i = 0; i < outline.size(); ++i) {
        if (isEar(outline, i)) return i;
        const auto [a, b, c] = trioAt(outline, i);
        const float area = std::abs(turn(a, b, c));
        if (area < least) least = area, flattest = i;
    }
    return flattest;
}

} // namespace

void Mesh::polygon(std::span<const Point> outline, const Fill& fill) {
    if (outline.size() < 3) return;
    const auto [top, bottom] = std::minmax_element(
        outline.begin(), outline.end(), [](Point a, Point b) { return a.y < b.y; });
    const float y = top->y, height = std::max(bottom->y - y, 1e-6f);
    const auto vertex = [&](Point at) {
        return Vertex{at, mix(fill.top, fill.bottom, (at.y - y) / height)};
    };
    Outline left(outline.begin(), outline.end());
    if (signedArea(outline) < 0) std::reverse(left.begin(), left.end());
    while (left.size() >= 3) {
        const std::size_t ear = nextEar(left);
        const auto [a, b, c] = trioAt(left, ear);
        triangle(vertex(a), vertex(b), vertex(c));
        left.erase(left.begin() + static_cast<std::ptrdiff_t>(ear));
    }
}

} // namespace podium::stage
