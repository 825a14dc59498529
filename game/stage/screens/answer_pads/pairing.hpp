#pragma once
#include <cstddef>
#include <optional>
#include <vector>

namespace podium::stage {

/// Who has been paired with whom so far. Spots count the left column, then the right one.
class Pairing {
public:
    explicit Pairing(std::size_t pairs) : m_partners(pairs) {}
    explicit Pairing(const std::vector<std::size_t>& partners)
        : m_partners(partners.begin(), partners.end()) {}

    /// Holds it, lets it go again, or pairs it with what is held from the other column.
    void choose(std::size_t spot);
    std::optional<std::size_t> held() const { return m_held; }
    std::optional<std::size_t> partnerOf(std::size_t left) const { return m_partners[left]; }
    /// The number that both of a pair wear, from 1.
    std::optional<std::size_t> numberOf(std::size_t spot) const;
    std::size_t count() const;
    bool isWhole() const { return count() == m_partners.size(); }
    std::vector<std::size_t> partners() const; ///< of a whole pairing
    /// The spot that is needed next: what could be paired, or beyond both columns when all are.
    std::size_t next(std::size_t spot) const;

private:
    bool isLeft(std::size_t spot) const { return spot < m_partners.size(); }
    std::optional<std::size_t> leftOf(std::size_t right) const;
    void pair(std::size_t left, std::size_t right);
    std::vector<std::optional<std::size_t>> m_partners; ///< of each on the left
    std::optional<std::size_t> m_held;
};

} // namespace podium::stage
