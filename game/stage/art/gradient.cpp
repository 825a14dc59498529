#include "game/stage/art/gradient.hpp"
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace podium::stage {

namespace {

Vertex crossing(const Vertex& a, const Vertex& b, float y) {
    const float share = (y - a.at.y) / (b.at.y - a.at.y);
    return {{a.at.x + (b.at.x - a.at.x) * share, y}, mix(a.colour, b.colour, share)};
}

/// The part of a triangle on one side of a height: none, three or four corners.
template <class IsKept>
std::vector<Vertex> cut(std::span<const Vertex> triangle, float y, IsKept isKept) {
    std::vector<Vertex> kept;
    for (std::size_t i = 0; i < 3; ++i) {
        const Vertex &a = triangle[i], &b = triangle[(i + 1) % 3];
        if (isKept(a.at.y)) kept.push_back(a);
        if (isKept(a.at.y) != isKept(b.at.y)) kept.push_back(crossing(a, b, y));
    }
    return kept;
}

void addFan(Mesh& mesh, const std::vector<Vertex>& corners) {
    for (std::size_t i = 2; i < corners.size(); ++i)
        mesh.triangle(corners[0], corners[i - 1], corners[i]);
}

Mesh above(const Mesh& mesh, float y) {
    Mesh kept;
    for (std::size_t i = 0; i + 2 < mesh.corners.size(); i += 3)
        addFan(
            kept, cut(std::span(mesh.corners).subspan(i, 3), y, [y](float at) { return at < y; }));
    return kept;
}

Stops edgeToEdge(const Stops& stops) {
    Stops all = stops;
    all.insert(all.begin(), {std::min(0.f, stops.front().at), stops.front().colour});
    all.push_back({std::max(1.f, stops.back().at), stops.back().colour});
    return all;
}

} // namespace

Colour colourAt(const Stops& stops, float share) {
    if (share <= stops.front().at) return stops.front().colour;
    for (std::size_t i = 1; i < stops.size(); ++i)
        if (share <= stops[i].at)
            return mix(stops[i - 1].colour, stops[i].colour,
                (share - stops[i - 1].at) / std::max(stops[i].at - stops[i - 1].at, 1e-6f));
    return stops.back().colour;
}

Mesh below(const Mesh& mesh, float y) {
    Mesh kept;
    for (std::size_t i = 0; i + 2 < mesh.corners.size(); i += 3)
        addFan(
            kept, cut(std::span(mesh.corners).subspan(i, 3), y, [y](float at) { return at >= y; }));
    return kept;
}

Mesh shaded(const Mesh& mesh, const Stops& stops, float top, float bottom) {
    Mesh whole = mesh;
    for (const Stop& stop : stops) {
        const float y = top + (bottom - top) * stop.at;
        Mesh parts = above(whole, y);
        parts.add(below(whole, y));
        whole = std::move(parts);
    }
    for (Vertex& corner : whole.corners)
        corner.colour = colourAt(stops, (corner.at.y - top) / (bottom - top));
    return whole;
}

Mesh shadedAcross(Box box, const Stops& stops) {
    Mesh mesh;
    const Stops all = edgeToEdge(stops);
    for (std::size_t i = 1; i < all.size(); ++i) {
        const float left = box.x + box.w * all[i - 1].at, right = box.x + box.w * all[i].at;
        const Colour from = all[i - 1].colour, to = all[i].colour;
        mesh.quad({{left, box.y}, from}, {{right, box.y}, to}, {{right, box.bottom()}, to},
            {{left, box.bottom()}, from});
    }
    return mesh;
}

void glow(Mesh& mesh, Point centre, float rx, float ry, Colour colour, float opacity) {
    constexpr std::array<float, 5> strength{1, .56f, .25f, .07f, 0};
    constexpr int steps = 48;
    const auto vertex = [&](std::size_t ring, int step) {
        const float angle = 2 * std::numbers::pi_v<float> * static_cast<float>(step) / steps;
        const float out = static_cast<float>(ring) / 4;
        return Vertex{
            {centre.x + std::cos(angle) * rx * out, centre.y + std::sin(angle) * ry * out},
            faded(colour, strength[ring] * opacity)};
    };
    for (int step = 0; step < steps; ++step) {
        mesh.triangle(vertex(0, step), vertex(1, step), vertex(1, step + 1));
        for (std::size_t ring = 1; ring < 4; ++ring)
            mesh.quad(vertex(ring, step), vertex(ring, step + 1), vertex(ring + 1, step + 1),
                vertex(ring + 1, step));
    }
}

} // namespace podium::stage
