#include "game/show/text_show.hpp"
#include "game/show/text_choices.hpp"
#include "game/show/text_question.hpp"
#include "game/show/text_words.hpp"
#include <ostream>

namespace podium::show {

TextShow::TextShow(Terminal terminal) : m_terminal(std::move(terminal)), m_hand(m_terminal) {}

Outcome<void> TextShow::play() {
    sayWelcome(m_terminal.out(), m_terminal.view());
    if (m_terminal.match().pausedAt)
        if (auto resumed = m_terminal.request(Resume{}); !resumed) return resumed;
    do {
        if (auto played = playToTheEnd(); !played) return played;
        if (auto corrected = correct(); !corrected) return corrected;
    } while (m_terminal.match().phase != Phase::Over); // what ended it may be taken back
    m_terminal.out().flush();
    return {};
}

Outcome<void> TextShow::playToTheEnd() {
    while (m_terminal.match().phase != Phase::Over) {
        // A record may have been cut off between the last answer and the close of its question.
        if (auto ticked = m_terminal.tick(); !ticked) return ticked;
        if (auto stepped = step(); !stepped) return stepped;
    }
    sayEnd(m_terminal.out(), m_terminal.view());
    return {};
}

/// The last question of an evening can be corrected too, as long as somebody types.
Outcome<void> TextShow::correct() {
    while (m_terminal.match().ending == Ending::Played && !m_terminal.hasEnded()) {
        sayHowToFinish(m_terminal.out());
        const auto line = m_terminal.plainLine();
        if (!line || !line->starts_with('/')) return {};
        const std::size_t before = m_terminal.match().history.size();
        if (auto taken = m_hand.take(*line); !taken) return taken;
        if (m_terminal.match().history.size() != before)
            sayFinalStandings(m_terminal.out(), m_terminal.view());
    }
    return {};
}

Outcome<void> TextShow::step() {
    const AudienceView view = m_terminal.view();
    switch (view.phase) {
    case Phase::RoundIntro: sayRound(m_terminal.out(), view); return goOn();
    case Phase::Picking: return TextChoices(m_terminal, m_hand).pick();
    case Phase::Wagering: return TextChoices(m_terminal, m_hand).stake();
    case Phase::Question: return TextQuestion(m_terminal, m_hand).ask();
    case Phase::Reveal: return reveal();
    case Phase::Standings: sayStandings(m_terminal.out(), view); return goOn();
    case Phase::Break: sayBreak(m_terminal.out(), view); return waitForEnter();
    default: return m_terminal.request(EndEvening{});
    }
}

Outcome<void> TextShow::reveal() {
    const AudienceView view = m_terminal.view();
    sayReveal(m_terminal.out(), view);
    return view.clock == Clock::Running ? waitForEnter() : goOn();
}

/// With a clock running the player says when the next question may come.
Outcome<void> TextShow::waitForEnter() {
    m_terminal.out() << "Press Enter to go on.\n";
    const Phase before = m_terminal.match().phase;
    while (m_terminal.match().phase == before) {
        const auto typed = m_hand.next();
        if (!typed) return tl::unexpected(typed.error());
        if (*typed && m_terminal.match().phase == before) return goOn();
    }
    return {};
}

} // namespace podium::show
