#include "game/show/text_question.hpp"
#include "game/show/counted.hpp"
#include "game/show/lifeline_words.hpp"
#include "game/show/text_answers.hpp"
#include "game/show/text_words.hpp"
#include <algorithm>
#include <ostream>

namespace podium::show {
namespace {

bool hasTheFloor(const QuestionView& question) {
    return !question.buzz || question.buzz->own == BuzzState::Accepted;
}

} // namespace

Outcome<void> TextQuestion::ask() {
    while (true) {
        if (auto ticked = m_terminal.tick(); !ticked) return ticked;
        if (m_terminal.match().phase != Phase::Question) return {};
        say();
        const auto typed = m_hand.next();
        if (!typed) return tl::unexpected(typed.error());
        if (!*typed || m_terminal.match().phase != Phase::Question) continue;
        if (auto taken = take(**typed); !taken) return taken;
    }
}

/// The question once, and what can be typed whenever that has changed.
void TextQuestion::say() {
    const AudienceView view = m_terminal.view();
    if (view.question->entry != m_shown) sayQuestion(m_terminal.out(), view);
    const std::string prompt = promptFor(view);
    if (view.question->entry != m_shown || prompt != m_prompt) m_terminal.out() << prompt;
    m_shown = view.question->entry;
    m_prompt = prompt;
}

Outcome<void> TextQuestion::take(const std::string& line) {
    if (line.empty()) return takeNothing();
    const AudienceView view = m_terminal.view();
    const auto request = requestFrom(view, line);
    if (request && std::holds_alternative<WalkAway>(*request))
        m_terminal.out() << "You walk away with " << pointsWords(view.score) << ".\n";
    if (request) return m_terminal.request(*request);
    m_terminal.out() << (isOffTheScale(*view.question, line) ? "That is off the scale.\n"
                                                             : notUnderstood)
                     << m_prompt << howToEnd << '\n';
    return {};
}

/// Enter alone buzzes, or closes a question whose answer might still be changed.
Outcome<void> TextQuestion::takeNothing() {
    const QuestionView question = *m_terminal.view().question;
    if (question.buzz && question.buzz->own == BuzzState::Open)
        return m_terminal.request(Buzz{m_terminal.seat(), m_terminal.now(), {}});
    return question.reply ? m_terminal.request(Reveal{}) : Outcome<void>{};
}

std::optional<Request> TextQuestion::requestFrom(
    const AudienceView& view, const std::string& line) const {
    if (const auto call = callFrom(view, line)) return call;
    if (!hasTheFloor(*view.question)) return std::nullopt;
    const auto reply = replyFrom(*view.question, line);
    if (!reply) return std::nullopt;
    return Answer{m_terminal.seat(), *reply};
}

/// Where words or numbers are answers, a call for help begins with "!".
std::optional<Request> TextQuestion::callFrom(
    const AudienceView& view, const std::string& line) const {
    const bool marked = line.starts_with('!');
    if (!marked && needsMark(*view.question)) return std::nullopt;
    const std::string call = marked ? line.substr(1) : line;
    if (call == "walk" && view.mayWalkAway) return WalkAway{m_terminal.seat()};
    const auto lifeline = lifelineCalled(call);
    if (!lifeline || std::ranges::count(view.helpNow, *lifeline) == 0) return std::nullopt;
    return UseLifeline{m_terminal.seat(), *lifeline};
}

} // namespace podium::show
