#include "questions/authoring/words/word_store.hpp"
#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <set>

// Whom WordNet knows, by trade and time.

namespace podium::authoring {
namespace {

using Synsets = std::set<std::uint32_t>;

Synsets parentsOf(const WordFile& file, std::uint32_t synset) {
    const auto& starts = file[Column::ParentStarts];
    const auto& parents = file[Column::Parents];
    return {parents.begin() + starts[synset], parents.begin() + starts[synset + 1]};
}

/// The trades of somebody; "writer" besides "poet" where wider ones count.
Synsets tradesOf(const WordFile& file, std::uint32_t person, bool wider) {
    const auto first = file[Column::ParentStarts][person];
    const bool any = first < file[Column::ParentStarts][person + 1];
    if (!wider) return any ? Synsets{file[Column::Parents][first]} : Synsets{};
    auto trades = parentsOf(file, person);
    for (const auto trade : parentsOf(file, person)) trades.merge(parentsOf(file, trade));
    return trades;
}

bool meet(const Synsets& some, const Synsets& others) {
    return std::any_of(
        some.begin(), some.end(), [&](std::uint32_t one) { return others.contains(one); });
}

} // namespace

KnownPerson WordStore::personAt(std::size_t row) const {
    const auto text = [&](Column column) { return std::string(m_file.word(m_file[column][row])); };
    return {m_file[Column::People][row], text(Column::PeopleNames), text(Column::PeopleNations),
        static_cast<int>(m_file[Column::PeopleBorn][row]),
        static_cast<int>(m_file[Column::PeopleDied][row])};
}

/// "thomas a becket" for Thomas and Becket; empty where there is nobody.
std::string WordStore::fullName(const std::string& first, const std::string& last) const {
    const auto& lemmas = m_file[Column::Lemmas];
    const auto head = first + " ", tail = " " + last;
    auto at = std::lower_bound(lemmas.begin(), lemmas.end(), head,
        [&](std::uint32_t one, const std::string& word) { return m_file.word(one) < word; });
    for (; at != lemmas.end() && m_file.word(*at).starts_with(head); ++at)
        if (m_file.word(*at).ends_with(tail)) return std::string(m_file.word(*at));
    return {};
}

bool WordStore::hasPerson(const std::string& first, const std::string& last) const {
    return !fullName(first, last).empty();
}

std::optional<KnownPerson> WordStore::person(const std::string& name) const {
    const auto space = name.find(' ');
    const bool whole = space == std::string::npos || !meanings(name).empty();
    const auto known =
        whole ? name : fullName(name.substr(0, space), name.substr(name.find_last_of(' ') + 1));
    const auto& people = m_file[Column::People];
    const auto called = [&](const std::string& words) -> std::optional<KnownPerson> {
        for (const auto& meaning : meanings(words)) {
            const auto at = std::lower_bound(people.begin(), people.end(), meaning.synset);
            if (at != people.end() && *at == meaning.synset)
                return personAt(static_cast<std::size_t>(at - people.begin()));
        }
        return std::nullopt;
    };
    if (!known.empty() || space == std::string::npos) return called(known);
    const auto last = name.substr(name.find_last_of(' ') + 1);
    if (meanings(last).size() != 1) return std::nullopt;
    const auto one = called(last); // "Carl Linnaeus" is WordNet's Carolus
    const bool same = one && !one->name.empty() &&
        std::tolower(static_cast<unsigned char>(one->name.front())) == name.front();
    return same ? one : std::nullopt;
}

std::vector<KnownPerson> WordStore::colleagues(const KnownPerson& one, bool wider) const {
    constexpr int generation = 40; // years
    const auto trades = tradesOf(m_file, one.synset, wider);
    std::vector<KnownPerson> found;
    for (std::size_t row = 0; row < m_file[Column::People].size(); ++row) {
        if (std::abs(static_cast<int>(m_file[Column::PeopleBorn][row]) - one.born) > generation)
            continue;
        const auto synset = m_file[Column::People][row];
        if (synset != one.synset && meet(trades, tradesOf(m_file, synset, wider)))
            found.push_back(personAt(row));
    }
    std::stable_sort(found.begin(), found.end(), [&](const KnownPerson& a, const KnownPerson& b) {
        return std::abs(a.born - one.born) < std::abs(b.born - one.born);
    });
    return found;
}

} // namespace podium::authoring
