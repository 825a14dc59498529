#pragma once
#include "game/stage/canvas.hpp"
#include "game/stage/theme/type.hpp"
#include <span>

namespace podium::stage {

/// A stretch of text in one face and colour.
struct Run {
    std::string words;
    Face face = Face::InterSemiBold;
    Colour colour = hex(0xFFF8EC);
};

/// Text broken into lines at a size, ready to be drawn.
struct Passage {
    std::vector<std::vector<Run>> lines;
    float size = 0;
    float line = 0; ///< from one line to the next
    float height() const { return line * static_cast<float>(lines.size()); }
};

/// The largest setting that stays in the room: the ladder at the wished growth, then at the smaller
/// text sizes, then smaller than its last rung. Words are cut apart only where nothing else helps.
Passage fitted(Canvas& canvas, std::span<const Run> runs, std::span<const Rung> ladder, Box room,
    float growth = 1);

enum class Stand { Top, Middle };

/// Draws it in the room; returns where its last line ends.
float draw(Canvas& canvas, const Passage& passage, Box room, Align align = Align::Left,
    Stand stand = Stand::Top);

/// One run of words, fitted and drawn; returns where its last line ends.
float textBlock(Canvas& canvas, const Run& run, std::span<const Rung> ladder, Box room,
    float growth = 1, Stand stand = Stand::Top);
/// At one size, wrapped to the room's width and shrunk only if it would leave the room.
float textBlock(Canvas& canvas, const Run& run, const Rung& rung, Box room);

/// One line, shrunk until it is no wider than `widest`.
Line shrunk(Canvas& canvas, Line line, float widest);

} // namespace podium::stage
