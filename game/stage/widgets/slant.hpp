#pragma once
#include "game/stage/canvas.hpp"
#include "game/stage/theme/look.hpp"
#include "game/stage/theme/palette.hpp"
#include <optional>

namespace podium::stage {

/// A parallelogram leaning 12 degrees: tags, menu bars, score bars.
struct Slant {
    Fill fill;
    float radius = 8;
    std::optional<Colour> line = {};
    float light = .14f; ///< opacity of the light along its top
    float lightHeight = 2;
};
/// Draws it; upright in high contrast.
void slant(Canvas& canvas, const Look& look, Box box, const Slant& style);

enum class TagTone { Gold, Ink, Score, Coral };

/// A short label in capitals on a slant: the round, its name.
struct Tag {
    std::string words;
    TagTone tone = TagTone::Gold;
    float size = 40;
    float tracking = 1;
};
void slantTag(Canvas& canvas, const Look& look, Box box, const Tag& tag);
/// How wide the tag's box must be for its words.
float tagWidth(Canvas& canvas, const Tag& tag);

/// The look of a tag without its words.
Slant tagStyle(const Look& look, TagTone tone);
Colour tagWords(const Look& look, TagTone tone);

/// Slanted progress: a track and the part of it that is filled, 0 to 1.
void progressBar(Canvas& canvas, const Look& look, Box box, float share);

} // namespace podium::stage
