#include "game/show/workshop.hpp"
#include <exception>

namespace podium::show {
namespace {

/// Memory may run out on a text that is meant to do that; the game goes on.
Expected<MadePack> made(const Recipe& recipe, const authoring::Watcher& watcher) {
    try {
        return makePack(recipe, watcher);
    } catch (const std::exception& broken) {
        return tl::unexpected(Problems{{std::string("the author had to give up: ") + broken.what(),
            {recipe.article.string()}, "Try a shorter article"}});
    }
}

} // namespace

void Workshop::begin(const Recipe& recipe) {
    stop();
    m_bench = std::make_shared<Bench>();
    m_thread = std::jthread([bench = m_bench, recipe](
                                const std::stop_token& stopped) { work(stopped, *bench, recipe); });
}

void Workshop::stop() {
    m_thread.request_stop();
    m_bench.reset();
}

void Workshop::work(const std::stop_token& stopped, Bench& bench, const Recipe& recipe) {
    auto pack = made(recipe, [&](const authoring::Progress& progress) {
        const std::scoped_lock inside(bench.door);
        bench.progress = progress;
        return stopped.stop_requested() ? authoring::Going::Stop : authoring::Going::On;
    });
    const std::scoped_lock inside(bench.door);
    bench.made = std::move(pack);
}

authoring::Progress Workshop::progress() const {
    if (!m_bench) return {};
    const std::scoped_lock inside(m_bench->door);
    return m_bench->progress;
}

std::optional<Expected<MadePack>> Workshop::take() {
    if (!m_bench) return std::nullopt;
    std::optional<Expected<MadePack>> made;
    {
        const std::scoped_lock inside(m_bench->door);
        made.swap(m_bench->made);
    }
    if (made) m_bench.reset();
    return made;
}

} // namespace podium::show
