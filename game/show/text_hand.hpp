#pragma once
#include "game/show/terminal.hpp"

namespace podium::show {

/// The host's hand on the terminal: lines that begin with "/". Each says what would change, and is
/// done when that is confirmed.
class TextHand {
public:
    explicit TextHand(Terminal& terminal) : m_terminal(terminal) {}
    /// The next line that is not the host's, as Terminal::next.
    Outcome<Terminal::Typed> next();

private:
    Outcome<void> take(const std::string& line);
    Outcome<void> propose(const Request& request);
    bool isConfirmed();
    std::optional<Request> requestFrom(const std::string& word, const std::string& rest) const;
    Request undo() const;
    std::optional<Request> accept(const Asked& asked, const std::string& words) const;
    std::optional<Request> adjust(const std::string& words) const;

    Terminal& m_terminal;
};

} // namespace podium::show
