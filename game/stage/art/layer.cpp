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
const sf::BlendMode ontoPaint(Factor::DstAlpha, Factor::OneMinusSrcAlpha, Equation::Add,
    Factor::Zero, Factor::One, Equation::Add);
const sf::BlendMode sheetOnto(Factor::One, Factor::OneMinusSrcAlpha);

constexpr unsigned smoothing = 4; // samples a pixel

sf::Color shown(float opacity) {
    const auto level = static_cast<std::uint8_t>(std::clamp(opacity, 0.f, 1.f) * 255 + .5f);
    return {level, level, level, level};
}

sf::Color plain(Colour colour) { return {colour.r, colour.g, colour.b, colour.a}; }

sf::Color multiplied(Colour colour) {
    const Colour dark = mix(Colour{0, 0, 0}, colour, static_cast<float>(colour.a) / 255);
    return {dark.r, dark.g, dark.b, colour.a};
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
    std::vector<sf::Vertex> corners(const Mesh& mesh, sf::Color (*ink)(Colour)) const;
    /// Two triangles for a place of the sheet, on whole pixels.
    void cutOut(std::vector<sf::Vertex>& all, const Box& box) const;
    void print(sf::RenderTarget& target, const std::vector<sf::Vertex>& all,
        const sf::BlendMode& blend) const;
};

/// Leaves out what cannot be seen.
std::vector<sf::Vertex> Layer::Sheet::corners(const Mesh& mesh, sf::Color (*ink)(Colour)) const {
    const auto& all = mesh.corners;
    std::vector<sf::Vertex> seen;
    seen.reserve(all.size());
    for (std::size_t i = 0; i + 2 < all.size(); i += 3) {
        if (all[i].colour.a + all[i + 1].colour.a + all[i + 2].colour.a == 0) continue;
        for (std::size_t k = i; k < i + 3; ++k)
            seen.push_back(sfml::vertex(texel(all[k].at), ink(all[k].colour), {}));
    }
    return seen;
}

void Layer::Sheet::cutOut(std::vector<sf::Vertex>& all, const Box& box) const {
    const auto onSheet = [](float value, unsigned most) {
        return std::clamp(std::round(value), 0.f, static_cast<float>(most));
    };
    const sf::Vector2f least = texel({box.x, box.y}), most = texel({box.right(), box.bottom()});
    const float left = onSheet(least.x, size.width), right = onSheet(most.x, size.width);
    const float top = onSheet(least.y, size.height), bottom = onSheet(most.y, size.height);
    const auto at = [&](float x, float y) {
        return sfml::vertex({corner.x + x, corner.y + y}, sf::Color::White, {x, y});
    };
    all.insert(all.end(),
        {at(left, top), at(right, top), at(right, bottom), at(left, top), at(right, bottom),
            at(left, bottom)});
}

void Layer::Sheet::print(sf::RenderTarget& target, const std::vector<sf::Vertex>& all,
    const sf::BlendMode& blend) const {
    sf::RenderStates states(blend);
    states.texture = &kept;
    target.draw(all.data(), all.size(), sf::PrimitiveType::Triangles, states);
}

Layer::Layer(Box place, Box whole, float scale, Edges edges) : m_sheet(std::make_unique<Sheet>()) {
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
    if (edges == Edges::Rough || !sfml::create(*sheet.easel, sheet.size, smoothing))
        static_cast<void>(sfml::create(*sheet.easel, sheet.size, 0));
    sheet.easel->clear(sf::Color::Transparent);
}

Layer::~Layer() = default;
Layer::Layer(Layer&&) noexcept = default;
Layer& Layer::operator=(Layer&&) noexcept = default;

void Layer::paint(const Drawing& drawing) {
    for (const Drawing::Piece& piece : drawing.pieces()) {
        const auto corners = m_sheet->corners(piece.mesh, plain);
        m_sheet->easel->draw(corners.data(), corners.size(), sf::PrimitiveType::Triangles,
            piece.blend == Blend::Add ? lightOntoSheet : ontoSheet);
    }
}

void Layer::paintOntoPaint(const Mesh& sheet) {
    const auto corners = m_sheet->corners(sheet, multiplied);
    m_sheet->easel->draw(corners.data(), corners.size(), sf::PrimitiveType::Triangles, ontoPaint);
}

void Layer::paintMirrored(Layer& above, const Mirror& mirror) {
    above.m_sheet->kept.setSmooth(true); // seen squashed
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
    m_sheet->easel.reset();
}

void Layer::showOpaque(sf::RenderTarget& target) const {
    std::vector<sf::Vertex> all;
    m_sheet->cutOut(all, m_sheet->place);
    m_sheet->print(target, all, sf::BlendNone);
}

void Layer::show(sf::RenderTarget& target, std::span<const Box> places) const {
    std::vector<sf::Vertex> all;
    for (const Box& place : places) m_sheet->cutOut(all, place);
    m_sheet->print(target, all, sheetOnto);
}

} // namespace podium::stage
