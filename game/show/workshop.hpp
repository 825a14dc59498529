#pragma once
#include "game/show/making.hpp"
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace podium::show {

/// Where a pack is made while the stage plays on: the one thread that the show has beside its own.
class Workshop {
public:
    /// Whatever was being made before is given up.
    void begin(const Recipe& recipe);
    /// Nothing will come of what is being made. The thread ends at its next step.
    void stop();
    bool isBusy() const { return m_bench != nullptr; }
    authoring::Progress progress() const;
    /// What came of it, once, as soon as it has.
    std::optional<Expected<MadePack>> take();

private:
    /// What both threads reach, one after the other.
    struct Bench {
        std::mutex door;
        authoring::Progress progress;
        std::optional<Expected<MadePack>> made;
    };
    static void work(const std::stop_token& stopped, Bench& bench, const Recipe& recipe);

    std::shared_ptr<Bench> m_bench;
    std::jthread m_thread;
};

} // namespace podium::show
