#include "game/stage/art/layer.hpp"
#include "game/stage/sfml.hpp"
#include <algorithm>
#include <cmath>

namespace podium::stage {

namespace {

using Factor = sf::BlendMode::Factor;
using Equation = sf::BlendMode::Equation;

// A sheet's colours are multiplied by its opacity already, so that light can lie on bare sheet.
const sf::BlendMode ontoSheet(Factor::SrcAlpha, Factor::OneMinusSrcAlpha, Equation::Add,
    Factor::One, Factor::OneMinusSrcAlpha, Equation::Add);
const sf::BlendMode lightOntoSheet(
    Factor::SrcAlpha, Factor::One, Equation::Add, Factor::Zero, Factor::One, Equation::Add);
const sf::BlendMode sheetOnto(Factor::One, Factor::OneMinusSrcAlpha);

constexpr unsigned smoothing = 4; // samples a pixel

sf::Color shown(float opacity) {
    const auto level = static_cast<std::uint8_t>(std::clamp(opacity, 0.f, 1.f) * 255 + .5f);
    return {level, level, level, level};
}

} // namespace

struct Layer::Sheet {
    Box place;           ///< on the canvas
    sf::Vector2f corner; ///< in the window, whole device pixels
    sfml::Size size;
    float scale = 1;
    std::unique_ptr<sf::RenderTexture> easel; ///< until it is dry
    sf::Texture kept;

    sf::Vector2f texel(Point at) const {
        return {(at.x - place.x) * scale, (at.y - place.y) * scale};
    }
};

Layer::Layer(Box place, Box whole, float scale) : m_sheet(std::make_unique<Sheet>()) {
    Sheet& sheet = *m_sheet;
    const float left = std::floor((std::max(place.x, whole.x) - whole.x) * scale);
    const float top = std::floor((std::max(place.y, whole.y) - whole.y) * scale);
    const float right = std::ceil((std::min(place.right(), whole.right()) - whole.x) * scale);
    const float bottom = std::ceil((std::min(place.bottom(), whole.bottom()) - whole.y) * scale);
    sheet.corner = {left, top};
    sheet.size = {static_cast<unsigned>(std::max(1.f, right - left)),
        static_cast<unsigned>(std::max(1.f, bottom - top))};
    sheet.scale = scale;
    sheet.place = {whole.x + left / scale, whole.y + top / scale, (right - left) / scale,
        (bottom - top) / scale};
    sheet.easel = std::make_unique<sf::RenderTexture>();
    if (!sfml::create(*sheet.easel, sheet.size, smoothing))
        static_cast<void>(sfml::create(*sheet.easel, sheet.size, 0));
    sheet.easel->clear(sf::Color::Transparent);
}

Layer::~Layer() = default;
Layer::Layer(Layer&&) noexcept = default;
Layer& Layer::operator=(Layer&&) noexcept = default;

void Layer::paint(const Drawing& drawing) {
    for (const Drawing::Piece& piece : drawing.pieces()) {
        std::vector<sf::Vertex> corners;
        corners.reserve(piece.mesh.corners.size());
        for (const Vertex& corner : piece.mesh.corners) {
            const auto [r, g, b, a] = corner.colour;
            corners.push_back(sfml::vertex(m_sheet->texel(corner.at), {r, g, b, a}, {}));
        }
        m_sheet->easel->draw(corners.data(), corners.size(), sf::PrimitiveType::Triangles,
            piece.blend == Blend::Add ? lightOntoSheet : ontoSheet);
    }
}

void Layer::paintMirrored(const Layer& above, const Mirror& mirror) {
    const Sheet &sheet = *m_sheet, &source = *above.m_sheet;
    std::vector<sf::Vertex> strip;
    for (const Stop& stop : mirror.opacity) {
        const float depth = stop.at * mirror.deep;
        const float y = mirror.axis + depth, sourceY = mirror.axis - depth / mirror.squash;
        const sf::Color colour = shown(static_cast<float>(stop.colour.a) / 255);
        for (const float x : {source.place.x, source.place.right()})
            strip.push_back(sfml::vertex(sheet.texel({x, y}), colour, source.texel({x, sourceY})));
    }
    sf::RenderStates states(sheetOnto);
    states.texture = &source.kept;
    sheet.easel->draw(strip.data(), strip.size(), sf::PrimitiveType::TriangleStrip, states);
}

void Layer::dry() {
    m_sheet->easel->display();
    m_sheet->kept = m_sheet->easel->getTexture();
    m_sheet->kept.setSmooth(true);
    m_sheet->easel.reset();
}

void Layer::show(sf::RenderTarget& target, float opacity) const {
    const auto [x, y] = m_sheet->corner;
    const auto w = static_cast<float>(m_sheet->size.width);
    const auto h = static_cast<float>(m_sheet->size.height);
    const sf::Color colour = shown(opacity);
    const std::array<sf::Vertex, 4> strip{sfml::vertex({x, y}, colour, {0, 0}),
        sfml::vertex({x + w, y}, colour, {w, 0}), sfml::vertex({x, y + h}, colour, {0, h}),
        sfml::vertex({x + w, y + h}, colour, {w, h})};
    sf::RenderStates states(sheetOnto);
    states.texture = &m_sheet->kept;
    target.draw(strip.data(), strip.size(), sf::PrimitiveType::TriangleStrip, states);
}

} // namespace podium::stage
