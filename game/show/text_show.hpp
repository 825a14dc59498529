#pragma once
#include "game/show/evening.hpp"
#include "game/show/lines.hpp"
#include <iosfwd>

namespace podium::show {

/// The evening as text: for a terminal, a screen reader, a script.
class TextShow {
public:
    TextShow(Evening& evening, Lines& lines, std::ostream& out);
    /// Plays until the evening is over, or the input ends and ends it.
    Outcome<void> play();

private:
    Outcome<void> step();
    Outcome<void> ask();
    Outcome<void> answerWith(const std::string& line);
    Outcome<void> reveal();
    Outcome<void> waitForEnter();
    Outcome<void> request(const Request& request);
    Outcome<void> goOn() { return request(GoOn{}); }
    Heard listen();

    Evening& m_evening;
    Lines& m_lines;
    std::ostream& m_out;
};

} // namespace podium::show
