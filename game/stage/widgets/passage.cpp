#include "game/stage/widgets/passage.hpp"
#include <algorithm>
#include <array>
#include <sstream>

namespace podium::stage {

namespace {

/// A word and how wide it stands at size 1; widths grow with the size.
struct Word {
    std::string words;
    std::size_t run = 0;
    float em = 0;
};

float emOf(Canvas& canvas, const std::string& words, Face face) {
    return canvas.width({words, face, 1});
}

std::vector<Word> wordsOf(Canvas& canvas, std::span<const Run> runs) {
    std::vector<Word> words;
    for (std::size_t run = 0; run < runs.size(); ++run) {
        std::istringstream in(runs[run].words);
        for (std::string word; in >> word;)
            words.push_back({word, run, emOf(canvas, word, runs[run].face)});
    }
    return words;
}

/// A word in pieces no wider than `widest` em, never inside a letter's bytes.
std::vector<Word> cutApart(Canvas& canvas, const Word& word, Face face, float widest) {
    std::vector<Word> pieces{{"", word.run, 0}};
    for (std::size_t from = 0, to; from < word.words.size(); from = to) {
        for (to = from + 1; to < word.words.size() && (word.words[to] & 0xC0) == 0x80;) ++to;
        const std::string letter = word.words.substr(from, to - from);
        const float em = emOf(canvas, letter, face);
        if (pieces.back().em > 0 && pieces.back().em + em > widest)
            pieces.push_back({"", word.run, 0});
        pieces.back().words += letter;
        pieces.back().em += em;
    }
    return pieces;
}

/// Sets words one after the other, a new line where the next would not fit.
class Flow {
public:
    Flow(Canvas& canvas, std::span<const Run> runs, const Rung& rung, float wide)
        : m_canvas(canvas), m_runs(runs), m_wide(wide), m_passage{{}, rung.size, rung.line} {}

    void add(const Word& word) {
        if (word.em * m_passage.size > m_wide) return addCut(word);
        const float space = m_x > 0 ? emOf(m_canvas, " ", m_runs[word.run].face) : 0;
        const float wide = (space + word.em) * m_passage.size;
        if (m_passage.lines.empty() || m_x + wide > m_wide) breakLine();
        join(word);
        m_x += m_x > 0 ? wide : word.em * m_passage.size;
    }
    Passage passage() && { return std::move(m_passage); }

private:
    void breakLine() {
        m_passage.lines.emplace_back();
        m_x = 0;
        m_lastRun = m_runs.size();
    }
    void join(const Word& word) {
        auto& line = m_passage.lines.back();
        if (m_lastRun == word.run)
            line.back().words += " " + word.words;
        else
            line.push_back({word.words, m_runs[word.run].face, m_runs[word.run].colour});
        m_lastRun = word.run;
    }
    void addCut(const Word& word) {
        const float widest = m_wide / m_passage.size;
        for (const Word& piece : cutApart(m_canvas, word, m_runs[word.run].face, widest)) {
            breakLine();
            join(piece);
            m_x = piece.em * m_passage.size;
        }
    }

    Canvas& m_canvas;
    std::span<const Run> m_runs;
    float m_wide;
    Passage m_passage;
    float m_x = 0;
    std::size_t m_lastRun = 0;
};

Passage flowed(Canvas& canvas, std::span<const Run> runs, const std::vector<Word>& words,
    const Rung& rung, float wide) {
    Flow flow(canvas, runs, rung, wide);
    for (const Word& word : words) flow.add(word);
    return std::move(flow).passage();
}

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

} // namespace

Passage broken(Canvas& canvas, std::span<const Run> runs, const Rung& rung, float wide) {
    return flowed(canvas, runs, wordsOf(canvas, runs), rung, wide);
}

Passage fitted(Canvas& canvas, std::span<const Run> runs, std::span<const Rung> ladder, Box room,
    float growth) {
    const auto words = wordsOf(canvas, runs);
    float widest = 0;
    for (const Word& word : words) widest = std::max(widest, word.em);
    for (const float share : growths)
        for (const Rung& rung : ladder) {
            if (share > growth + .01f || widest * rung.size * share > room.w) continue;
            Passage trial = flowed(canvas, runs, words, times(rung, share), room.w);
            if (static_cast<int>(trial.lines.size()) <= rung.lines && staysIn(canvas, trial, room))
                return trial;
        }
    for (Rung rung = times(ladder.back(), .9f);; rung = times(rung, .94f)) {
        if (widest * rung.size > room.w && rung.size > smallestWhole) continue;
        Passage trial = flowed(canvas, runs, words, rung, room.w);
        if (rung.size < smallest || staysIn(canvas, trial, room)) return trial;
    }
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
