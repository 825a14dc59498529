#include "game/show/stopwatch.hpp"

namespace podium::show {

Moment RunningStopwatch::now() const {
    const auto passed =
        std::chrono::duration_cast<std::chrono::milliseconds>(Steady::now() - m_since);
    return m_from + milliseconds(passed.count());
}

void RunningStopwatch::goOnFrom(Moment moment) {
    m_since = Steady::now();
    m_from = moment;
}

} // namespace podium::show
