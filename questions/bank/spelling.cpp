#include "questions/bank/spelling.hpp"
#include "questions/bank/folding.hpp"
#include <algorithm>
#include <numeric>
#include <utility>

namespace podium {

namespace {

constexpr std::size_t mostSlips = 2;
constexpr std::size_t longestCompared = 100;

/// Levenshtein's distance, a row at a time.
std::size_t slipsBetween(const std::string& left, const std::string& right) {
    std::vector<std::size_t> row(right.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= left.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= right.size(); ++j) {
            const std::size_t swapped = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, swapped}));
        }
    }
    return row.back();
}

} // namespace

std::string nearest(const std::string& word, const std::vector<std::string>& list) {
    std::string best;
    std::size_t fewest = mostSlips + 1;
    for (const std::string& candidate : list) {
        if (std::max(word.size(), candidate.size()) > longestCompared) continue;
        const std::size_t slips = slipsBetween(folded(word), folded(candidate));
        if (slips < fewest && slips < candidate.size()) {
            fewest = slips;
            best = candidate;
        }
    }
    return best;
}

std::vector<std::string> nearestFew(
    const std::string& word, std::vector<std::string> list, std::size_t most) {
    const std::string wanted = word.substr(0, longestCompared);
    const auto slips = [&](const std::string& other) {
        return slipsBetween(wanted, other.substr(0, longestCompared));
    };
    std::stable_sort(
        list.begin(), list.end(), [&](const std::string& one, const std::string& other) {
            return slips(one) < slips(other);
        });
    if (list.size() > most) list.resize(most);
    return list;
}

} // namespace podium
