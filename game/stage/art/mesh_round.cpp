#include "game/stage/art/mesh.hpp"
#include <algorithm>
#include <cmath>
#include <numbers>

namespace podium::stage {

namespace {

constexpr int stepsOfACorner = 8;
constexpr int stepsOfATurn = 96;
constexpr float radians = std::numbers::pi_v<float> / 180;

float heightShare(const Box& box, float y) { return (y - box.y) / std::max(box.h, 1e-6f); }

Point onCircle(Point centre, float rx, float ry, float degreesFromTop) {
    const float angle = degreesFromTop * radians;
    return {centre.x + std::sin(angle) * rx, centre.y - std::cos(angle) * ry};
}

void corner(std::vector<Point>& outline, Point centre, float radius, float fromDegrees) {
    for (int step = 0; step <= stepsOfACorner; ++step)
        outline.push_back(
            onCircle(centre, radius, radius, fromDegrees + 90.f * step / stepsOfACorner));
}

} // namespace

std::vector<Point> roundedCorners(Box box, float radius, float lean) {
    const float r = std::max(0.f, std::min({radius, box.w / 2, box.h / 2}));
    std::vector<Point> outline;
    corner(outline, {box.right() - r, box.y + r}, r, 0);
    corner(outline, {box.right() - r, box.bottom() - r}, r, 90);
    corner(outline, {box.x + r, box.bottom() - r}, r, 180);
    corner(outline, {box.x + r, box.y + r}, r, 270);
    for (Point& point : outline) point.x -= lean * (point.y - box.centre().y);
    return outline;
}

void Mesh::rounded(Box box, float radius, const Fill& fill, float lean) {
    const auto outline = roundedCorners(box, radius, lean);
    const auto vertex = [&](Point at) {
        return Vertex{at, mix(fill.top, fill.bottom, heightShare(box, at.y))};
    };
    for (std::size_t i = 0; i < outline.size(); ++i)
        triangle(
            vertex(box.centre()), vertex(outline[i]), vertex(outline[(i + 1) % outline.size()]));
}

void Mesh::roundedOutline(Box box, float radius, float thickness, const Fill& fill, float lean) {
    const Box inside{
        box.x + thickness, box.y + thickness, box.w - 2 * thickness, box.h - 2 * thickness};
    const auto outer = roundedCorners(box, radius, lean);
    const auto inner = roundedCorners(inside, radius - thickness, lean);
    const auto vertex = [&](Point at) {
        return Vertex{at, mix(fill.top, fill.bottom, heightShare(box, at.y))};
    };
    for (std::size_t i = 0, n = outer.size(); i < n; ++i) {
        const std::size_t next = (i + 1) % n;
        quad(vertex(outer[i]), vertex(outer[next]), vertex(inner[next]), vertex(inner[i]));
    }
}

void Mesh::ellipse(Point centre, float rx, float ry, const Fill& fill) {
    const Box around{centre.x - rx, centre.y - ry, 2 * rx, 2 * ry};
    const int steps = std::max(rx, ry) < 12 ? stepsOfATurn / 4 : stepsOfATurn;
    const auto vertex = [&](float degrees) {
        const Point at = onCircle(centre, rx, ry, degrees);
        return Vertex{at, mix(fill.top, fill.bottom, heightShare(around, at.y))};
    };
    const Vertex middle{centre, mix(fill.top, fill.bottom, .5f)};
    for (int step = 0; step < steps; ++step)
        triangle(middle, vertex(360.f * step / steps), vertex(360.f * (step + 1) / steps));
}

void Mesh::disc(Point centre, float radius, const Fill& fill) {
    ellipse(centre, radius, radius, fill);
}

void Mesh::arc(Point centre, float inner, float outer, float from, float to, const Fill& fill) {
    const Box around{centre.x - outer, centre.y - outer, 2 * outer, 2 * outer};
    const int steps =
        std::max(1, static_cast<int>(std::ceil(std::abs(to - from) / 360 * stepsOfATurn)));
    const auto vertex = [&](float radius, int step) {
        const Point at = onCircle(centre, radius, radius, from + (to - from) * step / steps);
        return Vertex{at, mix(fill.top, fill.bottom, heightShare(around, at.y))};
    };
    for (int step = 0; step < steps; ++step)
        quad(vertex(outer, step), vertex(outer, step + 1), vertex(inner, step + 1),
            vertex(inner, step));
}

void Mesh::ring(Point centre, float inner, float outer, const Fill& fill) {
    arc(centre, inner, outer, 0, 360, fill);
}

} // namespace podium::stage
