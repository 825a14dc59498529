#include "game/stage/art/drawing.hpp"
#include <algorithm>
#include <limits>

namespace podium::stage {

Mesh& Drawing::last(Blend blend) {
    if (m_pieces.empty() || m_pieces.back().blend != blend) m_pieces.push_back({{}, blend});
    return m_pieces.back().mesh;
}

void Drawing::add(const Drawing& other) {
    for (const Piece& piece : other.m_pieces) last(piece.blend).add(piece.mesh);
}

Drawing shifted(const Drawing& drawing, Point by) {
    Drawing moved;
    for (const Drawing::Piece& piece : drawing.pieces())
        (piece.blend == Blend::Add ? moved.light() : moved.over()).add(piece.mesh, by);
    return moved;
}

Box Drawing::bounds() const {
    constexpr float far = std::numeric_limits<float>::max();
    Point least{far, far}, most{-far, -far};
    for (const Piece& piece : m_pieces)
        for (const Vertex& corner : piece.mesh.corners) {
            least = {std::min(least.x, corner.at.x), std::min(least.y, corner.at.y)};
            most = {std::max(most.x, corner.at.x), std::max(most.y, corner.at.y)};
        }
    return least.x > most.x ? Box{} : Box{least.x, least.y, most.x - least.x, most.y - least.y};
}

} // namespace podium::stage
