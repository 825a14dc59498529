#include "game/match/places.hpp"
#include <algorithm>
#include <tuple>

namespace podium {
namespace {

bool isNumber(const Asked& asked) { return asked.question->type == QuestionType::Number; }

/// The host's word stands above the ranks, for who has it and against nobody else.
bool isRuled(const Asked& asked, const Turn& turn) {
    return turn.ruled || (turn.reply && wordOn(asked, *turn.reply));
}

bool spoke(const Turn& turn) { return turn.reply || turn.heard; }

std::optional<std::int64_t> distance(const Asked& asked, const Turn& turn) {
    const auto* number = turn.reply ? std::get_if<Quantity>(&*turn.reply) : nullptr;
    if (!turn.counts || !number) return std::nullopt;
    return distanceOf(asked.question->number, *number);
}

/// 0.7 to the power of those who were closer, in whole numbers.
Mark byRank(std::int64_t closer) {
    constexpr std::int64_t mostPlaces = 8; // what is left behind them rounds to nothing
    Mark mark{1, 1};
    if (closer > mostPlaces) return {0, 1};
    for (; closer > 0; --closer) mark = {mark.numerator * 7, mark.denominator * 10};
    return mark;
}

} // namespace

Places::Places(const Asked& asked, const Scoring& scoring) : m_asked(asked) {
    for (const Turn& turn : asked.turns) {
        const bool said = turn.counts && (turn.reply || turn.heard || turn.ruled);
        m_marks.push_back(said ? markOf(asked, turn, scoring.marking) : Mark{});
        m_right.push_back(isWhole(m_marks.back()));
    }
    if (isNumber(asked) && scoring.closeness == Closeness::ByRank) rankByCloseness();
    findTheFirst();
}

void Places::findTheFirst() {
    std::optional<Span> first;
    for (std::size_t seat = 0; seat < m_right.size(); ++seat)
        if (isTimed(seat))
            first = std::min(first.value_or(m_asked.turns[seat].took), m_asked.turns[seat].took);
    m_first = first.value_or(Span{});
}

void Places::rankByCloseness() {
    for (std::size_t seat = 0; seat < m_marks.size(); ++seat) {
        const Turn& turn = m_asked.turns[seat];
        const auto own = distance(m_asked, turn);
        if (!own || isRuled(m_asked, turn)) continue;
        const auto closer = std::ranges::count_if(m_asked.turns, [&](const Turn& other) {
            const auto theirs = distance(m_asked, other);
            return theirs && *theirs < *own && !isRuled(m_asked, other);
        });
        m_marks[seat] = byRank(closer);
        m_marks[seat].exact = *own == 0;
        m_right[seat] = m_right[seat] || closer == 0;
    }
}

bool Places::isTimed(std::size_t seat) const { return m_right[seat] && spoke(m_asked.turns[seat]); }

/// With a number everybody who gave one, however far off, unless the host has rejected it.
bool Places::isInTheRunning(std::size_t seat) const {
    const Turn& turn = m_asked.turns[seat];
    if (!isNumber(m_asked) || !distance(m_asked, turn)) return m_right[seat];
    return m_right[seat] || !isRuled(m_asked, turn);
}

std::int64_t Places::earlierRight(std::size_t seat) const {
    std::int64_t earlier = 0;
    for (std::size_t other = 0; other < m_right.size(); ++other)
        if (isTimed(other) && m_asked.turns[other].took < m_asked.turns[seat].took) ++earlier;
    return earlier;
}

Mark Places::share(std::size_t seat) const {
    const std::int64_t players = std::ranges::count(m_asked.turns, true, &Turn::counts);
    if (players < 2) return {1, 1};
    return {players - 1 - earlierRight(seat), players - 1};
}

std::optional<std::size_t> Places::winner() const {
    std::optional<std::size_t> best;
    bool shared = false;
    const auto key = [this](std::size_t seat) {
        const Turn& turn = m_asked.turns[seat];
        return std::tuple(distance(m_asked, turn).value_or(0), turn.took);
    };
    for (std::size_t seat = 0; seat < m_marks.size(); ++seat) {
        if (!isInTheRunning(seat)) continue;
        if (best && key(seat) > key(*best)) continue;
        shared = best && key(seat) == key(*best);
        best = seat;
    }
    return shared ? std::nullopt : best;
}

} // namespace podium
