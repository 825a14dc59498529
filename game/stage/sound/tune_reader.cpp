#include "game/stage/sound/tune_reader.hpp"
#include "game/stage/sound/score_reader.hpp"
#include "game/stage/sound/tune_fields.hpp"
#include "game/stage/sound/tune_numbers.hpp"
#include <algorithm>
#include <cmath>

namespace podium::stage {
namespace {

// No file may keep the renderer for minutes, or fill the memory.
constexpr std::size_t mostNotes = 4000; ///< of a part
constexpr double mostSeconds = 60;      ///< of a tune
// C0 to B8: what the voices can play, and what the file can name.
constexpr int lowest = 12;
constexpr int highest = 119; ///< semitones

float factor(double decibels) { return static_cast<float>(std::pow(10.0, decibels / 20.0)); }

/// Reads one tune and gathers what is wrong with it.
class TuneReader {
public:
    TuneReader(const Yaml& file, std::string name) : m_fields(file, m_problems) {
        m_tune.name = std::move(name);
    }

    Expected<synth::Tune> read() {
        readWhole();
        if (const Yaml* parts = m_fields.sequence("parts"))
            for (const Yaml& part : parts->items) readPart(part);
        m_fields.complainOfTheRest();
        if (!m_problems.empty()) return tl::unexpected(m_problems);
        return m_tune;
    }

private:
    void readWhole() {
        m_tune.tempo = m_fields.number("tempo", {20, 400});
        m_metre.beatsInBar = m_fields.number("metre", {1, 12}, 4);
        readKey();
        readLength();
        m_tune.gain = factor(m_fields.number("level", {-40, 12}, 0));
        m_tune.swing = static_cast<float>(m_fields.number("swing", {0.5, 0.75}, 0.5));
        m_tune.loose = static_cast<float>(m_fields.number("loose", {0, 30}, 0));
        m_tune.steps = m_fields.whole("steps", {1, 12}, 1);
        m_tune.rise = m_fields.whole("rise", {-12, 12}, 0);
    }

    void readKey() {
        const auto key = synth::keyNamed(m_fields.word("key", "D major"));
        if (key)
            m_metre.key = *key;
        else
            m_fields.complain("key", "the key is not known", "Write a major key, as in D major.");
    }

    void readLength() {
        if (m_fields.has("seconds") == m_fields.has("loop_bars"))
            m_fields.complain("seconds", "a tune has either \"seconds\" or \"loop_bars\"",
                "Write seconds for what rings out, loop_bars for what goes round.");
        if (!m_fields.has("loop_bars")) {
            m_tune.seconds = m_fields.number("seconds", {0.02, mostSeconds});
            return;
        }
        const double bars = m_fields.whole("loop_bars", {1, 64}, 1);
        m_tune.ending = synth::Ending::Loops;
        m_tune.seconds = bars * m_metre.beatsInBar * 60 / m_tune.tempo;
        if (m_tune.seconds > mostSeconds)
            m_fields.complain("loop_bars", "the loop lasts " + shown(m_tune.seconds) + " seconds",
                "Write fewer bars or a faster tempo, for " + shown(mostSeconds) + " at most.");
    }

    void readPart(const Yaml& map) {
        TuneFields fields(map, m_problems);
        synth::Part part;
        if (const auto voice = synth::voiceNamed(fields.word("voice")))
            part.voice = *voice;
        else
            fields.complain("voice", "there is no such voice", "media/README.md lists the voices.");
        part.gain = factor(fields.number("level", {-40, 12}, 0));
        part.pan = static_cast<float>(fields.number("pan", {-1, 1}, 0));
        part.room = static_cast<float>(fields.number("room", {0, 1}, 0.2));
        part.joins = fields.whole("joins", {0, 11}, 0);
        const int times = fields.whole("times", {1, 64}, 1);
        readBars(fields, times, part);
        fields.complainOfTheRest();
        m_tune.parts.push_back(std::move(part));
    }

    void readBars(TuneFields& fields, int times, synth::Part& part) {
        const Yaml* bars = fields.sequence("bars");
        if (!bars) return;
        ScoreReader score(m_metre);
        for (const Yaml& line : bars->items) readLine(line, score);
        m_problems.insert(m_problems.end(), score.problems().begin(), score.problems().end());
        if (score.notes().size() * static_cast<std::size_t>(times) > mostNotes)
            return fields.complain("bars", "the part has too many notes", "Write at most 4000.");
        for (int turn = 0; turn < times; ++turn)
            for (synth::Note note : score.notes()) {
                note.start += turn * score.beats();
                part.notes.push_back(note);
            }
        checkLength(fields, score.beats() * times, part);
        checkRise(fields, part);
    }

    void readLine(const Yaml& line, ScoreReader& score) {
        if (line.kind == Yaml::Kind::Scalar) return score.read(line.scalar, line.place);
        m_problems.push_back({"this is not a line of notes", line.place,
            "Write one as in D4:1 F#4:1/2, in quotation marks if YAML takes it for something "
            "else."});
    }

    void checkLength(TuneFields& fields, double beats, const synth::Part& part) {
        const double last = part.notes.empty() ? 0 : part.notes.back().start;
        const double most = m_tune.seconds * m_tune.tempo / 60;
        const bool loops = m_tune.ending == synth::Ending::Loops;
        if (last >= most || (loops && beats > most + 1e-6))
            fields.complain("bars", "the part is longer than its tune",
                "Make the part shorter, or the tune longer.");
    }

    /// The last step is the furthest from what is written.
    void checkRise(TuneFields& fields, const synth::Part& part) {
        const int rise = m_tune.rise * (m_tune.steps - 1);
        const bool leaves = std::ranges::any_of(part.notes, [rise](const synth::Note& note) {
            const int reached = note.pitch.semitones + rise;
            return reached < lowest || reached > highest;
        });
        if (leaves)
            fields.complain("bars", "a tone leaves the range from C0 to B8",
                "Write fewer steps, a smaller rise or another octave.");
    }

    Problems m_problems;
    TuneFields m_fields;
    Metre m_metre;
    synth::Tune m_tune;
};

Expected<synth::Tune> tuneIn(const Expected<Yaml>& file, const std::string& name) {
    if (!file) return tl::unexpected(file.error());
    return TuneReader(*file, name).read();
}

} // namespace

Expected<synth::Tune> readTune(const std::filesystem::path& file) {
    return tuneIn(readYaml(file), file.stem().string());
}

Expected<synth::Tune> parseTune(const std::string& text, const std::string& name) {
    return tuneIn(parseYaml(text, name), name);
}

} // namespace podium::stage
