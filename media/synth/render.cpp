#include "media/synth/render.hpp"
#include "media/synth/desk.hpp"
#include "media/synth/noise.hpp"
#include <algorithm>
#include <cmath>

namespace podium::synth {
namespace {

/// FNV-1a, so that every tune is loose in its own way.
std::uint64_t seedOf(const std::string& name, std::size_t part) {
    std::uint64_t hash = 14695981039346656037u + part;
    for (const char letter : name)
        hash = (hash ^ static_cast<unsigned char>(letter)) * 1099511628211u;
    return hash;
}

double swung(double beat, double swing) {
    const double whole = std::floor(beat), part = beat - whole;
    if (part < 0.5) return whole + 2.0 * swing * part;
    return whole + swing + 2.0 * (1.0 - swing) * (part - 0.5);
}

/// One player and the small irregularities of his hands.
class Hands {
public:
    Hands(const Tune& tune, std::size_t part) : m_tune(tune), m_noise(seedOf(tune.name, part)) {}

    double start(const Note& note) {
        const double late = m_tune.loose * 0.001 * m_noise.next();
        return std::max(0.0, second(note.start) + late);
    }
    Strike strike(const Note& note, int rise) {
        const double held = second(note.start + note.beats) - second(note.start);
        const float human = m_tune.loose > 0 ? 0.06f * m_noise.next() : 0.0f;
        const auto seed = static_cast<std::uint64_t>((m_noise.next() + 1.0f) * 1e6f);
        return {hertz({note.pitch.semitones + rise}), static_cast<float>(held),
            note.force * (1.0f + human), seed};
    }

private:
    double second(double beat) const { return swung(beat, m_tune.swing) * 60.0 / m_tune.tempo; }

    const Tune& m_tune;
    Noise m_noise;
};

void perform(Desk& desk, const Tune& tune, std::size_t index, int rise) {
    const Part& part = tune.parts[index];
    Hands hands(tune, index);
    for (const Note& note : part.notes) {
        const double start = hands.start(note);
        desk.add(
            play(part.voice, hands.strike(note, rise)), {start, part.gain, part.pan, part.room});
    }
}

} // namespace

Samples render(const Tune& tune, int step) {
    step = std::clamp(step, 0, tune.steps - 1);
    Desk desk(tune);
    for (std::size_t i = 0; i < tune.parts.size(); ++i)
        if (tune.parts[i].joins <= step) perform(desk, tune, i, tune.rise * step);
    return desk.mixdown();
}

} // namespace podium::synth
