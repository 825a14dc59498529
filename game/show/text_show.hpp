#pragma once
#include "game/show/terminal.hpp"
#include "game/show/text_hand.hpp"

namespace podium::show {

/// The evening as text: for a terminal, a screen reader, a script.
class TextShow {
public:
    explicit TextShow(Terminal terminal);
    /// Plays until the evening is over, or the input ends and ends it.
    Outcome<void> play();

private:
    Outcome<void> playToTheEnd();
    Outcome<void> correct();
    Outcome<void> step();
    Outcome<void> reveal();
    Outcome<void> waitForEnter();
    Outcome<void> goOn() { return m_terminal.request(GoOn{}); }

    Terminal m_terminal;
    TextHand m_hand;
};

} // namespace podium::show
