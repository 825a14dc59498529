#include "game/stage/art/icon.hpp"
#include "game/stage/art/icon_drawings.hpp"
#include "game/stage/art/outline.hpp"

namespace podium::stage {

namespace {

constexpr float grid = 48;

void fillEach(Mesh& mesh, const std::vector<Outline>& shapes, float rounding, Colour colour) {
    for (const Outline& shape : shapes)
        mesh.polygon(rounding > 0 ? grown(shape.points, rounding / 2) : shape.points, colour);
}

void draw(Mesh& mesh, const IconMark& mark, Colour colour) {
    const auto shapes = outlines(mark.path);
    switch (mark.pen) {
    case IconPen::Fill: fillEach(mesh, shapes, mark.width, colour); break;
    case IconPen::Holed: mesh.polygon(withHole(shapes[0].points, shapes[1].points), colour); break;
    case IconPen::Round:
        for (const Outline& line : shapes) brush(mesh, line, mark.width, colour);
        break;
    case IconPen::Blunt:
        for (const Outline& line : shapes) mesh.path(line.points, mark.width, colour, line.closed);
        break;
    }
}

} // namespace

Mesh icon(Icon which, Point at, float size, Colour colour, Colour ground) {
    Mesh drawing;
    for (const IconMark& mark : iconMarks())
        if (mark.icon == which) draw(drawing, mark, mark.ink == IconInk::Own ? colour : ground);
    Mesh placed;
    placed.add(drawing, at, size / grid);
    return placed;
}

} // namespace podium::stage
