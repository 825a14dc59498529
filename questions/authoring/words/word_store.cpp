#include "questions/authoring/words/word_store.hpp"
#include <algorithm>
#include <set>

namespace podium::authoring {
namespace {

constexpr int worthMentioning = 100; // thousandths of a noun's meanings

ClassBit bitOf(WordClass wordClass) {
    constexpr ClassBit bits[] = {NounBit, VerbBit, AdjectiveBit, AdverbBit};
    return bits[static_cast<std::size_t>(wordClass)];
}

Meaning meaningAt(const WordFile& file, std::size_t sense) {
    const auto synset = file[Column::Senses][sense];
    const auto kind = file[Column::Kinds][synset];
    return {synset, static_cast<NounKind>(kind & ~namedBit), 0, (kind & namedBit) != 0};
}

/// Meanings that were never counted weigh less the later they stand.
double weightOf(const WordFile& file, std::size_t sense, std::size_t place) {
    return file[Column::SenseCounts][sense] + 1.0 / static_cast<double>((place + 1) * (place + 1));
}

template <typename Visit>
void eachParent(const WordFile& file, std::uint32_t synset, Visit visit) {
    const auto& starts = file[Column::ParentStarts];
    for (auto at = starts[synset]; at < starts[synset + 1]; ++at) visit(file[Column::Parents][at]);
}

/// The meaning itself and all that is wider, by every way up.
std::set<std::uint32_t> widerThan(const WordFile& file, std::uint32_t synset) {
    std::set<std::uint32_t> found{synset};
    std::vector<std::uint32_t> open{synset};
    while (!open.empty()) {
        const auto next = open.back();
        open.pop_back();
        eachParent(file, next, [&](std::uint32_t parent) {
            if (found.insert(parent).second) open.push_back(parent);
        });
    }
    return found;
}

} // namespace

std::optional<std::size_t> WordStore::row(const std::string& word) const {
    const auto [first, last] = m_file.rows(Column::Lemmas, word);
    return first == last ? std::nullopt : std::optional(first);
}

bool WordStore::is(WordClass wordClass, const std::string& word) const {
    const auto found = row(word);
    return found && (m_file[Column::LemmaClasses][*found] & bitOf(wordClass)) != 0;
}

bool WordStore::isCapitalised(WordClass wordClass, const std::string& word) const {
    const auto found = row(word);
    const auto bit = wordClass == WordClass::Noun ? CapitalNounBit : CapitalAdjectiveBit;
    return found && (m_file[Column::LemmaClasses][*found] & bit) != 0;
}

int WordStore::count(WordClass wordClass, const std::string& word) const {
    const auto found = row(word);
    if (!found) return 0;
    if (wordClass == WordClass::Verb)
        return static_cast<int>(m_file[Column::LemmaVerbCounts][*found]);
    if (wordClass == WordClass::Adjective)
        return static_cast<int>(m_file[Column::LemmaAdjectiveCounts][*found]);
    std::uint32_t sum = 0;
    const auto& starts = m_file[Column::SenseStarts];
    for (auto at = starts[*found]; at < starts[*found + 1]; ++at)
        sum += m_file[Column::SenseCounts][at];
    return wordClass == WordClass::Noun ? static_cast<int>(sum) : 0;
}

std::vector<Meaning> WordStore::meanings(const std::string& noun) const {
    const auto found = row(noun);
    if (!found) return {};
    const auto first = m_file[Column::SenseStarts][*found];
    const auto last = m_file[Column::SenseStarts][*found + 1];
    double sum = 0;
    for (auto at = first; at < last; ++at) sum += weightOf(m_file, at, at - first);
    std::vector<Meaning> meanings;
    for (auto at = first; at < last; ++at) {
        meanings.push_back(meaningAt(m_file, at));
        meanings.back().share = static_cast<int>(1000 * weightOf(m_file, at, at - first) / sum);
    }
    return meanings;
}

int WordStore::share(const std::string& noun, NounKind kind) const {
    int sum = 0;
    for (const auto& meaning : meanings(noun))
        if (meaning.kind == kind) sum += meaning.share;
    return sum;
}

bool WordStore::isKindOf(const std::string& noun, const std::string& wider) const {
    const auto of = meanings(noun);
    const auto targets = meanings(wider);
    for (std::size_t i = 0; i < of.size(); ++i) {
        if (i > 0 && of[i].share < worthMentioning) continue;
        const auto found = widerThan(m_file, of[i].synset);
        if (std::any_of(targets.begin(), targets.end(), [&](const Meaning& target) {
                return (target.synset == targets[0].synset || target.share >= worthMentioning) &&
                    found.contains(target.synset);
            }))
            return true;
    }
    return false;
}

/// The usual meaning; of "dog/animal" the first that is an animal.
std::optional<std::uint32_t> WordStore::synsetOf(const std::string& wider) const {
    const auto slash = wider.find('/');
    const auto of = meanings(wider.substr(0, slash));
    const auto above =
        slash == std::string::npos ? std::vector<Meaning>() : meanings(wider.substr(slash + 1));
    for (const auto& meaning : of) {
        if (slash == std::string::npos) return meaning.synset;
        const auto all = widerThan(m_file, meaning.synset);
        if (std::any_of(above.begin(), above.end(),
                [&](const Meaning& one) { return all.contains(one.synset); }))
            return meaning.synset;
    }
    return std::nullopt;
}

int WordStore::shareBelow(const std::string& noun, const std::string& wider) const {
    const auto target = synsetOf(wider);
    int sum = 0, all = 0; // "miller" is more than all who are called Miller
    if (!target) return sum;
    for (const auto& meaning : meanings(noun)) {
        if (meaning.named) continue;
        all += meaning.share;
        if (widerThan(m_file, meaning.synset).contains(*target)) sum += meaning.share;
    }
    return all == 0 ? 0 : sum * 1000 / all;
}

std::vector<std::string> WordStore::chain(std::uint32_t synset) const {
    constexpr std::size_t deepest = 30; // WordNet's own depth is 18; a damaged one may be a ring
    std::vector<std::string> names;
    for (auto at = std::optional(synset); at && names.size() < deepest;) {
        names.emplace_back(m_file.word(m_file[Column::Names][*at]));
        const auto first = m_file[Column::ParentStarts][*at];
        const bool top = first == m_file[Column::ParentStarts][*at + 1];
        at = top ? std::nullopt : std::optional(m_file[Column::Parents][first]);
    }
    return names;
}

std::vector<std::string> WordStore::chain(const std::string& noun) const {
    const auto of = meanings(noun);
    return of.empty() ? std::vector<std::string>() : chain(of.front().synset);
}

std::optional<std::string> WordStore::instanceOf(const std::string& name) const {
    for (const auto& meaning : meanings(name))
        if (meaning.named)
            if (const auto names = chain(meaning.synset); names.size() > 1) return names[1];
    return std::nullopt;
}

} // namespace podium::authoring
