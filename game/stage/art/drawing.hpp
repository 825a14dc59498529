#pragma once
#include "game/stage/art/mesh.hpp"
#include "game/stage/canvas.hpp"

namespace podium::stage {

/// Meshes in the order they are laid down, some over what is there, some as light added to it.
class Drawing {
public:
    struct Piece {
        Mesh mesh;
        Blend blend = Blend::Over;
    };

    Mesh& over() { return last(Blend::Over); }
    Mesh& light() { return last(Blend::Add); }
    void add(const Drawing& other);
    std::span<const Piece> pieces() const { return m_pieces; }
    /// The smallest box around it all.
    Box bounds() const;

private:
    Mesh& last(Blend blend);
    std::vector<Piece> m_pieces;
};

Drawing shifted(const Drawing& drawing, Point by);

} // namespace podium::stage
