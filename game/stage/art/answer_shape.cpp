#include "game/stage/art/answer_shape.hpp"
#include "game/stage/art/outline.hpp"
#include <cmath>
#include <numbers>
#include <string_view>

namespace podium::stage {

namespace {

// A drawing is 100 wide; what rounds its corners reaches out of that, and the square leaves a
// little air besides.
constexpr float rounding = 2.5f;
constexpr float air = 3;
constexpr float square = 100 + 2 * air;

std::vector<Point> star() {
    std::vector<Point> outline;
    for (int i = 0; i < 10; ++i) {
        const float angle = static_cast<float>(i) * std::numbers::pi_v<float> / 5;
        const float radius = i % 2 == 0 ? 50.f : 24.5f;
        outline.push_back({50 + std::sin(angle) * radius, 53 - std::cos(angle) * radius});
    }
    return outline;
}

std::vector<Point> drawn(std::string_view path) { return outlines(path).front().points; }

std::vector<Point> nut() {
    const auto hexagon = drawn("M26 6H74L99 50L74 94H26L1 50Z");
    const float hole = 18 - rounding;
    return withHole(grown(hexagon, rounding), ellipseOutline({50, 50}, hole, hole));
}

std::vector<Point> outlineOf(AnswerShape shape) {
    switch (shape) {
    case AnswerShape::Star: return grown(star(), rounding);
    case AnswerShape::Drop:
        return grown(
            drawn("M50 1C61 22 87 42 87 63A37 37 0 1 1 13 63C13 42 39 22 50 1Z"), rounding);
    case AnswerShape::Arch:
        return grown(drawn("M5 94V50A45 45 0 0 1 95 50V94H67V53A17 17 0 0 0 33 53V94Z"), rounding);
    case AnswerShape::Nut: break;
    }
    return nut();
}

} // namespace

Mesh answerShape(AnswerShape shape, Point at, float size, Colour colour) {
    Mesh drawing, placed;
    drawing.polygon(outlineOf(shape), colour);
    const float scale = size / square;
    placed.add(drawing, {at.x + air * scale, at.y + air * scale}, scale);
    return placed;
}

} // namespace podium::stage
