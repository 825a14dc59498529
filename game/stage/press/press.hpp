#pragma once
#include "game/stage/canvas.hpp"
#include "game/stage/press/batches.hpp"
#include "game/stage/press/soft_sprites.hpp"
#include "game/stage/press/type_case.hpp"
#include "game/stage/sfml.hpp"

namespace podium::stage {

/// A line set: which letters of which type at which size, and where its pen begins.
struct Setting {
    Type* type = nullptr;
    std::u32string words;
    float size = 0;
    float tracking = 0;
    Point pen; ///< left end of the base line
    Box ink;
};

/// Colours of words by height on the canvas.
struct Tint {
    Colour top, middle, bottom;
    float topY = 0, middleY = 0, bottomY = 0;
    static Tint flat(Colour colour) { return {colour, colour, colour}; }
    bool isFlat() const { return topY == bottomY; }
    Colour at(float y) const;
};

/// The inside of the canvas: all that speaks to SFML.
struct Canvas::Press {
    explicit Press(const std::filesystem::path& fonts) : types(fonts) {}

    TypeCase types;
    Batches batches;
    std::unique_ptr<sf::Texture> sprites;
    sf::RenderTarget* target = nullptr; ///< none: a rehearsal
    float deviceWidth = 1920;
    float deviceHeight = 1080;
    float scale = 1;
    Point origin; ///< of the canvas, in device pixels
    Point carriedBy;
    float carriedOpacity = 1;
    Point shiftedBy; ///< what carries it included, and so is the opacity
    float opacity = 1;
    std::vector<Placed> placed;

    void fit(int width, int height);
    sf::Vector2f device(Point at) const;
    sf::Color colour(Colour colour) const;
    void place(Placed what);
    void sprite(const Box& where, const Box& texels, Colour tint, Blend blend);
    void nineSlice(const Box& box, float soft, float lean, Colour tint);
    Setting set(const Line& line, float x, float y);
    void letters(const Setting& setting, const Tint& tint);
};

} // namespace podium::stage
