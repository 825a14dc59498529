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
    Outcome<void> take(const std::string& line);

private:
    /// A request, or a sentence on what is wrong with the line.
    using Understood = tl::expected<Request, std::string>;
    Outcome<void> propose(const Request& request);
    bool isConfirmed();
    Understood requestFrom(const std::string& word, const std::string& rest) const;
    Understood ofTheLast(const std::string& word, const std::string& rest) const;
    Request undo() const;
    Understood accept(const Asked& asked, const std::string& words) const;
    Understood adjust(const std::string& words) const;

    Terminal& m_terminal;
};

} // namespace podium::show
