#include "game/stage/press/batches.hpp"
#include "game/stage/sfml.hpp"
#include <algorithm>

namespace podium::stage {

namespace {

bool meet(const Box& a, const Box& b) {
    return a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom();
}

} // namespace

struct Batches::Batch {
    const sf::Texture* texture;
    Blend blend;
    std::vector<sf::Vertex> corners;
    std::vector<Box> covers;
};

Batches::Batches() = default;
Batches::~Batches() = default;

Batches::Batch* Batches::joinable(const sf::Texture* texture, Blend blend, const Box& covers) {
    for (auto batch = m_batches.rbegin(); batch != m_batches.rend(); ++batch) {
        if (batch->texture == texture && batch->blend == blend) return &*batch;
        const auto under = [&](const Box& box) { return meet(box, covers); };
        if (std::any_of(batch->covers.begin(), batch->covers.end(), under)) return nullptr;
    }
    return nullptr;
}

std::vector<sf::Vertex>& Batches::open(const sf::Texture* texture, Blend blend, const Box& covers) {
    Batch* batch = joinable(texture, blend, covers);
    if (!batch) batch = &m_batches.emplace_back(Batch{texture, blend, {}, {}});
    batch->covers.push_back(covers);
    return batch->corners;
}

void Batches::print(sf::RenderTarget& target) {
    m_calls = static_cast<int>(m_batches.size());
    for (const Batch& batch : m_batches) {
        sf::RenderStates states(batch.blend == Blend::Add ? sf::BlendAdd : sf::BlendAlpha);
        states.texture = batch.texture;
        target.draw(
            batch.corners.data(), batch.corners.size(), sf::PrimitiveType::Triangles, states);
    }
    m_batches.clear();
}

void Batches::forget() { m_batches.clear(); }

} // namespace podium::stage
