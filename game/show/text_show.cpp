#include "game/show/text_show.hpp"
#include "game/show/text_words.hpp"
#include <algorithm>
#include <cctype>
#include <ostream>

namespace podium::show {
namespace {

constexpr Span betweenMarks = seconds(1); ///< a mark of the time is never older

std::string trimmed(const std::string& line) {
    const std::size_t first = line.find_first_not_of(" \t\r");
    if (first == std::string::npos) return {};
    return line.substr(first, line.find_last_not_of(" \t\r") + 1 - first);
}

/// The one letter of a line in small, or 0.
char letterIn(const std::string& words) {
    return words.size() == 1
        ? static_cast<char>(std::tolower(static_cast<unsigned char>(words.front())))
        : '\0';
}

} // namespace

TextShow::TextShow(Evening& evening, Lines& lines, std::ostream& out)
    : m_evening(evening), m_lines(lines), m_out(out) {}

Outcome<void> TextShow::play() {
    sayWelcome(m_out, m_evening.view());
    if (m_evening.match().pausedAt)
        if (auto resumed = request(Resume{}); !resumed) return resumed;
    while (m_evening.match().phase != Phase::Over) {
        // A record may have been cut off between the last answer and the close of its question.
        if (auto ticked = m_evening.tick(); !ticked) return tl::unexpected(ticked.error());
        if (auto stepped = step(); !stepped) return stepped;
    }
    sayEnd(m_out, m_evening.view());
    m_out.flush();
    return {};
}

Outcome<void> TextShow::step() {
    switch (m_evening.match().phase) {
    case Phase::RoundIntro: sayRound(m_out, m_evening.view()); return goOn();
    case Phase::Question: return ask();
    case Phase::Reveal: return reveal();
    case Phase::Standings: sayStandings(m_out, m_evening.view()); return goOn();
    default: return request(EndEvening{});
    }
}

Outcome<void> TextShow::ask() {
    sayQuestion(m_out, m_evening.view());
    while (m_evening.match().phase == Phase::Question) {
        const Heard heard = listen();
        // The server owns the deadline: a line that came too late is none.
        if (auto ticked = m_evening.tick(); !ticked) return tl::unexpected(ticked.error());
        if (m_evening.match().phase != Phase::Question) break;
        if (std::holds_alternative<EndOfInput>(heard)) return request(EndEvening{});
        if (const auto* line = std::get_if<std::string>(&heard))
            if (auto answered = answerWith(trimmed(*line)); !answered) return answered;
    }
    return {};
}

Outcome<void> TextShow::answerWith(const std::string& line) {
    if (line.empty()) return {};
    const char letter = letterIn(line);
    if (letter == 'q') return request(EndEvening{});
    const AudienceView view = m_evening.view();
    const auto choice = static_cast<std::size_t>(letter - 'a');
    if (letter >= 'a' && choice < view.question->options.size())
        return request(Answer{m_evening.match().seats.front().id, choice});
    sayHint(m_out, view);
    return {};
}

Outcome<void> TextShow::reveal() {
    sayReveal(m_out, m_evening.view());
    if (m_evening.match().rules.clock == Clock::Running) return waitForEnter();
    return goOn();
}

/// With a clock running the player says when the next question may come.
Outcome<void> TextShow::waitForEnter() {
    m_out << "Press Enter to go on.\n";
    const Heard heard = listen();
    const auto* line = std::get_if<std::string>(&heard);
    if (!line || letterIn(trimmed(*line)) == 'q') return request(EndEvening{});
    return goOn();
}

Outcome<void> TextShow::request(const Request& request) {
    const auto ruling = m_evening.take(request);
    if (!ruling) return tl::unexpected(ruling.error());
    return {};
}

Heard TextShow::listen() {
    m_out.flush();
    const std::optional<Moment> deadline = nextDeadline(m_evening.match());
    if (!deadline) return m_lines.next(std::nullopt);
    m_evening.markTime();
    return m_lines.next(std::min(*deadline - m_evening.now(), betweenMarks));
}

} // namespace podium::show
