#include "media/synth/pitch.hpp"
#include <array>
#include <cmath>

namespace podium::synth {
namespace {

// Semitones above C of the letters A to G.
constexpr std::array<int, 7> letterTones{9, 11, 0, 2, 4, 5, 7};

/// Takes a letter and its sharp or flat off the front.
std::optional<int> takeTone(std::string_view& name) {
    if (name.empty() || name[0] < 'A' || name[0] > 'G') return std::nullopt;
    int tone = letterTones[static_cast<std::size_t>(name[0] - 'A')];
    name.remove_prefix(1);
    if (name.empty() || (name[0] != '#' && name[0] != 'b')) return tone;
    tone += name[0] == '#' ? 1 : -1;
    name.remove_prefix(1);
    return tone;
}

} // namespace

std::optional<Pitch> pitchNamed(std::string_view name) {
    const auto tone = takeTone(name);
    if (!tone || name.size() != 1 || name[0] < '0' || name[0] > '8') return std::nullopt;
    return Pitch{12 * (name[0] - '0' + 1) + *tone};
}

float hertz(Pitch pitch) {
    return 440.0f * std::exp2(static_cast<float>(pitch.semitones - 69) / 12.0f);
}

bool MajorKey::holds(Pitch pitch) const {
    constexpr std::array<bool, 12> scale{
        true, false, true, false, true, true, false, true, false, true, false, true};
    return scale[static_cast<std::size_t>((pitch.semitones - tonic + 24) % 12)];
}

std::optional<MajorKey> keyNamed(std::string_view name) {
    const auto tone = takeTone(name);
    if (!tone || name != " major") return std::nullopt;
    return MajorKey{(*tone + 12) % 12};
}

} // namespace podium::synth
