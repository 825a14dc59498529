#include "game/stage/sound/studio.hpp"
#include "media/synth/render.hpp"
#include <utility>

namespace podium::stage {

Studio::Studio(std::vector<synth::Tune> tunes)
    : m_tunes(std::move(tunes)), m_thread([this] { work(); }) {}

Studio::~Studio() {
    m_closing = true;
    m_thread.join();
}

void Studio::work() {
    for (const synth::Tune& tune : m_tunes)
        for (int step = 0; step < tune.steps; ++step) {
            if (m_closing) return;
            Recording recording{tune.name, step, synth::render(tune, step)};
            const std::lock_guard lock(m_door);
            m_finished.push_back(std::move(recording));
        }
}

std::vector<Recording> Studio::finished() {
    const std::lock_guard lock(m_door);
    return std::exchange(m_finished, {});
}

} // namespace podium::stage
