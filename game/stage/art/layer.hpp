#pragma once
#include "game/stage/art/drawing.hpp"
#include "game/stage/art/gradient.hpp"
#include <memory>

namespace podium::stage {

/// Where a mirror lies and how it shows what is above it.
struct Mirror {
    float axis;    ///< height of the water's edge
    float squash;  ///< 1 shows things at their full height
    Stops opacity; ///< by depth, 0 at the edge
    float deep;    ///< the depth where the stops end
};

enum class Edges { Smooth, Rough }; ///< rough ones are cheaper

/// A part of a picture that is painted once, kept on the graphics card, and shown each frame.
class Layer {
public:
    /// The place is widened to whole device pixels of a window that shows `whole`.
    Layer(Box place, Box whole, float scale, Edges edges = Edges::Smooth);
    ~Layer();
    Layer(Layer&&) noexcept;
    Layer& operator=(Layer&&) noexcept;

    void paint(const Drawing& drawing);
    /// Paints what another layer holds, upside down.
    void paintMirrored(Layer& above, const Mirror& mirror);
    /// Lays a sheet over what is painted, and over nothing else.
    void paintOntoPaint(const Mesh& sheet);
    /// Ends the painting; only now can the layer be shown or mirrored.
    void dry();
    /// For a layer painted all over: what was there before is gone.
    void showOpaque(sf::RenderTarget& target) const;
    /// Only these places of it, which must not overlap.
    void show(sf::RenderTarget& target, std::span<const Box> places) const;

private:
    struct Sheet;
    std::unique_ptr<Sheet> m_sheet;
};

} // namespace podium::stage
