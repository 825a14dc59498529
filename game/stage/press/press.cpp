#include "game/stage/press/press.hpp"
#include <algorithm>
#include <array>
#include <cmath>

namespace podium::stage {

void Canvas::Press::fit(int width, int height) {
    deviceWidth = static_cast<float>(std::max(width, 1));
    deviceHeight = static_cast<float>(std::max(height, 1));
    scale = std::min(deviceWidth / 1920, deviceHeight / 1080);
    origin = {std::floor((deviceWidth - 1920 * scale) / 2),
        std::floor((deviceHeight - 1080 * scale) / 2)};
}

sf::Vector2f Canvas::Press::device(Point at) const {
    return {(at.x + shiftedBy.x) * scale + origin.x, (at.y + shiftedBy.y) * scale + origin.y};
}

sf::Color Canvas::Press::colour(Colour colour) const {
    const Colour seen = faded(colour, opacity);
    return {seen.r, seen.g, seen.b, seen.a};
}

void Canvas::Press::place(Placed what) {
    what.box.x += shiftedBy.x;
    what.box.y += shiftedBy.y;
    what.room.x += shiftedBy.x;
    what.room.y += shiftedBy.y;
    placed.push_back(std::move(what));
}

namespace {

void quad(std::vector<sf::Vertex>& corners, const std::array<sf::Vertex, 4>& around) {
    for (const std::size_t corner : {0, 1, 2, 0, 2, 3}) corners.push_back(around[corner]);
}

Box covering(sf::Vector2f a, sf::Vector2f b) { return {a.x, a.y, b.x - a.x, b.y - a.y}; }

} // namespace

void Canvas::Press::sprite(const Box& where, const Box& texels, Colour tint, Blend blend) {
    if (!target) return;
    const auto a = device({where.x, where.y}), b = device({where.right(), where.bottom()});
    const auto seen = colour(tint);
    quad(batches.open(sprites.get(), blend, covering(a, b)),
        {sfml::vertex({a.x, a.y}, seen, {texels.x, texels.y}),
            sfml::vertex({b.x, a.y}, seen, {texels.right(), texels.y}),
            sfml::vertex({b.x, b.y}, seen, {texels.right(), texels.bottom()}),
            sfml::vertex({a.x, b.y}, seen, {texels.x, texels.bottom()})});
}

void Canvas::Press::nineSlice(const Box& box, float soft, float lean, Colour tint) {
    if (!target) return;
    const float reachX = std::min(2 * soft, box.w / 2 + soft);
    const float reachY = std::min(2 * soft, box.h / 2 + soft);
    const std::array xs{
        box.x - soft, box.x - soft + reachX, box.right() + soft - reachX, box.right() + soft};
    const std::array ys{
        box.y - soft, box.y - soft + reachY, box.bottom() + soft - reachY, box.bottom() + soft};
    constexpr Box from = SoftSprites::shadow;
    constexpr std::array us{from.x, from.x + 48, from.x + 48, from.right()};
    constexpr std::array vs{from.y, from.y + 48, from.y + 48, from.bottom()};
    const auto seen = colour(tint);
    const auto vertex = [&](std::size_t i, std::size_t j) {
        const float sheared = xs[i] - lean * (ys[j] - box.centre().y);
        return sfml::vertex(device({sheared, ys[j]}), seen, {us[i], vs[j]});
    };
    const float sway = std::abs(lean) * (box.h / 2 + soft);
    auto& corners = batches.open(sprites.get(), Blend::Over,
        covering(device({xs[0] - sway, ys[0]}), device({xs[3] + sway, ys[3]})));
    for (std::size_t i = 0; i < 3; ++i)
        for (std::size_t j = 0; j < 3; ++j)
            quad(corners, {vertex(i, j), vertex(i + 1, j), vertex(i + 1, j + 1), vertex(i, j + 1)});
}

} // namespace podium::stage
