#pragma once
#include "media/synth/tune.hpp"
#include "questions/bank/problem.hpp"
#include <string>
#include <vector>

namespace podium::stage {

/// What the notes of a part have to agree with.
struct Metre {
    synth::MajorKey key;
    double beatsInBar = 4;
};

/// Reads one part, line by line: "mf D4:1 F#4+A4:1/2 - x | A4:3".
/// A tone or chord and its beats (left out: as before), "-" rests, "x" for what has no pitch,
/// "|" between bars, pp to ff from here on, and "!" behind a tone that is not of the key.
class ScoreReader {
public:
    explicit ScoreReader(Metre metre) : m_metre(metre) {}
    void read(const std::string& line, const Place& place);
    double beats() const { return m_at; }
    const std::vector<synth::Note>& notes() const { return m_notes; }
    const Problems& problems() const { return m_problems; }

private:
    void take(const std::string& word);
    void endBar();
    bool takeForce(const std::string& word);
    bool takeBeats(std::string& word);
    void takeChord(const std::string& tones);
    void takeTone(std::string tone);
    void complain(const std::string& what, const std::string& hint);

    Metre m_metre;
    Place m_place;
    double m_at = 0;       ///< beats
    double m_barBegan = 0; ///< beats
    double m_beats = 1;
    float m_force = 0.6f;
    std::vector<synth::Note> m_notes;
    Problems m_problems;
};

} // namespace podium::stage
