#pragma once
#include "game/show/text_hand.hpp"

namespace podium::show {

/// One question on the terminal, from how it is put to its last answer.
class TextQuestion {
public:
    TextQuestion(Terminal& terminal, TextHand& hand) : m_terminal(terminal), m_hand(hand) {}
    Outcome<void> ask();

private:
    void say();
    Outcome<void> take(const std::string& line);
    Outcome<void> takeNothing();
    std::optional<Request> requestFrom(const AudienceView& view, const std::string& line) const;
    std::optional<Request> callFrom(const AudienceView& view, const std::string& line) const;

    Terminal& m_terminal;
    TextHand& m_hand;
    EntryId m_shown;      ///< the question that has been put
    std::string m_prompt; ///< what has been said of how to answer it
};

} // namespace podium::show
