#include "questions/authoring/words/mending.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/words/endings.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

bool isOneOf(const std::string& word, std::initializer_list<const char*> words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// The lexicon does not part "his" from "him".
bool owns(const std::string& lower, Penn next) {
    const bool her = lower == "her" &&
        (isNoun(next) || isAdjective(next) || next == Penn::CD || next == Penn::VBG ||
            next == Penn::VBZ || next == Penn::VBN); // "her eyes", "her damaged ship"
    return her || isOneOf(lower, {"my", "your", "his", "its", "our", "their"});
}

bool asksAlone(const std::string& lower, Penn next) {
    return isOneOf(lower, {"what", "which"}) &&
        (isVerb(next) || next == Penn::MD || next == Penn::PRP || next == Penn::DT);
}

Penn told(Penn tag, const std::string& lower, Penn next) {
    if (tag == Penn::Of) return Penn::IN;
    if (tag == Penn::WP && lower == "whose") return Penn::WPS;
    if (tag == Penn::PRP && owns(lower, next)) return Penn::PRPS;
    if (tag == Penn::WDT && lower == "what" && asksAlone(lower, next)) return Penn::WP;
    return tag;
}

bool opensNoun(Penn tag) {
    return tag == Penn::DT || tag == Penn::PRPS || tag == Penn::POS || tag == Penn::NN ||
        tag == Penn::NNS;
}

bool goesOn(Penn tag) {
    return isNoun(tag) || isAdjective(tag) || tag == Penn::CD || tag == Penn::VBG ||
        tag == Penn::CC || tag == Penn::FW || tag == Penn::None;
}

bool isRankOrSame(const std::string& lower) {
    return endsIn(lower, "th") ||
        isOneOf(lower,
            {"first", "second", "third", "last", "next", "same", "other", "only", "own", "most"});
}

/// "the basketball final,": an adjective that nothing follows is the noun it can be.
bool standsForNoun(const std::vector<Penn>& tags, std::size_t i, const std::string& lower,
    const WordStore& store) {
    if (i == 0 || tags[i] != Penn::JJ || isRankOrSame(lower)) return false;
    const auto next = i + 1 < tags.size() ? tags[i + 1] : Penn::None;
    const bool bare = tags[i - 1] == Penn::NN || tags[i - 1] == Penn::NNS;
    const bool opened = opensNoun(tags[i - 1]) &&
        (!bare || (i > 1 && (opensNoun(tags[i - 2]) || isAdjective(tags[i - 2]))));
    return opened && !goesOn(next) && store.is(WordClass::Noun, lower) &&
        !store.isCapitalised(WordClass::Adjective, lower);
}

bool isFinite(Penn tag) {
    return tag == Penn::VBD || tag == Penn::VBP || tag == Penn::VBZ || tag == Penn::MD;
}

bool opensClause(Penn tag) {
    return tag == Penn::Mark || tag == Penn::CC || tag == Penn::WRB || tag == Penn::WDT ||
        tag == Penn::WP;
}

/// Whether the clause around a word has its verb.
bool hasVerb(const std::vector<Penn>& tags, std::size_t i) {
    auto from = i, to = i;
    while (from > 0 && !opensClause(tags[from - 1])) --from;
    while (to < tags.size() && !opensClause(tags[to])) ++to;
    return std::any_of(tags.begin() + static_cast<std::ptrdiff_t>(from),
        tags.begin() + static_cast<std::ptrdiff_t>(to), isFinite);
}

/// "The boats head to the harbour": where no verb is in sight it is the noun behind a plural.
bool isVerbInDisguise(const std::vector<Penn>& tags, std::size_t i, const std::string& lower,
    const WordStore& store) {
    if (i == 0 || i + 1 >= tags.size() || tags[i] != Penn::NN) return false;
    const bool plural = tags[i - 1] == Penn::NNS || tags[i - 1] == Penn::NNPS;
    const bool between =
        plural && (tags[i + 1] == Penn::TO || tags[i + 1] == Penn::DT || tags[i + 1] == Penn::PRPS);
    return between && store.count(WordClass::Verb, lower) > 0 && !hasVerb(tags, i);
}

/// "his shot struck the post": no past stands behind an owner.
bool isOwned(const std::vector<Penn>& tags, std::size_t i, const std::string& lower,
    const WordStore& store) {
    return i > 0 && tags[i - 1] == Penn::PRPS && tags[i] == Penn::VBD &&
        store.is(WordClass::Noun, lower);
}

/// ", decided by 18,000 votes,": a past between a mark and "by" is a participle.
bool isPassive(
    const std::vector<Penn>& tags, std::size_t i, const std::vector<std::string>& words) {
    return i > 0 && i + 1 < tags.size() && tags[i] == Penn::VBD && tags[i - 1] == Penn::Mark &&
        words[i - 1] == "," && words[i + 1] == "by";
}

/// "after tries from the captain": no present stands behind a preposition.
bool isPlural(const std::vector<Penn>& tags, std::size_t i, const std::string& lower,
    const WordStore& store) {
    return i > 0 && tags[i] == Penn::VBZ && tags[i - 1] == Penn::IN && store.singular(lower);
}

/// "with a throw of 88 metres": no verb stands behind an article.
bool isNamedByArticle(const std::vector<Penn>& tags, std::size_t i, const std::string& lower,
    const std::string& article, const WordStore& store) {
    const bool verb = tags[i] == Penn::VB || tags[i] == Penn::VBP || tags[i] == Penn::VBD;
    return verb && isOneOf(article, {"a", "an", "the"}) && store.is(WordClass::Noun, lower);
}

} // namespace

void mend(std::vector<Penn>& tags, const std::vector<std::string>& words, const WordStore& store) {
    for (std::size_t i = 0; i < tags.size(); ++i) {
        const auto lower = lowered(words[i]);
        tags[i] = told(tags[i], lower, i + 1 < tags.size() ? tags[i + 1] : Penn::None);
        if (standsForNoun(tags, i, lower, store)) tags[i] = Penn::NN;
        if (isOwned(tags, i, lower, store)) {
            tags[i] = Penn::NN;
            if (i + 1 < tags.size() && tags[i + 1] == Penn::VBN) tags[i + 1] = Penn::VBD;
        }
        if (isPassive(tags, i, words)) tags[i] = Penn::VBN;
        if (isPlural(tags, i, lower, store)) tags[i] = Penn::NNS;
        if (i > 0 && isNamedByArticle(tags, i, lower, lowered(words[i - 1]), store))
            tags[i] = Penn::NN;
        if (isVerbInDisguise(tags, i, lower, store)) tags[i] = Penn::VBP;
    }
}

} // namespace podium::authoring
