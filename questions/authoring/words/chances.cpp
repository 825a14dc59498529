#include "questions/authoring/words/chances.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/words/endings.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

constexpr int capitalCost = 6000;  // of a common word that is written with a capital midway
constexpr int unknownName = 11000; // of a name that was never met
constexpr int openingName = 2500;  // of a name, where the capital may be the sentence's
constexpr int thinEvidence = 1800; // a word met fewer than about six times
constexpr int unseenUse = 700;     // what WordNet allows and was never met
constexpr int twinForm = 1500;     // "staged" as a participle, where it was met as a past alone
constexpr int roleName = 5000;     // "Composer Clara Whitfield" is a role before it is a name

bool hasDigit(const std::string& text) {
    return text.find_first_of("0123456789") != std::string::npos;
}

/// "71,500", "6.25", "3-1", "$5"; "1990s" and "1st" are words.
std::vector<Chanced> numeral(const std::string& lower) {
    if (lower.find_first_of("abcdefghijklmnopqrstuvwxyz") == std::string::npos)
        return {{Penn::CD, 0}};
    const auto last = lower.find_last_of("0123456789");
    const auto end = lower.substr(last + 1);
    if (end == "s") return {{Penn::NNS, 0}, {Penn::CD, 1500}};
    if (end == "st" || end == "nd" || end == "rd" || end == "th") return {{Penn::JJ, 0}};
    if (end.find('-') == 0) return {{Penn::JJ, 0}, {Penn::NN, 1500}}; // "100-metre"
    return {{Penn::CD, 0}, {Penn::NN, 1000}, {Penn::JJ, 2000}};       // "400m"
}

bool isMark(const std::string& text) {
    return text.find_first_not_of("0123456789") != std::string::npos && !startsLetter(text) &&
        !hasDigit(text) && text != "%" && text != "&" && text[0] != '\'';
}

std::vector<Chanced> known(const std::string& lower, const WordFile& file) {
    std::vector<Chanced> chances;
    const auto [first, last] = file.rows(Column::TaggedWords, lower);
    if (first == last) return chances;
    for (auto at = file[Column::TaggedStarts][first]; at < file[Column::TaggedStarts][first + 1];
         ++at) {
        const auto entry = file[Column::Tags][at];
        chances.push_back({static_cast<Penn>(entry >> tagShift),
            static_cast<int>(entry & ((1u << tagShift) - 1))});
    }
    return chances;
}

int rarest(Penn tag, const WordFile& file) {
    return static_cast<int>(file[Column::Rarest][static_cast<std::size_t>(tag)]);
}

bool holds(const std::vector<Chanced>& chances, Penn tag) {
    return std::any_of(
        chances.begin(), chances.end(), [&](const Chanced& each) { return each.tag == tag; });
}

/// What is written like a past is a participle too, and the other way round.
void pair(const std::string& lower, const WordStore& store, std::vector<Chanced>& chances) {
    const bool past = holds(chances, Penn::VBD), participle = holds(chances, Penn::VBN);
    if (past == participle) return;
    const auto missing = past ? Penn::VBN : Penn::VBD;
    const auto has = past ? Penn::VBD : Penn::VBN;
    for (const auto& reading : store.verbReadings(lower))
        if (reading.form == (past ? Form::Participle : Form::Past)) {
            const auto twin = std::find_if(chances.begin(), chances.end(),
                [&](const Chanced& each) { return each.tag == has; });
            chances.push_back({missing, twin->cost + (past ? twinForm : 2 * twinForm)});
            return;
        }
}

/// The lexicon comes from business news: a word it hardly met may be more than it was there.
void widen(const std::string& lower, const WordStore& store, std::vector<Chanced>& chances) {
    const bool thin = std::all_of(chances.begin(), chances.end(), [&](const Chanced& each) {
        return each.cost > rarest(each.tag, store.file()) - thinEvidence;
    });
    if (!thin) return;
    for (const auto& tag : tagsByWordNet(lower, store))
        if (!holds(chances, tag))
            chances.push_back(
                {tag, rarest(tag, store.file()) + unseenUse + rareUse(lower, tag, store)});
}

/// "don't" is one word here; it is what "do" is.
std::vector<Chanced> contracted(const std::string& lower, const WordStore& store) {
    if (lower == "cannot") return {{Penn::MD, 0}};
    if (endsIn(lower, "n't")) {
        auto stem = lower.substr(0, lower.size() - 3);
        if (stem == "wo" || stem == "ca" || stem == "sha") return {{Penn::MD, 0}};
        auto chances = known(stem, store.file());
        std::erase_if(
            chances, [](const Chanced& each) { return !isVerb(each.tag) && each.tag != Penn::MD; });
        return chances;
    }
    for (const auto* end : {"'re", "'ve", "'ll", "'d", "'m"})
        if (endsIn(lower, end)) return {{Penn::PRP, 0}};
    return {};
}

void withoutNames(std::vector<Chanced>& chances) {
    std::erase_if(chances, [](const Chanced& each) { return isNamePart(each.tag); });
}

std::vector<Chanced> commonChances(const std::string& lower, const WordStore& store) {
    auto chances = contracted(lower, store);
    if (!chances.empty()) return chances;
    chances = known(lower, store.file());
    if (!chances.empty()) widen(lower, store, chances);
    pair(lower, store, chances);
    withoutNames(chances);
    return chances.empty() ? strangerChances(lower, store) : chances;
}

int nameCost(const std::string& lower, const WordFile& file) {
    for (const auto& each : known(lower, file))
        if (each.tag == Penn::NNP) return std::min(each.cost, unknownName);
    return unknownName;
}

/// Words of a language that only ever have a capital are no names for that: "French".
bool isAlwaysCapital(const std::string& lower, const WordStore& store) {
    return store.is(WordClass::Adjective, lower) &&
        store.isCapitalised(WordClass::Adjective, lower);
}

bool isRole(const std::string& lower, const WordStore& store) {
    return store.share(lower, NounKind::Person) >= 500 &&
        !store.isCapitalised(WordClass::Noun, lower);
}

/// Neither met nor in WordNet without a capital.
bool isUnheardOf(const std::string& lower, const WordStore& store) {
    return known(lower, store.file()).empty() && tagsByWordNet(lower, store).empty();
}

/// Of WordNet's names, and nothing but a noun anywhere: "Oslo"; "May" can open a question.
bool isKnownName(const std::string& lower, const WordStore& store) {
    const auto met = known(lower, store.file());
    return store.isCapitalised(WordClass::Noun, lower) && tagsByWordNet(lower, store).empty() &&
        std::all_of(met.begin(), met.end(), [](const Chanced& each) { return isNoun(each.tag); });
}

bool isCommon(const std::string& lower, const WordStore& store) {
    auto chances = known(lower, store.file());
    int name = 1 << 20, other = 1 << 20;
    for (const auto& each : chances)
        (isNamePart(each.tag) ? name : other) =
            std::min(isNamePart(each.tag) ? name : other, each.cost);
    if (other < 1 << 20) return other < name + 1000;
    return !tagsByWordNet(lower, store).empty() && name == 1 << 20;
}

std::vector<Chanced> opening(
    const PlacedWord& word, const std::string& lower, const WordStore& store) {
    if (isKnownName(lower, store)) return {{Penn::NNP, 0}};
    auto chances = commonChances(lower, store);
    const bool common = isCommon(lower, store);
    const int doubt = !common ? 0 : isRole(lower, store) ? roleName : openingName;
    if (!common || (word.beforeCapital && word.text.size() > 1))
        chances.push_back({Penn::NNP, nameCost(lower, store.file()) + doubt});
    if (!common)
        for (auto& each : chances)
            if (!isNamePart(each.tag) && known(lower, store.file()).empty()) each.cost += 1000;
    return chances;
}

std::vector<Chanced> midway(const std::string& lower, const WordStore& store) {
    const bool adjective = isAlwaysCapital(lower, store);
    if (isUnheardOf(lower, store) && !adjective) return {{Penn::NNP, 0}};
    auto chances = commonChances(lower, store);
    for (auto& each : chances)
        if (!(adjective && isAdjective(each.tag))) each.cost += capitalCost;
    chances.push_back({Penn::NNP, nameCost(lower, store.file())});
    for (const auto& each : known(lower, store.file()))
        if (each.tag == Penn::NNPS && endsIn(lower, "s")) chances.push_back(each);
    return chances;
}

} // namespace

std::vector<Chanced> chancesOf(const PlacedWord& word, const WordStore& store) {
    const auto lower = lowered(word.text);
    if (isMark(word.text)) return {{Penn::Mark, 0}};
    if (hasDigit(word.text)) return numeral(lower);
    if (word.text == "I" || word.text.rfind("I'", 0) == 0 || !startsUpper(word.text))
        return commonChances(lower, store);
    if (word.text.size() > 1 && allUpper(word.text) && !word.opens) return {{Penn::NNP, 0}};
    return word.opens ? opening(word, lower, store) : midway(lower, store);
}

} // namespace podium::authoring
