#include "game/stage/widgets/passage.hpp"
#include "game/stage/widgets/flow.hpp"
#include <algorithm>
#include <array>
#include <optional>

namespace podium::stage {

namespace {

float gapBefore(Canvas& canvas, const Run& run, float size) {
    return emOf(canvas, " ", run.face) * size;
}

float wideOf(Canvas& canvas, const std::vector<Run>& line, float size) {
    float wide = 0;
    for (const Run& run : line)
        wide += (wide > 0 ? gapBefore(canvas, run, size) : 0) +
            emOf(canvas, run.words, run.face) * size;
    return wide;
}

bool staysIn(Canvas& canvas, const Passage& passage, Box room) {
    return passage.height() <= room.h &&
        std::all_of(passage.lines.begin(), passage.lines.end(),
            [&](const auto& line) { return wideOf(canvas, line, passage.size) <= room.w + .5f; });
}

Rung times(Rung rung, float growth) { return {rung.size * growth, rung.line * growth, rung.lines}; }

constexpr std::array growths{1.5f, 1.3f, 1.15f, 1.f, .9f};
constexpr float smallestWhole = 22; ///< below this a word is rather cut than set smaller
constexpr float smallest = 6;

float widestOf(const std::vector<Word>& words) {
    float widest = 0;
    for (const Word& word : words) widest = std::max(widest, word.em);
    return widest;
}

/// What is set, and where it has to stay.
struct Copy {
    Canvas& canvas;
    std::span<const Run> runs;
    std::vector<Word> words;
    Box room;
};

/// The largest rung at the wished growth or a smaller one that takes the words as they are.
std::optional<Passage> onLadder(const Copy& copy, std::span<const Rung> ladder, float growth) {
    const float widest = widestOf(copy.words);
    for (const float share : growths)
        for (const Rung& rung : ladder) {
            if (share > growth + .01f || widest * rung.size * share > copy.room.w) continue;
            Passage trial =
                flowed(copy.canvas, copy.runs, copy.words, times(rung, share), copy.room.w);
            const bool fewLines = static_cast<int>(trial.lines.size()) <= rung.lines;
            if (fewLines && staysIn(copy.canvas, trial, copy.room)) return trial;
        }
    return std::nullopt;
}

Passage belowLadder(const Copy& copy, Rung rung) {
    const float widest = widestOf(copy.words);
    while (widest * rung.size > copy.room.w && rung.size > smallestWhole) rung = times(rung, .94f);
    for (;; rung = times(rung, .94f)) {
        Passage trial = flowed(copy.canvas, copy.runs, copy.words, rung, copy.room.w);
        if (rung.size < smallest || staysIn(copy.canvas, trial, copy.room)) return trial;
    }
}

} // namespace

Passage fitted(Canvas& canvas, std::span<const Run> runs, std::span<const Rung> ladder, Box room,
    float growth) {
    const Copy copy{canvas, runs, measured(canvas, runs), room};
    if (auto set = onLadder(copy, ladder, growth)) return *std::move(set);
    return belowLadder(copy, times(ladder.back(), .9f));
}

float draw(Canvas& canvas, const Passage& passage, Box room, Align align, Stand stand) {
    float y = stand == Stand::Top ? room.y : room.centre().y - passage.height() / 2;
    const float share = align == Align::Left ? 0 : align == Align::Centre ? .5f : 1;
    for (const auto& line : passage.lines) {
        float x = room.x + share * (room.w - wideOf(canvas, line, passage.size));
        for (const Run& run : line) {
            if (&run != &line.front()) x += gapBefore(canvas, run, passage.size);
            const Line set{run.words, run.face, passage.size, run.colour};
            x += canvas.words(set, x, y + passage.line / 2, &room).w;
        }
        y += passage.line;
    }
    return y;
}

float textBlock(Canvas& canvas, const Run& run, std::span<const Rung> ladder, Box room,
    float growth, Stand stand) {
    return draw(canvas, fitted(canvas, {&run, 1}, ladder, room, growth), room, Align::Left, stand);
}

float textBlock(Canvas& canvas, const Run& run, const Rung& rung, Box room) {
    const std::array ladder{Rung{rung.size, rung.line, 99}};
    return textBlock(canvas, run, ladder, room);
}

Line shrunk(Canvas& canvas, Line line, float widest) {
    const float wide = canvas.width(line);
    if (wide > widest) {
        line.size *= widest / wide;
        line.tracking *= widest / wide;
    }
    return line;
}

} // namespace podium::stage
