#include "media/synth/orchestra.hpp"
#include "media/synth/voices/voices.hpp"
#include <array>

namespace podium::synth {
namespace {

/// A voice of the orchestra, by its name in the tunes.
struct Player {
    std::string_view name;
    Wave (*play)(const Strike&);
};

// In the order of Voice.
constexpr std::array<Player, 16> orchestra{{
    {"celesta", celesta},
    {"brass", brass},
    {"bass", bass},
    {"reed", reed},
    {"pluck", pluck},
    {"bell", bell},
    {"tom", tom},
    {"snare", snare},
    {"roll", roll},
    {"brush", brush},
    {"tap", tap},
    {"shaker", shaker},
    {"cymbal", cymbal},
    {"wood", wood},
    {"latch", latch},
    {"firework", firework},
}};

} // namespace

std::optional<Voice> voiceNamed(std::string_view name) {
    for (std::size_t i = 0; i < orchestra.size(); ++i)
        if (orchestra[i].name == name) return static_cast<Voice>(i);
    return std::nullopt;
}

Wave play(Voice voice, const Strike& strike) {
    return orchestra[static_cast<std::size_t>(voice)].play(strike);
}

} // namespace podium::synth
