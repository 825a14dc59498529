#pragma once
#include <cstdint>
#include <span>
#include <vector>

namespace podium::stage {

/// A place on the virtual 1920 x 1080 canvas.
struct Point {
    float x = 0;
    float y = 0;
};

/// A rectangle on the virtual canvas.
struct Box {
    float x = 0;
    float y = 0;
    float w = 0;
    float h = 0;
    constexpr float right() const { return x + w; }
    constexpr float bottom() const { return y + h; }
    constexpr Point centre() const { return {x + w / 2, y + h / 2}; }
    constexpr bool holds(Point p) const {
        return p.x >= x && p.x < right() && p.y >= y && p.y < bottom();
    }
};

struct Colour {
    std::uint8_t r = 0, g = 0, b = 0, a = 255;
    bool operator==(const Colour&) const = default;
};
/// hex(0xFFC94A, .5f): a token of the look and its opacity.
constexpr Colour hex(std::uint32_t rgb, float opacity = 1) {
    return {static_cast<std::uint8_t>(rgb >> 16), static_cast<std::uint8_t>(rgb >> 8),
        static_cast<std::uint8_t>(rgb), static_cast<std::uint8_t>(opacity * 255 + .5f)};
}
Colour mix(Colour from, Colour to, float share);
Colour faded(Colour colour, float opacity); ///< multiplies the opacity

/// A colour that runs from top to bottom, or one flat colour.
struct Fill {
    Colour top;
    Colour bottom;
    Fill(Colour flat) : top(flat), bottom(flat) {}
    Fill(Colour t, Colour b) : top(t), bottom(b) {}
};

struct Vertex {
    Point at;
    Colour colour;
};

/// Triangles with colours at their corners: all that is drawn, except words and soft sprites.
/// Built once where it can be, drawn by the canvas in one call.
struct Mesh {
    std::vector<Vertex> corners; ///< three a triangle

    void triangle(Vertex a, Vertex b, Vertex c);
    void quad(Vertex a, Vertex b, Vertex c, Vertex d); ///< in order around
    /// Any simple polygon (ear clipping), colour by height between its lowest and highest corner.
    void polygon(std::span<const Point> outline, const Fill& fill);
    void box(Box box, const Fill& fill);
    /// Corners of the given radius; lean shears by -0.2126 (12 degrees) times height from the
    /// middle.
    void rounded(Box box, float radius, const Fill& fill, float lean = 0);
    void roundedOutline(Box box, float radius, float thickness, const Fill& fill, float lean = 0);
    void disc(Point centre, float radius, const Fill& fill);
    void ellipse(Point centre, float rx, float ry, const Fill& fill);
    /// Part of a ring; angles in degrees, clockwise from the top.
    void arc(Point centre, float inner, float outer, float from, float to, const Fill& fill);
    void ring(Point centre, float inner, float outer, const Fill& fill);
    void line(Point from, Point to, float thickness, Colour colour);
    void path(std::span<const Point> points, float thickness, Colour colour, bool closed = false);
    void add(const Mesh& other, Point moved = {}, float scaled = 1);
    /// Multiplies the opacity of every corner.
    void fade(float opacity);
};

/// The corners of a rounded, leaning box, clockwise: for outlines and floods.
std::vector<Point> roundedCorners(Box box, float radius, float lean = 0);

constexpr float leanOfTheLook = 0.2126f;

} // namespace podium::stage
