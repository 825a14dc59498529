#include "game/stage/art/answer_shape.hpp"
#include "game/stage/art/gradient.hpp"
#include "game/stage/art/icon.hpp"
#include "game/stage/art/outline.hpp"
#include "game/stage/art/vignette.hpp"
#include "tests/support/catch.hpp"
#include <algorithm>
#include <cmath>

using namespace podium::stage;

namespace {

float areaOf(const Mesh& mesh) {
    float area = 0;
    for (std::size_t i = 0; i + 2 < mesh.corners.size(); i += 3) {
        const Point a = mesh.corners[i].at, b = mesh.corners[i + 1].at, c = mesh.corners[i + 2].at;
        area += std::abs((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)) / 2;
    }
    return area;
}

Box boundsOf(const Mesh& mesh) {
    const auto [left, right] = std::minmax_element(mesh.corners.begin(), mesh.corners.end(),
        [](const Vertex& a, const Vertex& b) { return a.at.x < b.at.x; });
    const auto [top, bottom] = std::minmax_element(mesh.corners.begin(), mesh.corners.end(),
        [](const Vertex& a, const Vertex& b) { return a.at.y < b.at.y; });
    return {left->at.x, top->at.y, right->at.x - left->at.x, bottom->at.y - top->at.y};
}

bool within(const Box& inner, const Box& outer) {
    return inner.x >= outer.x && inner.y >= outer.y && inner.right() <= outer.right() &&
        inner.bottom() <= outer.bottom();
}

/// How many triangles of the mesh cover a place.
int coverAt(const Mesh& mesh, Point p) {
    const auto side = [](Point a, Point b, Point c) {
        return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0;
    };
    int covered = 0;
    for (std::size_t i = 0; i + 2 < mesh.corners.size(); i += 3) {
        const Point a = mesh.corners[i].at, b = mesh.corners[i + 1].at, c = mesh.corners[i + 2].at;
        const bool first = side(a, b, p);
        if (first == side(b, c, p) && first == side(c, a, p)) ++covered;
    }
    return covered;
}

constexpr Colour white = hex(0xFFFFFF);

} // namespace

TEST_CASE("A leaning bar is as large as a straight one, and its top goes ahead of its foot") {
    Mesh straight, leaning;
    straight.rounded({100, 100, 400, 80}, 8, white);
    leaning.rounded({100, 100, 400, 80}, 8, white, leanOfTheLook);
    CHECK(areaOf(leaning) == Approx(areaOf(straight)).epsilon(.001));
    CHECK(boundsOf(leaning).right() > 500);
    CHECK(boundsOf(leaning).x < 100);
    CHECK(boundsOf(leaning).h == Approx(80));
}

TEST_CASE("Corners are rounded away and never more than the box allows") {
    Mesh rounded, pill;
    rounded.rounded({0, 0, 100, 100}, 20, white);
    pill.rounded({0, 0, 100, 20}, 500, white);
    CHECK(areaOf(rounded) == Approx(10000 - (4 - 3.14159f) * 400).epsilon(.002));
    CHECK(areaOf(pill) == Approx(80 * 20 + 3.14159f * 100).epsilon(.01));
}

TEST_CASE("Any outline is filled once, and only inside") {
    const std::vector<Point> bay{
        {0, 0}, {100, 0}, {100, 100}, {60, 100}, {60, 40}, {40, 40}, {40, 100}, {0, 100}};
    const std::vector<Point> turned(bay.rbegin(), bay.rend());
    for (const auto& outline : {bay, turned}) {
        Mesh mesh;
        mesh.polygon(outline, white);
        CHECK(areaOf(mesh) == Approx(8800));
        CHECK(coverAt(mesh, {51, 71}) == 0);
        CHECK(coverAt(mesh, {21, 71}) == 1);
        CHECK(coverAt(mesh, {83, 13}) == 1);
    }
}

TEST_CASE("An outline of less than three corners draws nothing, and a flat one does no harm") {
    Mesh mesh;
    mesh.polygon(std::vector<Point>{{1, 1}, {2, 2}}, white);
    CHECK(mesh.corners.empty());
    mesh.polygon(std::vector<Point>{{0, 0}, {5, 0}, {10, 0}, {20, 0}}, white);
    CHECK(areaOf(mesh) == Approx(0).margin(.001));
}

TEST_CASE("A half faded drawing lets half of the light through") {
    Mesh mesh;
    mesh.box({0, 0, 10, 10}, hex(0xFFFFFF, .5f));
    mesh.fade(.5f);
    for (const Vertex& corner : mesh.corners) CHECK(corner.colour.a == 64);
}

TEST_CASE("A drawing added at half size takes a quarter of the room, where it was put") {
    Mesh box, page;
    box.box({0, 0, 40, 40}, white);
    page.add(box, {100, 200}, .5f);
    CHECK(areaOf(page) == Approx(400));
    CHECK(within(boundsOf(page), {100, 200, 20, 20}));
}

TEST_CASE("Colours turn exactly at their stops, however large the triangles were") {
    Mesh box;
    box.box({0, 0, 10, 100}, white);
    const Mesh shade =
        shaded(box, {{0, hex(0x000000)}, {.5f, hex(0xFF0000)}, {1, hex(0x0000FF)}}, 0, 100);
    CHECK(areaOf(shade) == Approx(1000));
    for (const Vertex& corner : shade.corners)
        if (corner.at.y == 50) CHECK(corner.colour == hex(0xFF0000));
    CHECK(std::any_of(shade.corners.begin(), shade.corners.end(),
        [](const Vertex& corner) { return corner.at.y == 50; }));
}

TEST_CASE("What lies below the quay is all that is left of a sun cut at the quay") {
    Mesh sun;
    sun.disc({0, 100}, 50, white);
    const Mesh half = below(sun, 100);
    CHECK(areaOf(half) == Approx(areaOf(sun) / 2).epsilon(.001));
    CHECK(boundsOf(half).y >= 100);
}

TEST_CASE("Through a window one sees what lies within it, in its own colours, and nothing else") {
    Mesh wall;
    wall.box({0, 0, 400, 400}, Fill(hex(0), white));
    const std::vector<Point> window = roundedCorners({100, 100, 200, 100}, 20);
    const Mesh seen = podium::stage::within(wall, window);
    CHECK(within(boundsOf(seen), {99.9f, 99.9f, 200.2f, 100.2f}));
    CHECK(areaOf(seen) == Approx(200 * 100 - (4 - 3.1416) * 20 * 20).epsilon(.005));
    for (const Vertex& corner : seen.corners)
        CHECK(corner.colour.r == Approx(corner.at.y * 255 / 400).margin(2));
}

TEST_CASE("The small city stays in its box and fills it") {
    const Drawing city = vignette({500, 300, 512, 96}, 18);
    const Box bounds = city.bounds();
    CHECK(within(bounds, {499.9f, 299.9f, 512.2f, 96.2f}));
    CHECK(bounds.w == Approx(512).margin(.1));
    CHECK(bounds.h == Approx(96).margin(.1));
}

TEST_CASE("A round soft light is full in the middle and nothing at its rim") {
    Mesh light;
    glow(light, {50, 50}, 40, 20, white, .8f);
    for (const Vertex& corner : light.corners) {
        const float x = (corner.at.x - 50) / 40, y = (corner.at.y - 50) / 20;
        if (std::hypot(x, y) > .99f) CHECK(corner.colour.a == 0);
        if (std::hypot(x, y) < .01f) CHECK(corner.colour.a == 204);
    }
}

TEST_CASE("A drawing's arc bulges to the side its path says") {
    const auto over = outlines("M0 0A50 50 0 0 1 100 0").front().points;
    const auto under = outlines("M0 0A50 50 0 0 0 100 0").front().points;
    const auto large = outlines("M0 0A60 60 0 1 1 100 0").front().points;
    CHECK(over[over.size() / 2].y == Approx(-50).margin(1));
    CHECK(under[under.size() / 2].y == Approx(50).margin(1));
    CHECK(large[large.size() / 2].y == Approx(-60 - std::sqrt(1100)).margin(2));
}

TEST_CASE("A path may be written with commas, signs, and several strokes") {
    const auto lines = outlines("M-1.5,2L3 -4.25M7 7H9V8Z");
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].points[0].x == Approx(-1.5));
    CHECK(lines[0].points[1].y == Approx(-4.25));
    CHECK_FALSE(lines[0].closed);
    CHECK(lines[1].closed);
    CHECK(lines[1].points.back().y == Approx(8));
}

TEST_CASE("A brush stroke covers each place once, so that it may fade") {
    Mesh mesh;
    brush(mesh, {{{0, 0}, {50, 0}, {50, 50}}, false}, 10, white);
    CHECK(coverAt(mesh, {49, 1.3f}) == 1);
    CHECK(coverAt(mesh, {-3, .7f}) == 1); // the round end
    CHECK(coverAt(mesh, {-6, .7f}) == 0);
    CHECK(areaOf(mesh) == Approx(1000 + 25 * 3.14159f).epsilon(.05));
}

TEST_CASE("Every icon fits its square and shows something") {
    for (int i = 0; i <= static_cast<int>(Icon::ArrowRight); ++i) {
        const Mesh drawing = icon(static_cast<Icon>(i), {100, 100}, 48, white);
        INFO("icon " << i);
        REQUIRE_FALSE(drawing.corners.empty());
        CHECK(within(boundsOf(drawing), {99, 99, 50, 50}));
        CHECK(areaOf(drawing) > 100);
        CHECK(areaOf(drawing) < 48 * 48);
    }
}

TEST_CASE("The four answer shapes fit their square, and no two look alike") {
    std::vector<Mesh> shapes;
    for (int i = 0; i < 4; ++i) {
        shapes.push_back(answerShape(static_cast<AnswerShape>(i), {0, 0}, 106, white));
        CHECK(within(boundsOf(shapes.back()), {-.1f, -.1f, 106.2f, 106.2f}));
    }
    const auto differ = [](const Mesh& one, const Mesh& other) {
        int places = 0;
        for (float x = 2.3f; x < 106; x += 5)
            for (float y = 2.1f; y < 106; y += 5)
                if (coverAt(one, {x, y}) != coverAt(other, {x, y})) ++places;
        return places;
    };
    for (std::size_t i = 0; i < shapes.size(); ++i)
        for (std::size_t j = i + 1; j < shapes.size(); ++j)
            CHECK(differ(shapes[i], shapes[j]) > 44); // a tenth of the square
}

TEST_CASE("One can look through the hole of the nut") {
    const Mesh nut = answerShape(AnswerShape::Nut, {0, 0}, 106, white);
    CHECK(coverAt(nut, {53.3f, 53.1f}) == 0);
    CHECK(coverAt(nut, {25.3f, 53.1f}) == 1);
}
