#pragma once
#include "game/stage/canvas.hpp"
#include <cstddef>

namespace sf {
class Texture;
class Vertex;
} // namespace sf

namespace podium::stage {

/// What is still to be drawn, in as few calls as the order of painting allows: a piece joins an
/// earlier batch of its kind when nothing painted since then lies under it.
class Batches {
public:
    Batches();
    ~Batches();
    /// Room for `count` corners (three a triangle) that cover this box of device pixels.
    std::vector<sf::Vertex>& open(const sf::Texture* texture, Blend blend, const Box& covers);
    void print(sf::RenderTarget& target);
    void forget();
    int calls() const { return m_calls; } ///< of the last print

private:
    struct Batch;
    Batch* joinable(const sf::Texture* texture, Blend blend, const Box& covers);
    std::vector<Batch> m_batches;
    int m_calls = 0;
};

} // namespace podium::stage
