#include "game/stage/press/press.hpp"
#include <algorithm>
#include <array>
#include <cmath>

namespace podium::stage {

namespace {

bool hangs(char32_t letter) { return std::u32string_view(U"gjpqyQ,;()[]{}|/").find(letter) < 99; }

/// From the top of the capitals to the base line, or below it where a letter hangs.
Box inkOf(const Setting& setting, float width, float capital) {
    const bool hanging = std::any_of(setting.words.begin(), setting.words.end(), hangs);
    return {setting.pen.x, setting.pen.y - capital, width,
        capital + (hanging ? .2f * setting.size : 0)};
}

float shareOf(Align align) { return align == Align::Left ? 0 : align == Align::Centre ? .5f : 1.f; }

/// A letter's picture on the target, in device pixels, and on its texture.
struct Print {
    Box where;
    Box texels;
};

/// SFML 2.5 hints small letters so hard that they lose their shape and their even spacing. Drawn
/// from pictures twice as fine, two texels to a pixel, they keep both.
float grainOf(float devicePixels) { return devicePixels < 90 ? 2 : 1; }

Print printOf(const sf::Glyph& glyph, Point pen, float grain) {
    constexpr float rim = 1; // texels around a letter, so that its soft edge is not cut
    const Box texels{sfml::left(glyph.textureRect) - rim, sfml::top(glyph.textureRect) - rim,
        sfml::wide(glyph.textureRect) + 2 * rim, sfml::high(glyph.textureRect) + 2 * rim};
    const float x = std::round(pen.x * grain) + sfml::left(glyph.bounds) - rim;
    const float y = pen.y * grain + sfml::top(glyph.bounds) - rim;
    return {{x / grain, y / grain, texels.w / grain, texels.h / grain}, texels};
}

/// The part of a letter between two heights: words with colours by height are cut at the stops.
Print cut(const Print& print, float top, float bottom) {
    const float from = std::clamp(top, print.where.y, print.where.bottom());
    const float to = std::clamp(bottom, print.where.y, print.where.bottom());
    const float grain = print.texels.h / print.where.h;
    return {{print.where.x, from, print.where.w, to - from},
        {print.texels.x, print.texels.y + (from - print.where.y) * grain, print.texels.w,
            (to - from) * grain}};
}

void stamp(std::vector<sf::Vertex>& corners, const Print& print, sf::Color top, sf::Color bottom) {
    const Box& w = print.where;
    const Box& t = print.texels;
    const std::array around{sfml::vertex({w.x, w.y}, top, {t.x, t.y}),
        sfml::vertex({w.right(), w.y}, top, {t.right(), t.y}),
        sfml::vertex({w.right(), w.bottom()}, bottom, {t.right(), t.bottom()}),
        sfml::vertex({w.x, w.bottom()}, bottom, {t.x, t.bottom()})};
    for (const std::size_t corner : {0, 1, 2, 0, 2, 3}) corners.push_back(around[corner]);
}

} // namespace

Colour Tint::at(float y) const {
    if (isFlat()) return top;
    const auto share = [&](float from, float to) {
        return std::clamp((y - from) / (to - from), 0.f, 1.f);
    };
    return y < middleY ? mix(top, middle, share(topY, middleY))
                       : mix(middle, bottom, share(middleY, bottomY));
}

Setting Canvas::Press::set(const Line& line, float x, float y) {
    Setting setting{nullptr, lettersOf(line.words), line.size, line.tracking, {}, {}};
    setting.type = &types.typeFor(line.face, setting.words);
    const float width = widthOf(*setting.type, setting.words, line.size, line.tracking);
    const float capital = setting.type->capital * line.size;
    setting.pen = {x - shareOf(line.align) * width, y + capital / 2};
    setting.ink = inkOf(setting, width, capital);
    return setting;
}

void Canvas::Press::letters(const Setting& setting, const Tint& tint) {
    if (!target) return;
    sf::Font& font = setting.type->font();
    const float em = setting.size * scale, grain = grainOf(em);
    const auto size = static_cast<unsigned>(std::max(1.f, std::round(em * grain)));
    const auto start = device(setting.pen);
    Point pen{std::round(start.x), std::round(start.y)};
    auto& corners = batches.open(&font.getTexture(size), Blend::Over,
        {pen.x - em / 2, pen.y - 1.2f * em, setting.ink.w * scale + em, 1.6f * em});
    const auto heightOf = [&](float y) { return device({0, y}).y; };
    const std::array stops{
        -1e6f, heightOf(tint.topY), heightOf(tint.middleY), heightOf(tint.bottomY), 1e6f};
    const auto colourAt = [&](float deviceY) {
        return colour(tint.at((deviceY - origin.y) / scale - shiftedBy.y));
    };
    for (const char32_t letter : setting.words) {
        const sf::Glyph& glyph = sfml::glyph(font, letter, size);
        const Print print = printOf(glyph, pen, grain);
        pen.x += setting.type->tables.advance(letter) * em + setting.tracking * scale;
        if (sfml::wide(glyph.bounds) <= 0) continue;
        if (tint.isFlat())
            stamp(corners, print, colour(tint.top), colour(tint.top));
        else
            for (std::size_t i = 0; i + 1 < stops.size(); ++i)
                if (const Print part = cut(print, stops[i], stops[i + 1]); part.where.h > 0)
                    stamp(corners, part, colourAt(part.where.y), colourAt(part.where.bottom()));
    }
}

} // namespace podium::stage
