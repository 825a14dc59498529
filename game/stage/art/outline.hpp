#pragma once
#include "game/stage/art/mesh.hpp"
#include <string_view>

namespace podium::stage {

/// A line through points, or the edge of a shape where it is closed.
struct Outline {
    std::vector<Point> points;
    bool closed = false;
};

/// Reads our drawings, written in the path notation of vector pictures:
/// M L H V C Q A Z, places absolute, curves cut into short straight pieces.
std::vector<Outline> outlines(std::string_view path);

/// Goes on from the last point along a curve with two handles (cubic Bezier) to its end.
void curve(std::vector<Point>& line, Point handle, Point otherHandle, Point end);

/// The outline of a whole ellipse.
std::vector<Point> ellipseOutline(Point centre, float rx, float ry);

/// A closed outline pushed outwards all around, its corners rounded by the same amount.
std::vector<Point> grown(std::span<const Point> outline, float by);

/// One outline that runs around a shape and the hole in it.
std::vector<Point> withHole(std::span<const Point> outline, std::span<const Point> hole);

/// A line of this thickness with round ends and joins, each place covered once.
void brush(Mesh& mesh, const Outline& line, float thickness, Colour colour);

} // namespace podium::stage
