#include "game/show/journal_telling.hpp"
#include "game/match/apply.hpp"
#include "game/match/history.hpp"
#include "game/match/standings.hpp"
#include "game/show/journal_words.hpp"
#include "questions/bank/printable.hpp"
#include <algorithm>
#include <ostream>

namespace podium::show {
namespace {

std::string withZeros(std::int64_t number, std::size_t digits) {
    const std::string figures = std::to_string(number);
    return std::string(digits - std::min(digits, figures.size()), '0') + figures;
}

/// "mm:ss.mmm"; an evening of hours has minutes beyond 59.
std::string clockWords(Moment at) {
    const std::int64_t ms = at.milliseconds;
    return withZeros(ms / 60'000, 2) + ":" + withZeros(ms / 1000 % 60, 2) + "." +
        withZeros(ms % 1000, 3);
}

/// Tells one event after the other, with the scores after each question.
class Teller {
public:
    explicit Teller(std::ostream& out) : m_out(out) {}
    void tell(const Event& event, std::string_view mark = "") {
        m_match = apply(std::move(m_match), event);
        m_out << clockWords(event.at) << "  " << std::to_string(++m_entry) << "  "
              << printable(wordsFor(m_match, event.what)) << mark << '\n';
        if (std::holds_alternative<QuestionClosed>(event.what)) tellScores();
    }

private:
    void tellScores() {
        std::string words;
        for (const Standing& line : standings(m_match))
            words +=
                (words.empty() ? "" : ", ") + line.name + " " + std::to_string(line.score.value);
        m_out << "           " << printable(words) << '\n';
    }

    std::ostream& m_out;
    Match m_match;
    int m_entry = 0;
};

Span waitFor(Span span, double speed) {
    return {static_cast<std::int64_t>(static_cast<double>(span.milliseconds) / speed)};
}

} // namespace

void showAll(const Record& record, std::ostream& out) {
    const std::vector<bool> stands = standing(record.events);
    Teller teller(out);
    for (std::size_t place = 0; place < record.events.size(); ++place)
        teller.tell(record.events[place], stands[place] ? "" : " (taken back)");
}

void replayAloud(const Record& record, double speed, std::ostream& out, const Waiter& wait) {
    Teller teller(out);
    Moment now;
    for (const Event& event : record.events) {
        if (speed > 0 && event.at > now) wait(waitFor(event.at - now, speed));
        now = event.at;
        teller.tell(event);
        out.flush();
    }
}

} // namespace podium::show
