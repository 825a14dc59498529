#include "game/show/terminal.hpp"
#include "game/match/timing.hpp"
#include "game/show/refusal_words.hpp"
#include "questions/bank/printable.hpp"
#include <algorithm>
#include <ostream>

namespace podium::show {
namespace {

constexpr Span betweenMarks = seconds(1); ///< a mark of the time is never older

std::string trimmed(const std::string& line) {
    const std::size_t first = line.find_first_not_of(" \t\r");
    if (first == std::string::npos) return {};
    return line.substr(first, line.find_last_not_of(" \t\r") + 1 - first);
}

bool endsIt(const std::string& line) { return line == "q" || line == "Q"; }

/// Where the evening stands, as far as a line that is being typed could be about it.
struct Standpoint {
    explicit Standpoint(const Match& match) : phase(match.phase), asked(match.asked.size()) {}
    bool operator==(const Standpoint&) const = default;
    Phase phase;
    std::size_t asked;
};

} // namespace

Terminal::Terminal(Evening& evening, Lines& lines, std::ostream& out, Flags flags)
    : m_evening(evening), m_lines(lines), m_out(out), m_flags(std::move(flags)) {}

Outcome<Terminal::Typed> Terminal::next() {
    const Standpoint before(match());
    const Heard heard = listen();
    // The match owns the deadline: a line that came too late is none.
    if (auto ticked = tick(); !ticked) return tl::unexpected(ticked.error());
    if (Standpoint(match()) != before) return std::nullopt;
    const auto* line = std::get_if<std::string>(&heard);
    if (line && !endsIt(trimmed(*line))) return trimmed(*line);
    if (std::holds_alternative<TimeIsUp>(heard)) return std::nullopt;
    return request(EndEvening{}).map([] { return Typed{}; });
}

Terminal::Typed Terminal::plainLine() {
    m_out.flush();
    const Heard heard = m_lines.next(std::nullopt);
    const auto* line = std::get_if<std::string>(&heard);
    return line ? Typed(trimmed(*line)) : std::nullopt;
}

Heard Terminal::listen() {
    m_out.flush();
    const std::optional<Moment> deadline = nextDeadline(match());
    if (!deadline) return m_lines.next(std::nullopt);
    m_evening.markTime();
    return m_lines.next(std::min(*deadline - now(), betweenMarks));
}

Outcome<void> Terminal::request(const Request& request) {
    const auto ruling = m_evening.take(request);
    if (ruling && ruling->refusal) m_out << reasonFor(*ruling->refusal) << '\n';
    return follow(ruling);
}

Outcome<void> Terminal::tick() { return follow(m_evening.tick()); }

Outcome<void> Terminal::follow(const Outcome<Ruling>& ruling) {
    if (!ruling) return tl::unexpected(ruling.error());
    const auto kept = m_flags.follow(match(), ruling->events);
    if (!kept) m_out << printable(podium::sentence(kept.error().front())) << '\n';
    return {};
}

} // namespace podium::show
