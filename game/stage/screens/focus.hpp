#pragma once
#include "game/stage/intents.hpp"

namespace podium::stage {

/// The places of a screen that can be chosen, in reading order, and which of them has the focus.
class Focus {
public:
    void over(std::vector<Box> spots); ///< the focus stays where it was, if that is still there
    void on(std::size_t spot);
    std::size_t at() const { return m_at; }
    /// Moves for a direction (to the nearest that way, or round to the other end) or for Tab.
    void steer(Act act);
    /// Moves to what the mouse points at; false over nothing.
    bool point(Point at);

private:
    std::optional<std::size_t> nearest(Act direction) const;
    std::size_t farthest(Act direction) const;
    std::vector<Box> m_spots;
    std::size_t m_at = 0;
};

} // namespace podium::stage
