#include "game/stage/press/soft_sprites.hpp"
#include "game/stage/sfml.hpp"
#include <algorithm>
#include <array>
#include <cmath>

namespace podium::stage {

namespace {

// LOOK.md, section 5: opacity of a glow at a quarter of its radius each.
constexpr std::array<float, 6> glowStops{1, .56f, .25f, .07f, 0, 0};

float glowAt(float share) {
    const float place = std::min(share, 1.f) * 4;
    const auto stop = static_cast<std::size_t>(place);
    return std::lerp(glowStops[stop], glowStops[stop + 1], place - static_cast<float>(stop));
}

/// How far outside (positive) a box with round corners a point is, everything in texels.
float outsideBy(Point p, float middle, float straight, float radius) {
    const float dx = std::max(std::abs(p.x - middle) - straight, 0.f);
    const float dy = std::max(std::abs(p.y - middle) - straight, 0.f);
    return std::hypot(dx, dy) - radius;
}

float shadowAt(Point p) {
    constexpr float soft = 24; // texels the edge fades over, inwards and outwards
    const float x = std::clamp((outsideBy(p, 48, 0, soft) + soft) / (2 * soft), 0.f, 1.f);
    return 1 - x * x * (3 - 2 * x);
}

sf::Color whiteness(float opacity) {
    return {255, 255, 255, static_cast<std::uint8_t>(opacity * 255 + .5f)};
}

template <typename OpacityAt>
void fill(sf::Image& image, const Box& box, OpacityAt opacityAt) {
    for (float y = 0; y < box.h; ++y)
        for (float x = 0; x < box.w; ++x)
            sfml::setPixel(image, static_cast<unsigned>(box.x + x),
                static_cast<unsigned>(box.y + y), whiteness(opacityAt(Point{x + .5f, y + .5f})));
}

} // namespace

std::unique_ptr<sf::Texture> SoftSprites::paint() {
    sf::Image image = sfml::image({352, 256}, whiteness(0));
    fill(image, glow, [](Point p) { return glowAt(std::hypot(p.x - 128, p.y - 128) / 128); });
    fill(image, shadow, shadowAt);
    fill(image, {white.x - 8, white.y - 8, 16, 16}, [](Point) { return 1.f; });
    auto texture = std::make_unique<sf::Texture>();
    if (!texture->loadFromImage(image)) return nullptr;
    texture->setSmooth(true);
    return texture;
}

} // namespace podium::stage
