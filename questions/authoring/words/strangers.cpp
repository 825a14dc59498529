#include "questions/authoring/words/chances.hpp"
#include "questions/authoring/words/endings.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

constexpr int strangerCost = 11500; // thousandths: about that of a word met once
constexpr int byNoEnding = 4000;    // what WordNet allows and the ending does not

void addVerbTags(const std::string& lower, const WordStore& store, std::vector<Penn>& tags) {
    const auto add = [&](std::initializer_list<Penn> more) {
        tags.insert(tags.end(), more.begin(), more.end());
    };
    for (const auto& reading : store.verbReadings(lower)) switch (reading.form) {
        case Form::Plain: add({Penn::VB, Penn::VBP}); break;
        case Form::Third: add({Penn::VBZ}); break;
        case Form::Past: add({Penn::VBD}); break;
        case Form::Participle: add({Penn::VBN, Penn::JJ}); break;
        case Form::Gerund: add({Penn::VBG, Penn::NN, Penn::JJ}); break;
        }
}

bool isGraded(const std::string& lower, const std::string& end, const WordStore& store) {
    if (!endsIn(lower, end)) return false;
    const auto stem = lower.substr(0, lower.size() - end.size());
    const auto is = [&](const std::string& word) { return store.is(WordClass::Adjective, word); };
    const bool twin = stem.size() > 2 && stem.back() == stem[stem.size() - 2];
    return is(stem) || is(stem + "e") || (twin && is(stem.substr(0, stem.size() - 1))) ||
        (endsIn(stem, "i") && is(stem.substr(0, stem.size() - 1) + "y"));
}

/// The endings' weights, as costs around that of a word met once.
std::vector<Chanced> byEnding(const std::string& lower, const WordFile& file) {
    constexpr std::size_t longest = 5;
    for (auto length = std::min(longest, lower.size());; --length) {
        const auto [first, last] = file.rows(Column::Suffixes, lower.substr(lower.size() - length));
        if (first == last && length > 0) continue;
        if (first == last) return {{Penn::NN, strangerCost}};
        std::vector<Chanced> chances;
        for (auto at = file[Column::SuffixStarts][first];
             at < file[Column::SuffixStarts][first + 1]; ++at) {
            const auto entry = file[Column::SuffixTags][at];
            const int weight = static_cast<int>(entry & ((1u << tagShift) - 1));
            chances.push_back({static_cast<Penn>(entry >> tagShift),
                strangerCost + weight - static_cast<int>(suffixZero)});
        }
        return chances;
    }
}

std::vector<Chanced> kept(const std::string& lower, const std::vector<Chanced>& chances,
    const std::vector<Penn>& allowed, const WordStore& store) {
    std::vector<Chanced> found;
    for (const auto tag : allowed) {
        const auto chance = std::find_if(
            chances.begin(), chances.end(), [&](const Chanced& each) { return each.tag == tag; });
        const int most = strangerCost + byNoEnding;
        const int cost = chance == chances.end() ? most : std::min(chance->cost, most);
        found.push_back({tag, cost + rareUse(lower, tag, store)});
    }
    return found;
}

/// "gold-winning", "world-famous", "three-day", "tree-lined": the last part decides.
std::vector<Chanced> hyphened(const std::string& lower, const WordStore& store) {
    const auto last = lower.substr(lower.rfind('-') + 1);
    const auto tags = tagsByWordNet(last, store);
    const auto can = [&](Penn tag) {
        return std::find(tags.begin(), tags.end(), tag) != tags.end();
    };
    if (can(Penn::NNS) && !can(Penn::NN)) return {{Penn::NNS, strangerCost}};
    if (can(Penn::NN) && !can(Penn::VBN))
        return {{Penn::JJ, strangerCost}, {Penn::NN, strangerCost + 300}};
    return {{Penn::JJ, strangerCost}, {Penn::NN, strangerCost + 3000}};
}

/// "nineteen": a quantity and an adjective.
bool isNumberWord(const std::string& lower, const WordStore& store) {
    return store.is(WordClass::Adjective, lower) && store.share(lower, NounKind::Quantity) > 900;
}

} // namespace

int rareUse(const std::string& lower, Penn tag, const WordStore& store) {
    constexpr int dear = 2500;
    const int noun = store.count(WordClass::Noun, lower);
    const int verb = store.count(WordClass::Verb, lower);
    const bool verbTag = tag == Penn::VB || tag == Penn::VBP;
    return (verbTag && noun > 5 * verb) || (tag == Penn::NN && verb > 5 * noun) ? dear : 0;
}

std::vector<Penn> tagsByWordNet(const std::string& lower, const WordStore& store) {
    if (isNumberWord(lower, store)) return {Penn::CD};
    std::vector<Penn> tags;
    const bool noun =
        store.is(WordClass::Noun, lower) && !store.isCapitalised(WordClass::Noun, lower);
    const auto singular = store.singular(lower);
    const bool plural = singular && !store.isCapitalised(WordClass::Noun, *singular);
    if (noun && !(plural && endsIn(lower, "s"))) tags.push_back(Penn::NN);
    if (plural) tags.push_back(Penn::NNS);
    addVerbTags(lower, store, tags);
    if (store.is(WordClass::Adjective, lower)) tags.push_back(Penn::JJ);
    if (isGraded(lower, "er", store)) tags.push_back(Penn::JJR);
    if (isGraded(lower, "est", store)) tags.push_back(Penn::JJS);
    if (store.is(WordClass::Adverb, lower)) tags.push_back(Penn::RB);
    std::sort(tags.begin(), tags.end());
    tags.erase(std::unique(tags.begin(), tags.end()), tags.end());
    return tags;
}

std::vector<Chanced> strangerChances(const std::string& lower, const WordStore& store) {
    const auto allowed = tagsByWordNet(lower, store);
    const auto chances = byEnding(lower, store.file());
    if (!allowed.empty()) return kept(lower, chances, allowed, store);
    if (lower.find('-') != std::string::npos) return hyphened(lower, store);
    auto common = chances;
    std::erase_if(common, [](const Chanced& each) { return isNamePart(each.tag); });
    return common;
}

} // namespace podium::authoring
