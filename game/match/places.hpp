#pragma once
#include "game/match/marking.hpp"

namespace podium {

/// Everybody's answers to one question, compared: how right each is, who was first, who is how
/// close. Only those who play the question count.
class Places {
public:
    Places(const Asked& asked, const Scoring& scoring);

    const Mark& mark(std::size_t seat) const { return m_marks[seat]; }
    bool isRight(std::size_t seat) const { return m_right[seat]; }
    /// The first right answer of all; of equal ones, each.
    bool isFirst(std::size_t seat) const {
        return isTimed(seat) && m_asked.turns[seat].took == m_first;
    }
    /// 1 - i/(n-1): i right answers came before, among n who play.
    Mark share(std::size_t seat) const;
    /// The one seat whose answer beats every other: right, and the closest or the quickest.
    std::optional<std::size_t> winner() const;

private:
    bool isTimed(std::size_t seat) const; ///< right, and said at some moment
    bool isInTheRunning(std::size_t seat) const;
    std::int64_t earlierRight(std::size_t seat) const;
    void rankByCloseness();
    void findTheFirst();
    const Asked& m_asked;
    std::vector<Mark> m_marks;
    std::vector<bool> m_right;
    Span m_first{}; ///< how long the first right answer took
};

} // namespace podium
