#include "game/stage/screens/answer_pads/pairing.hpp"
#include <algorithm>

namespace podium::stage {

void Pairing::choose(std::size_t spot) {
    if (m_held == spot) return m_held.reset();
    if (!m_held || isLeft(*m_held) == isLeft(spot)) {
        m_held = spot;
        return;
    }
    const std::size_t left = isLeft(spot) ? spot : *m_held;
    const std::size_t right = (isLeft(spot) ? *m_held : spot) - m_partners.size();
    m_held.reset();
    pair(left, right);
}

/// Whoever had the partner before is without one again.
void Pairing::pair(std::size_t left, std::size_t right) {
    if (const auto before = leftOf(right)) m_partners[*before].reset();
    m_partners[left] = right;
}

std::optional<std::size_t> Pairing::leftOf(std::size_t right) const {
    const auto found = std::ranges::find(m_partners, std::optional(right));
    if (found == m_partners.end()) return std::nullopt;
    return static_cast<std::size_t>(found - m_partners.begin());
}

std::optional<std::size_t> Pairing::numberOf(std::size_t spot) const {
    const auto left = isLeft(spot) ? std::optional(spot) : leftOf(spot - m_partners.size());
    if (!left || !m_partners[*left]) return std::nullopt;
    return *left + 1;
}

std::size_t Pairing::count() const {
    return static_cast<std::size_t>(
        std::ranges::count_if(m_partners, [](const auto& partner) { return partner.has_value(); }));
}

std::vector<std::size_t> Pairing::partners() const {
    std::vector<std::size_t> all;
    for (const auto& partner : m_partners) all.push_back(partner.value_or(0));
    return all;
}

std::size_t Pairing::next(std::size_t spot) const {
    const std::size_t pairs = m_partners.size();
    if (m_held && isLeft(*m_held)) {
        for (std::size_t right = 0; right < pairs; ++right)
            if (!leftOf(right)) return pairs + right;
        return spot;
    }
    const auto free = std::ranges::find(m_partners, std::optional<std::size_t>());
    if (free != m_partners.end()) return static_cast<std::size_t>(free - m_partners.begin());
    return m_held ? spot : 2 * pairs;
}

} // namespace podium::stage
