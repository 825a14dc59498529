#pragma once
#include <cstddef>
#include <functional>

namespace podium::authoring {

/// What the author is at; every article goes through all of them in this order.
enum class Step { Reading, Understanding, Asking, Choosing };

/// How far a step of the article at hand has come: `done` of `total`, whatever it counts.
struct Progress {
    Step step = Step::Reading;
    std::size_t done = 0;
    std::size_t total = 1; ///< never 0
};

/// Whether the author is to go on.
enum class Going { On, Stop };

/// Whoever waits for a pack: is told often, on the author's thread, and may stop the work at any
/// time.
using Watcher = std::function<Going(const Progress&)>;

/// The author's side of a Watcher: once told to stop, it stays stopped.
class Watch {
public:
    explicit Watch(Watcher watcher) : m_watcher(std::move(watcher)) {}

    /// False once the author is to stop.
    bool goesOn(Step step, std::size_t done, std::size_t total) {
        const Progress progress{step, done, total == 0 ? 1 : total};
        m_stopped = m_stopped || (m_watcher && m_watcher(progress) == Going::Stop);
        return !m_stopped;
    }
    bool stopped() const { return m_stopped; }

private:
    Watcher m_watcher;
    bool m_stopped = false;
};

} // namespace podium::authoring
