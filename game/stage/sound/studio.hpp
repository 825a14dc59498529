#pragma once
#include "media/synth/samples.hpp"
#include "media/synth/tune.hpp"
#include <atomic>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace podium::stage {

/// One finished tune, at one of its steps.
struct Recording {
    std::string tune;
    int step = 0;
    synth::Samples samples;
};

/// Renders tunes one after the other on a thread of its own, which ends with it.
class Studio {
public:
    explicit Studio(std::vector<synth::Tune> tunes);
    ~Studio();
    Studio(const Studio&) = delete;
    Studio& operator=(const Studio&) = delete;

    /// What has been finished since the last call; for one other thread.
    std::vector<Recording> finished();

private:
    void work();

    std::vector<synth::Tune> m_tunes;
    std::atomic<bool> m_closing = false;
    std::mutex m_door; ///< guards m_finished
    std::vector<Recording> m_finished;
    std::thread m_thread; ///< last: the rest is there before it starts
};

} // namespace podium::stage
