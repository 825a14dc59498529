#include "game/stage/art/veil.hpp"

namespace podium::stage {

namespace {

float opacityOf(Colour colour) { return static_cast<float>(colour.a) / 255; }

/// The colour as it is seen through a sheet.
Colour through(Colour colour, Colour sheet) {
    Colour seen = mix(colour, sheet, opacityOf(sheet));
    seen.a = colour.a;
    return seen;
}

Stops orNone(const Stops& stops) { return stops.empty() ? Stops{{0, hex(0, 0)}} : stops; }

} // namespace

Veil::Veil(const Outlook& outlook)
    : m_down(orNone(outlook.setting.veil)),
      m_across(orNone(outlook.setting.veilAcross)),
      m_whole(outlook.whole) {}

Colour Veil::down(float y) const { return colourAt(m_down, y / Outlook::canvasHeight); }
Colour Veil::across(float x) const { return colourAt(m_across, x / Outlook::canvasWidth); }

Mesh Veil::sheet() const {
    Mesh box;
    box.box(m_whole, Colour{});
    Mesh sheet = shaded(box, m_down, 0, Outlook::canvasHeight);
    Stops across = m_across;
    across.insert(across.begin(), {m_whole.x / Outlook::canvasWidth, across.front().colour});
    across.push_back({m_whole.right() / Outlook::canvasWidth, across.back().colour});
    sheet.add(shadedAcross({0, m_whole.y, Outlook::canvasWidth, m_whole.h}, across));
    return sheet;
}

Mesh Veil::under(Mesh mesh) const {
    for (Vertex& corner : mesh.corners)
        corner.colour = through(through(corner.colour, down(corner.at.y)), across(corner.at.x));
    return mesh;
}

Mesh Veil::underLight(Mesh mesh) const {
    for (Vertex& corner : mesh.corners)
        corner.colour = faded(corner.colour,
            (1 - opacityOf(down(corner.at.y))) * (1 - opacityOf(across(corner.at.x))));
    return mesh;
}

Drawing Veil::under(const Drawing& drawing) const {
    Drawing veiled;
    for (const Drawing::Piece& piece : drawing.pieces())
        if (piece.blend == Blend::Add)
            veiled.light().add(underLight(piece.mesh));
        else
            veiled.over().add(under(piece.mesh));
    return veiled;
}

} // namespace podium::stage
