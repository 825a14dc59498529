#include "questions/authoring/words/sorts.hpp"
#include "questions/authoring/page/letters.hpp"
#include <algorithm>
#include <set>

namespace podium::authoring {
namespace {

bool isKnown(const std::string& noun, const Sort& sort) {
    return std::any_of(sort.known.begin(), sort.known.end(),
        [&](const std::string& one) { return lowered(one) == noun; });
}

bool related(const std::string& one, const std::string& other, const WordStore& store) {
    return one == other || store.isKindOf(one, other) || store.isKindOf(other, one);
}

/// "a machine", "a bird": so many things are one that it is no answer.
bool isWide(const std::string& noun, const Sort& sort, const WordStore& store) {
    constexpr int few = 1;
    if (noun == sort.name || noun == sort.several) return true;
    return std::count_if(sort.known.begin(), sort.known.end(), [&](const std::string& one) {
        return lowered(one) != noun && store.isKindOf(lowered(one), noun);
    }) > few;
}

bool standsSo(Guise guise, const Sort& sort) {
    if (sort.as.empty()) return true;
    return (sort.as == "stuff") == (guise == Guise::Stuff);
}

/// How many of the wider words two nouns share.
std::ptrdiff_t likeness(
    const std::vector<std::string>& chain, const std::string& other, const WordStore& store) {
    const auto others = store.chain(other);
    const std::set<std::string> wider(others.begin(), others.end());
    return std::count_if(
        chain.begin(), chain.end(), [&](const std::string& word) { return wider.contains(word); });
}

} // namespace

bool isOfSort(const std::string& noun, const Sort& sort, const WordStore& store) {
    constexpr int mainly = 600, atLeast = 150; // thousandths of its meanings
    int share = 0;
    for (const auto& wider : sort.of) share = std::max(share, store.shareBelow(noun, wider));
    return share >= mainly || (isKnown(noun, sort) && (share >= atLeast || share == 0));
}

const Sort* sortOf(
    const std::string& noun, Guise guise, const std::vector<Sort>& sorts, const WordStore& store) {
    for (const auto& sort : sorts) {
        if (!standsSo(guise, sort) || !isOfSort(noun, sort, store)) continue;
        return isWide(noun, sort, store) ? nullptr : &sort;
    }
    return nullptr;
}

std::vector<std::string> likest(const std::string& noun, const Sort& sort, const WordStore& store) {
    const auto place = std::find_if(sort.known.begin(), sort.known.end(),
        [&](const std::string& one) { return lowered(one) == noun; });
    const auto chain = store.chain(noun);
    std::vector<std::pair<std::ptrdiff_t, std::string>> ranked;
    for (auto at = sort.known.begin(); at != sort.known.end(); ++at)
        if (!related(noun, lowered(*at), store))
            ranked.emplace_back(place == sort.known.end() ? -likeness(chain, lowered(*at), store)
                                                          : std::abs(at - place),
                *at);
    std::stable_sort(ranked.begin(), ranked.end(),
        [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<std::string> found;
    for (auto& [distance, name] : ranked) found.push_back(std::move(name));
    return found;
}

} // namespace podium::authoring
