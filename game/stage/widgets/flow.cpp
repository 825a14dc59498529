#include "game/stage/widgets/flow.hpp"
#include <sstream>

namespace podium::stage {

float emOf(Canvas& canvas, const std::string& words, Face face) {
    return canvas.width({words, face, 1});
}

std::vector<Word> measured(Canvas& canvas, std::span<const Run> runs) {
    std::vector<Word> words;
    for (std::size_t run = 0; run < runs.size(); ++run) {
        std::istringstream in(runs[run].words);
        for (std::string word; in >> word;)
            words.push_back({word, run, emOf(canvas, word, runs[run].face)});
    }
    return words;
}

namespace {

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

} // namespace

Passage flowed(Canvas& canvas, std::span<const Run> runs, const std::vector<Word>& words,
    const Rung& rung, float wide) {
    Flow flow(canvas, runs, rung, wide);
    for (const Word& word : words) flow.add(word);
    return std::move(flow).passage();
}

} // namespace podium::stage
