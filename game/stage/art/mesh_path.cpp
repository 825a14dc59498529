#include "game/stage/art/mesh.hpp"
#include <algorithm>
#include <cmath>

namespace podium::stage {

namespace {

/// A mitre longer than this many half thicknesses is cut short.
constexpr float longestMitre = 2.5f;

Point direction(Point from, Point to) {
    const float length = std::max(std::hypot(to.x - from.x, to.y - from.y), 1e-6f);
    return {(to.x - from.x) / length, (to.y - from.y) / length};
}

/// Where the strip's edge lies at a corner, to the left of the way.
Point mitre(Point in, Point out, float half) {
    const Point way = direction({}, {in.x + out.x, in.y + out.y});
    const float cosine = std::max(way.x * in.x + way.y * in.y, 1 / longestMitre);
    return {-way.y * half / cosine, way.x * half / cosine};
}

std::vector<Point> edges(std::span<const Point> points, float half, bool closed) {
    const std::size_t n = points.size();
    std::vector<Point> sides;
    for (std::size_t i = 0; i < n; ++i) {
        const bool first = i == 0 && !closed, last = i + 1 == n && !closed;
        const Point in = direction(points[(i + n - 1) % n], points[i]);
        const Point out = direction(points[i], points[(i + 1) % n]);
        sides.push_back(mitre(first ? out : in, last ? in : out, half));
    }
    return sides;
}

} // namespace

void Mesh::path(std::span<const Point> points, float thickness, Colour colour, bool closed) {
    const std::size_t n = points.size();
    if (n < 2) return;
    const auto sides = edges(points, thickness / 2, closed);
    const auto left = [&](std::size_t i) {
        return Vertex{{points[i].x + sides[i].x, points[i].y + sides[i].y}, colour};
    };
    const auto right = [&](std::size_t i) {
        return Vertex{{points[i].x - sides[i].x, points[i].y - sides[i].y}, colour};
    };
    for (std::size_t i = 0; i + 1 < n; ++i) quad(left(i), left(i + 1), right(i + 1), right(i));
    if (closed) quad(left(n - 1), left(0), right(0), right(n - 1));
}

} // namespace podium::stage
