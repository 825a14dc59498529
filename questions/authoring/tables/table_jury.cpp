#include "questions/authoring/tables/table_jury.hpp"
#include "questions/authoring/options/hash.hpp"
#include "questions/authoring/tables/leaks.hpp"
#include <algorithm>
#include <set>

namespace podium::authoring {
namespace {

constexpr int mostOfSubject = 8, mostOfSubjectInFamily = 2;

/// Remembers what was taken, so that no fact comes twice and nobody too often.
class TableJury {
public:
    TableJury(const Phrasebook& book, Leaks leaks) : m_book(book), m_leaks(std::move(leaks)) {}

    bool takes(const TableQuestion& one) const {
        const auto* family = m_book.family(one.family);
        return family && countOf(one.family) < family->most && countOf("fact " + one.fact) == 0 &&
            countOf("whom " + one.subject) < mostOfSubject &&
            countOf(one.family + " " + one.subject) < mostOfSubjectInFamily &&
            countOf("stem " + one.question.stem) == 0 && countOf(one.question.id) == 0 &&
            !m_leaks.clashes(one.question);
    }

    void take(const TableQuestion& one) {
        for (const auto& key : {one.family, "fact " + one.fact, "whom " + one.subject,
                 one.family + " " + one.subject, "stem " + one.question.stem, one.question.id})
            ++m_counts[key];
        m_leaks.add(one.question);
    }

private:
    int countOf(const std::string& key) const {
        const auto found = m_counts.find(key);
        return found == m_counts.end() ? 0 : found->second;
    }

    const Phrasebook& m_book;
    Leaks m_leaks;
    std::map<std::string, int> m_counts;
};

Leaks leaksOver(const std::vector<TableQuestion>& candidates, const std::vector<Question>& asked,
    const Phrasebook& book) {
    std::vector<std::string> wordings;
    for (const auto& [name, family] : book.families)
        wordings.insert(wordings.end(), family.stems.begin(), family.stems.end());
    std::vector<const Question*> all;
    for (const auto& question : asked) all.push_back(&question);
    for (const auto& candidate : candidates) all.push_back(&candidate.question);
    Leaks leaks(all, wordings);
    for (const auto& question : asked) leaks.addForeign(question);
    return leaks;
}

/// The most charming of each family take turns, so that none crowds out the others.
std::vector<TableQuestion> inTurns(std::vector<TableQuestion> candidates) {
    std::stable_sort(candidates.begin(), candidates.end(),
        [](const TableQuestion& a, const TableQuestion& b) { return a.charm > b.charm; });
    std::map<std::string, int> turns;
    std::vector<std::pair<int, TableQuestion>> turned;
    for (auto& candidate : candidates) {
        const int turn = turns[candidate.family]++;
        turned.emplace_back(turn, std::move(candidate));
    }
    std::stable_sort(turned.begin(), turned.end(),
        [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<TableQuestion> found;
    for (auto& [turn, candidate] : turned) found.push_back(std::move(candidate));
    return found;
}

} // namespace

std::vector<Question> selectedTableQuestions(std::vector<TableQuestion> candidates,
    const std::vector<Question>& asked, const Phrasebook& book) {
    candidates = inTurns(std::move(candidates));
    TableJury jury(book, leaksOver(candidates, asked, book));
    std::vector<Question> taken;
    for (const auto& candidate : candidates)
        if (jury.takes(candidate)) {
            jury.take(candidate);
            taken.push_back(candidate.question);
        }
    // One kind after the other would tire a room: the hash mixes them, the same way every time.
    std::stable_sort(taken.begin(), taken.end(),
        [](const Question& a, const Question& b) { return hashed(a.id) < hashed(b.id); });
    return taken;
}

} // namespace podium::authoring
