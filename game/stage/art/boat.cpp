#include "game/stage/art/bridge.hpp"
#include <array>

namespace podium::stage {

namespace {

void quad(Mesh& mesh, const std::array<Point, 4>& points, Colour colour) {
    mesh.quad({points[0], colour}, {points[1], colour}, {points[2], colour}, {points[3], colour});
}

} // namespace

Drawing boat(const SceneBoat& boat, const SkyPalette& colours) {
    Drawing drawing;
    Mesh& mesh = drawing.over();
    const float k = boat.size;
    const auto at = [&](float x, float y) { return Point{boat.at.x + x * k, boat.at.y + y * k}; };
    const auto box = [&](float x, float y, float w, float h) {
        return Box{at(x, y).x, at(x, y).y, w * k, h * k};
    };
    quad(mesh, {at(-130, -16), at(142, -16), at(116, 4), at(-112, 4)}, colours.near);
    mesh.box(box(-96, -40, 178, 25), colours.near);
    quad(mesh, {at(-104, -46), at(90, -46), at(96, -39), at(-108, -39)}, colours.nearLow);
    mesh.box(box(-130, -17, 272, 2), faded(colours.rim, .8f));
    for (int i = 0; i < 11; ++i)
        mesh.box(box(-90 + static_cast<float>(i) * 15.6f, -35, 11, 13),
            hex(0xFFD88A, i % 2 == 0 ? .65f : .95f));
    glow(drawing.light(), at(-8, -28), 150 * k, 46 * k, hex(0xFFB84E), .4f);
    return drawing;
}

Drawing boatMirror(const Drawing& boat, float waterline) {
    constexpr float squashed = .7f, shown = .35f, below = 4;
    Drawing mirror;
    for (const auto& piece : boat.pieces()) {
        Mesh mesh = piece.mesh;
        mesh.fade(shown);
        for (Vertex& corner : mesh.corners)
            corner.at.y = waterline * (1 + squashed) + below - corner.at.y * squashed;
        (piece.blend == Blend::Add ? mirror.light() : mirror.over()).add(mesh);
    }
    return mirror;
}

} // namespace podium::stage
