#pragma once
#include <optional>
#include <string_view>

namespace podium::synth {

/// A tone of the tempered scale, in semitones: 69 is A4.
struct Pitch {
    int semitones = 69;
    bool operator==(const Pitch&) const = default;
};

/// "D4", "F#5", "Bb3"; octaves 0 to 8.
std::optional<Pitch> pitchNamed(std::string_view name);
/// A4 is 440 Hz.
float hertz(Pitch pitch);

/// The seven tones of a major scale.
struct MajorKey {
    int tonic = 2; ///< semitones above C
    bool holds(Pitch pitch) const;
};

/// "D major"; only major keys are known.
std::optional<MajorKey> keyNamed(std::string_view name);

} // namespace podium::synth
