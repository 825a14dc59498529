#pragma once
#include "game/show/evening.hpp"
#include "game/show/flagging.hpp"
#include "game/show/lines.hpp"
#include <iosfwd>

namespace podium::show {

/// An evening, who types, and what they see.
class Terminal {
public:
    Terminal(Evening& evening, Lines& lines, std::ostream& out, Flags flags);

    /// Nothing: the line is none, because time has passed or the evening has moved on.
    using Typed = std::optional<std::string>;
    /// The next line without the spaces around it. The end of the input, and "q", end the evening.
    Outcome<Typed> next();
    /// The next line, whatever it says; nothing at the end of the input.
    Typed plainLine();
    /// Whether it is known that nothing more will be typed.
    bool hasEnded() const { return m_lines.haveEnded(); }

    /// A refusal is told, and nothing else comes of it.
    Outcome<void> request(const Request& request);
    Outcome<void> tick();

    const Match& match() const { return m_evening.match(); }
    AudienceView view() const { return m_evening.view(); }
    HostView hostView() const { return m_evening.hostView(); }
    Moment now() const { return m_evening.now(); }
    SeatId seat() const { return match().seats.front().id; }
    std::ostream& out() const { return m_out; }

private:
    Heard listen();
    Outcome<void> follow(const Outcome<Ruling>& ruling);

    Evening& m_evening;
    Lines& m_lines;
    std::ostream& m_out;
    Flags m_flags;
};

} // namespace podium::show
