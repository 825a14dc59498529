#include "game/stage/sound/score_reader.hpp"
#include "game/stage/sound/tune_numbers.hpp"
#include <array>
#include <cmath>
#include <sstream>

namespace podium::stage {
namespace {

constexpr double longestNote = 64; ///< beats
constexpr std::array<std::pair<const char*, float>, 6> forceNames{
    {{"pp", 0.22f}, {"p", 0.34f}, {"mp", 0.46f}, {"mf", 0.60f}, {"f", 0.80f}, {"ff", 1.0f}}};

/// "2", "0.5" or "1/3".
std::optional<double> beatsNamed(const std::string& words) {
    const auto slash = words.find('/');
    const auto above = numberIn(words.substr(0, slash));
    const auto below =
        slash == std::string::npos ? std::optional(1.0) : numberIn(words.substr(slash + 1));
    if (!above || !below || *above <= 0 || *below <= 0) return std::nullopt;
    return *above / *below > longestNote ? std::nullopt : std::optional(*above / *below);
}

} // namespace

void ScoreReader::read(const std::string& line, const Place& place) {
    m_place = place;
    std::istringstream words(line);
    for (std::string word; words >> word;) take(word);
}

void ScoreReader::take(const std::string& word) {
    if (word == "|") return endBar();
    if (takeForce(word)) return;
    std::string tones = word;
    if (!takeBeats(tones)) return;
    if (tones != "-") takeChord(tones);
    m_at += m_beats;
}

// A line of the file may end without a |, so several whole bars may have passed.
void ScoreReader::endBar() {
    const double held = m_at - m_barBegan;
    if (std::fabs(std::remainder(held, m_metre.beatsInBar)) > 1e-6)
        complain("the bar line stands after " + shown(held) + " beats, and a bar holds " +
                shown(m_metre.beatsInBar),
            "Count the notes before the |.");
    m_barBegan = m_at;
}

bool ScoreReader::takeForce(const std::string& word) {
    for (const auto& [name, force] : forceNames)
        if (word == name) {
            m_force = force;
            return true;
        }
    return false;
}

bool ScoreReader::takeBeats(std::string& word) {
    const auto colon = word.find(':');
    if (colon == std::string::npos) return true;
    const auto beats = beatsNamed(word.substr(colon + 1));
    if (!beats) {
        complain("\"" + word + "\" has no length",
            "Write beats behind the colon, as in D4:1 or D4:1/2.");
        return false;
    }
    m_beats = *beats;
    word.resize(colon);
    return true;
}

void ScoreReader::takeChord(const std::string& tones) {
    std::istringstream in(tones);
    for (std::string tone; std::getline(in, tone, '+');) takeTone(tone);
}

void ScoreReader::takeTone(std::string tone) {
    if (tone == "x") return m_notes.push_back({m_at, m_beats, {}, m_force});
    const bool foreign = tone.ends_with('!');
    if (foreign) tone.pop_back();
    const auto pitch = synth::pitchNamed(tone);
    if (!pitch) return complain("\"" + tone + "\" is no tone", "Write tones like D4, F#5 or Bb3.");
    if (!foreign && !m_metre.key.holds(*pitch))
        return complain(tone + " is not of the tune's key", "Write " + tone + "! if you mean it.");
    m_notes.push_back({m_at, m_beats, *pitch, m_force});
}

void ScoreReader::complain(const std::string& what, const std::string& hint) {
    m_problems.push_back({what, m_place, hint});
}

} // namespace podium::stage
