#include "game/stage/sound/mix.hpp"
#include <algorithm>

namespace podium::stage {
namespace {

constexpr Span crossFade = milliseconds(700);
constexpr Span duckFade = milliseconds(120);
constexpr Span joinFade = milliseconds(1500);
constexpr Span joinsAfter = seconds(10);
constexpr float ducked = 0.631f; ///< -4 dB

float moved(float level, float target, Span passed, Span whole) {
    const float most =
        static_cast<float>(passed.milliseconds) / static_cast<float>(whole.milliseconds);
    return level + std::clamp(target - level, -most, most);
}

float share(int percent) { return static_cast<float>(std::clamp(percent, 0, 100)) / 100.0f; }

std::size_t slot(Bed bed) { return static_cast<std::size_t>(bed); }

} // namespace

void Mix::set(const Preferences& preferences) {
    m_music = preferences.muted ? 0.0f : share(preferences.musicVolume);
    m_effects = preferences.muted ? 0.0f : share(preferences.effectsVolume);
}

void Mix::fadeTo(Bed bed) {
    if (bed == m_wanted) return;
    m_wanted = bed;
    m_wantedFor = {};
    m_join = 0;
}

void Mix::duckFor(Span length) { m_duckedFor = std::max(m_duckedFor, length); }

void Mix::pass(Span passed) {
    m_wantedFor = m_wantedFor + passed;
    for (std::size_t i = 1; i < m_faders.size(); ++i)
        m_faders[i] = moved(m_faders[i], i == slot(m_wanted) ? 1.0f : 0.0f, passed, crossFade);
    if (m_wantedFor > joinsAfter) m_join = moved(m_join, 1.0f, passed, joinFade);
    m_duck = moved(m_duck, m_duckedFor > Span{} ? ducked : 1.0f, passed, duckFade);
    m_duckedFor = std::max(Span{}, m_duckedFor - passed);
}

float Mix::bed(Bed bed) const { return m_music * m_duck * m_faders[slot(bed)]; }

// A bed that is fading away has nobody join it any more.
float Mix::later(Bed bed) const { return bed == m_wanted ? m_join * this->bed(bed) : 0.0f; }

} // namespace podium::stage
