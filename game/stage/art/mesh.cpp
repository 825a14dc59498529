#include "game/stage/art/mesh.hpp"
#include <algorithm>
#include <cmath>

namespace podium::stage {

namespace {

std::uint8_t between(std::uint8_t from, std::uint8_t to, float share) {
    const auto value = static_cast<float>(from) + (static_cast<float>(to) - from) * share;
    return static_cast<std::uint8_t>(std::clamp(value, 0.f, 255.f) + .5f);
}

Point across(Point from, Point to, float length) {
    const float dx = to.x - from.x, dy = to.y - from.y;
    const float whole = std::max(std::hypot(dx, dy), 1e-6f);
    return {-dy / whole * length, dx / whole * length};
}

} // namespace

Colour mix(Colour from, Colour to, float share) {
    return {between(from.r, to.r, share), between(from.g, to.g, share),
        between(from.b, to.b, share), between(from.a, to.a, share)};
}

Colour faded(Colour colour, float opacity) {
    colour.a = between(0, colour.a, opacity);
    return colour;
}

void Mesh::triangle(Vertex a, Vertex b, Vertex c) { corners.insert(corners.end(), {a, b, c}); }

void Mesh::quad(Vertex a, Vertex b, Vertex c, Vertex d) {
    triangle(a, b, c);
    triangle(a, c, d);
}

void Mesh::box(Box box, const Fill& fill) {
    quad({{box.x, box.y}, fill.top}, {{box.right(), box.y}, fill.top},
        {{box.right(), box.bottom()}, fill.bottom}, {{box.x, box.bottom()}, fill.bottom});
}

void Mesh::line(Point from, Point to, float thickness, Colour colour) {
    const Point side = across(from, to, thickness / 2);
    quad({{from.x + side.x, from.y + side.y}, colour}, {{to.x + side.x, to.y + side.y}, colour},
        {{to.x - side.x, to.y - side.y}, colour}, {{from.x - side.x, from.y - side.y}, colour});
}

void Mesh::add(const Mesh& other, Point moved, float scaled) {
    corners.reserve(corners.size() + other.corners.size());
    for (const Vertex& corner : other.corners)
        corners.push_back(
            {{corner.at.x * scaled + moved.x, corner.at.y * scaled + moved.y}, corner.colour});
}

void Mesh::fade(float opacity) {
    for (Vertex& corner : corners) corner.colour = faded(corner.colour, opacity);
}

} // namespace podium::stage
