#include "game/show/text_choices.hpp"
#include "game/show/counted.hpp"
#include "game/show/text_words.hpp"
#include "questions/bank/whole_number.hpp"
#include <algorithm>
#include <ostream>

namespace podium::show {
namespace {

/// A field by its topic, from 1, and its value.
std::optional<Cell> cellAt(const std::vector<CellView>& open, int topic, int value) {
    for (const CellView& field : open)
        if (field.cell.topic == topic - 1 && field.value.value == value) return field.cell;
    return std::nullopt;
}

} // namespace

std::vector<CellView> openCells(const AudienceView& view) {
    std::vector<CellView> open;
    std::ranges::copy_if(view.board, std::back_inserter(open), &CellView::open);
    return open;
}

std::optional<Cell> cellFrom(const std::vector<CellView>& open, const std::string& line) {
    const std::size_t gap = line.find(' ');
    const auto first = wholeNumber(line.substr(0, gap));
    if (!first) return std::nullopt;
    if (gap != std::string::npos) {
        const auto value = wholeNumber(line.substr(line.find_first_not_of(' ', gap)));
        return value ? cellAt(open, *first, *value) : std::nullopt;
    }
    if (*first < 1 || *first > static_cast<int>(open.size())) return std::nullopt;
    return open[static_cast<std::size_t>(*first - 1)].cell;
}

Outcome<void> TextChoices::pick() {
    const std::vector<CellView> open = openCells(m_terminal.view());
    sayBoard(m_terminal.out(), m_terminal.view(), open);
    while (m_terminal.match().phase == Phase::Picking) {
        const auto typed = m_hand.next();
        if (!typed) return tl::unexpected(typed.error());
        if (!*typed) continue;
        if (auto picked = pickFrom(open, **typed); !picked) return picked;
    }
    return {};
}

Outcome<void> TextChoices::pickFrom(const std::vector<CellView>& open, const std::string& line) {
    if (const auto cell = cellFrom(open, line))
        return m_terminal.request(Pick{*cell, m_terminal.view().picker});
    m_terminal.out() << "That is no field to be picked.\n";
    sayPickHint(m_terminal.out(), open);
    return {};
}

Outcome<void> TextChoices::stake() {
    sayStakes(m_terminal.out(), m_terminal.view());
    while (m_terminal.match().phase == Phase::Wagering) {
        const auto typed = m_hand.next();
        if (!typed) return tl::unexpected(typed.error());
        if (!*typed) continue;
        if (auto staked = stakeFrom(**typed).and_then([this] { return m_terminal.tick(); });
            !staked)
            return staked;
    }
    return {};
}

Outcome<void> TextChoices::stakeFrom(const std::string& line) {
    const auto points = wholeNumber(line);
    if (!points || *points < 0) {
        m_terminal.out() << notUnderstood;
        sayStakeHint(m_terminal.out(), m_terminal.view());
        return {};
    }
    auto staked = m_terminal.request(Stakes{m_terminal.seat(), Points{*points}});
    if (m_terminal.view().wager || m_terminal.match().phase != Phase::Wagering)
        m_terminal.out() << "Your stake: " << pointsWords(Points{*points}) << '\n';
    return staked;
}

} // namespace podium::show
