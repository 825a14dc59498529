#include "game/stage/art/vignette.hpp"
#include "game/stage/art/city.hpp"
#include "game/stage/art/heavens.hpp"
#include "game/stage/art/river.hpp"
#include <algorithm>

namespace podium::stage {

namespace {

constexpr float smaller = .34f;
constexpr Point shownFrom{240, 486}; ///< of the scenery, in its own size
constexpr Box wholeScenery{0, 0, Outlook::canvasWidth, Outlook::canvasHeight};

using Corners = std::vector<Vertex>;

/// How far to the right of the way from one point to the other; on screen that is inside.
float inside(Point from, Point to, Point at) {
    return (to.x - from.x) * (at.y - from.y) - (to.y - from.y) * (at.x - from.x);
}

Vertex crossing(const Vertex& a, const Vertex& b, float share) {
    return {{a.at.x + (b.at.x - a.at.x) * share, a.at.y + (b.at.y - a.at.y) * share},
        mix(a.colour, b.colour, share)};
}

/// The part of a polygon on the inner side of one edge.
Corners cut(const Corners& corners, Point from, Point to) {
    Corners kept;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const Vertex &a = corners[i], &b = corners[(i + 1) % corners.size()];
        const float atA = inside(from, to, a.at), atB = inside(from, to, b.at);
        if (atA >= 0) kept.push_back(a);
        if ((atA >= 0) != (atB >= 0)) kept.push_back(crossing(a, b, atA / (atA - atB)));
    }
    return kept;
}

void addWithin(Mesh& mesh, Corners corners, std::span<const Point> outline) {
    for (std::size_t i = 0; i < outline.size() && !corners.empty(); ++i)
        corners = cut(corners, outline[i], outline[(i + 1) % outline.size()]);
    for (std::size_t i = 2; i < corners.size(); ++i)
        mesh.triangle(corners[0], corners[i - 1], corners[i]);
}

SceneSetting eveningByTheRiver() {
    SceneSetting setting;
    setting.sun = {{1300, 640}, 150};
    setting.tower = SceneTower{1300, 640};
    setting.stadium = SceneStadium{700, 340, 270};
    setting.hill = .475f;
    return setting;
}

Drawing riverCity() {
    const SceneSetting setting = eveningByTheRiver();
    const Outlook outlook{setting, skyPalette(setting.sky), wholeScenery};
    Seeded chance(setting.seed);
    Drawing picture;
    picture.over().add(skyMesh(outlook));
    picture.add(sunLight(outlook));
    picture.over().add(riverMesh(outlook));
    picture.over().add(sunOnWater(outlook));
    for (const Drawing& part : cityParts(outlook, chance)) picture.add(part);
    quayLamps(picture, outlook);
    return picture;
}

std::vector<Point> roundAtTheTop(Box box, float radius) {
    auto outline = roundedCorners({box.x, box.y, box.w, box.h + radius}, radius);
    for (Point& point : outline) point.y = std::min(point.y, box.bottom());
    return outline;
}

} // namespace

Mesh within(const Mesh& mesh, std::span<const Point> outline) {
    Mesh kept;
    for (std::size_t i = 0; i + 2 < mesh.corners.size(); i += 3)
        addWithin(kept, {mesh.corners[i], mesh.corners[i + 1], mesh.corners[i + 2]}, outline);
    return kept;
}

Drawing vignette(Box box, float radius) {
    const std::vector<Point> outline = roundAtTheTop(box, radius);
    const Point moved{box.x - shownFrom.x * smaller, box.y - shownFrom.y * smaller};
    const Drawing city = riverCity();
    Drawing picture;
    for (const Drawing::Piece& piece : city.pieces()) {
        Mesh small;
        small.add(piece.mesh, moved, smaller);
        (piece.blend == Blend::Add ? picture.light() : picture.over()).add(within(small, outline));
    }
    return picture;
}

} // namespace podium::stage
