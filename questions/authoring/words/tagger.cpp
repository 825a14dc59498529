#include "questions/authoring/words/tagger.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/words/chances.hpp"
#include "questions/authoring/words/mending.hpp"
#include <algorithm>
#include <limits>

namespace podium::authoring {
namespace {

using Costs = std::array<int, pennCount * pennCount>; ///< of the best row that ends in two tags

constexpr int unreached = std::numeric_limits<int>::max() / 4;

std::size_t place(Penn before, Penn tag) {
    return static_cast<std::size_t>(before) * pennCount + static_cast<std::size_t>(tag);
}

bool isWord(const std::string& text) {
    return startsLetter(text) || text.find_first_of("0123456789") != std::string::npos;
}

/// Marks behind which a capital says nothing.
bool opensAnew(const std::string& mark) {
    return mark == "\"" || mark == "\u201c" || mark == ":" || mark == "." || mark == "?" ||
        mark == "!" || mark == "(";
}

bool opensAt(const std::vector<std::string>& words, std::size_t i) {
    return i == 0 || (!isWord(words[i - 1]) && opensAnew(words[i - 1]));
}

/// The likeliest row of tags, one word after the other (Viterbi's way).
class Rows {
public:
    explicit Rows(const WordFile& file) : m_trigrams(file[Column::Trigrams]) {}

    void add(const std::vector<Chanced>& chances) {
        std::vector<std::pair<std::size_t, int>> next;
        std::vector<Penn> from(pennCount * pennCount, Penn::None);
        Costs costs;
        costs.fill(unreached);
        for (const auto& [two, cost] : m_ends)
            for (const auto& chance : chances) step(two, cost, chance, costs, from);
        for (std::size_t two = 0; two < costs.size(); ++two)
            if (costs[two] < unreached) next.emplace_back(two, costs[two]);
        m_ends = std::move(next);
        m_from.push_back(std::move(from));
    }

    std::vector<Penn> best() const {
        auto end = std::min_element(m_ends.begin(), m_ends.end(), [](const auto& a, const auto& b) {
            return a.second < b.second;
        })->first;
        std::vector<Penn> tags(m_from.size());
        for (std::size_t i = m_from.size(); i-- > 0;) {
            tags[i] = static_cast<Penn>(end % pennCount);
            end = place(m_from[i][end], static_cast<Penn>(end / pennCount));
        }
        return tags;
    }

private:
    void step(std::size_t two, int cost, const Chanced& chance, Costs& costs,
        std::vector<Penn>& from) const {
        const auto tag = static_cast<std::size_t>(chance.tag);
        const int sum = cost + chance.cost + static_cast<int>(m_trigrams[two * pennCount + tag]);
        auto& best = costs[two % pennCount * pennCount + tag];
        if (sum >= best) return;
        best = sum;
        from[two % pennCount * pennCount + tag] = static_cast<Penn>(two / pennCount);
    }

    const std::vector<std::uint32_t>& m_trigrams;
    /// A sentence begins as if behind another.
    std::vector<std::pair<std::size_t, int>> m_ends{{place(Penn::NN, Penn::Mark), 0}};
    std::vector<std::vector<Penn>> m_from; ///< for each word and two tags, the tag before them
};

} // namespace

std::set<std::string> namesAmong(const std::vector<std::vector<std::string>>& sentences) {
    std::set<std::string> names, others;
    for (const auto& words : sentences)
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (!startsLetter(words[i])) continue;
            if (!startsUpper(words[i]))
                others.insert(words[i]);
            else if (!opensAt(words, i))
                names.insert(lowered(words[i]));
        }
    std::erase_if(names, [&](const std::string& name) { return others.contains(name); });
    return names;
}

std::vector<PlacedWord> Tagger::placed(const std::vector<std::string>& words) const {
    std::vector<PlacedWord> found;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool opens = opensAt(words, i) && !m_names.contains(lowered(words[i]));
        const bool capital = i + 1 < words.size() && startsUpper(words[i + 1]);
        found.push_back({words[i], opens, capital});
    }
    return found;
}

std::vector<Penn> Tagger::tag(const std::vector<std::string>& words) const {
    if (words.empty()) return {};
    Rows rows(m_store.file());
    for (const auto& word : placed(words)) rows.add(chancesOf(word, m_store));
    auto tags = rows.best();
    mend(tags, words, m_store);
    return tags;
}

} // namespace podium::authoring
