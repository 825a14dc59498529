#include "game/stage/art/outline.hpp"
#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace podium::stage {

namespace {

constexpr float pi = std::numbers::pi_v<float>;

float distance(Point a, Point b) { return std::hypot(a.x - b.x, a.y - b.y); }

float angleOf(Point from, Point to) { return std::atan2(to.y - from.y, to.x - from.x); }

/// The turn from one direction to another, -pi to pi; about face counts as a turn to the right.
float turnBetween(float in, float out) {
    float turn = std::remainder(out - in, 2 * pi);
    return turn < -pi + 1e-3f ? turn + 2 * pi : turn;
}

std::vector<Point> withoutRepeats(std::span<const Point> outline) {
    std::vector<Point> kept;
    for (Point p : outline)
        if (kept.empty() || distance(kept.back(), p) > 1e-3f) kept.push_back(p);
    while (kept.size() > 1 && distance(kept.front(), kept.back()) < 1e-3f) kept.pop_back();
    return kept;
}

bool clockwise(std::span<const Point> outline) {
    float area = 0;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const Point a = outline[i], b = outline[(i + 1) % outline.size()];
        area += a.x * b.y - b.x * a.y;
    }
    return area >= 0;
}

/// Rounds an outer corner; an inner corner moves along its mitre.
void turnTheCorner(std::vector<Point>& edge, Point at, float in, float turn, float by) {
    if (turn < 0) {
        const float middle = in + turn / 2 - pi / 2, reach = by / std::max(std::cos(turn / 2), .3f);
        edge.push_back({at.x + std::cos(middle) * reach, at.y + std::sin(middle) * reach});
        return;
    }
    const int steps = std::max(1, static_cast<int>(turn / pi * 12));
    for (int step = 0; step <= steps; ++step) {
        const float angle =
            in - pi / 2 + turn * static_cast<float>(step) / static_cast<float>(steps);
        edge.push_back({at.x + std::cos(angle) * by, at.y + std::sin(angle) * by});
    }
}

} // namespace

std::vector<Point> ellipseOutline(Point centre, float rx, float ry) {
    constexpr int steps = 72;
    std::vector<Point> outline;
    for (int step = 0; step < steps; ++step) {
        const float angle = 2 * pi * static_cast<float>(step) / steps;
        outline.push_back({centre.x + std::cos(angle) * rx, centre.y + std::sin(angle) * ry});
    }
    return outline;
}

std::vector<Point> grown(std::span<const Point> outline, float by) {
    auto around = withoutRepeats(outline);
    if (!clockwise(around)) std::reverse(around.begin(), around.end());
    std::vector<Point> edge;
    for (std::size_t i = 0, n = around.size(); i < n; ++i) {
        const float in = angleOf(around[(i + n - 1) % n], around[i]);
        const float out = angleOf(around[i], around[(i + 1) % n]);
        turnTheCorner(edge, around[i], in, turnBetween(in, out), by);
    }
    return edge;
}

std::vector<Point> withHole(std::span<const Point> outline, std::span<const Point> hole) {
    std::vector<Point> outer(outline.begin(), outline.end()), inner(hole.begin(), hole.end());
    if (clockwise(outer) == clockwise(inner)) std::reverse(inner.begin(), inner.end());
    std::size_t from = 0, to = 0;
    float least = std::numeric_limits<float>::max();
    for (std::size_t i = 0; i < outer.size(); ++i)
        for (std::size_t j = 0; j < inner.size(); ++j)
            if (const float apart = distance(outer[i], inner[j]); apart < least)
                least = apart, from = i, to = j;
    std::rotate(outer.begin(), outer.begin() + static_cast<std::ptrdiff_t>(from), outer.end());
    std::rotate(inner.begin(), inner.begin() + static_cast<std::ptrdiff_t>(to), inner.end());
    outer.push_back(outer.front());
    outer.insert(outer.end(), inner.begin(), inner.end());
    outer.push_back(inner.front());
    return outer;
}

void brush(Mesh& mesh, const Outline& line, float thickness, Colour colour) {
    auto thereAndBack = withoutRepeats(line.points);
    if (line.closed) return mesh.path(thereAndBack, thickness, colour, true);
    for (std::size_t i = thereAndBack.size() - 1; i-- > 1;) thereAndBack.push_back(thereAndBack[i]);
    mesh.polygon(grown(thereAndBack, thickness / 2), colour);
}

} // namespace podium::stage
