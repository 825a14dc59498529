#include "questions/authoring/clauses/subject.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

/// "Natrel" of the headline is the Natrel Energy of the page.
bool isShortInTitle(const Entity& entity, const std::string& title, const Cast& cast) {
    const auto words = wordsOf(title);
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
        return startsUpper(word) && contains(" " + entity.name + " ", " " + word + " ") &&
            cast.find(word) == &entity;
    });
}

/// The thing that a page opens with: "When the SS NAME left".
bool opensPage(const Entity& entity, const std::vector<Sentence>& sentences, const Cast& cast) {
    const bool thing = entity.kind == Kind::None && !entity.label.empty();
    if (sentences.empty() || !thing) return false;
    for (const auto& token : sentences.front().tokens)
        if (token.tag == Tag::Name) return cast.find(token.text) == &entity;
    return false;
}

/// What the headline names, or else what the text names again and again from its first sentence on.
const Entity* subjectOf(
    const Article& article, const std::vector<Sentence>& sentences, const Cast& cast) {
    constexpr std::size_t often = 3; // sentences
    const Entity* best = nullptr;
    std::size_t weight = 0;
    for (const auto& entity : cast.entities()) {
        const bool country = entity.kind == Kind::Country && entity.name != article.title;
        const bool headline = contains(article.title, entity.name) ||
            contains(entity.name, article.title.empty() ? "?" : article.title) ||
            isShortInTitle(entity, article.title, cast);
        const auto times = entity.sentences.size();
        if (cast.find(entity.name) != &entity) continue; // a short form of another name
        if (country || (!headline && !entity.sentences.contains(1))) continue;
        const auto enough = opensPage(entity, sentences, cast) ? often - 1 : often;
        if (!headline && times < std::min(enough, sentences.size())) continue;
        const auto mine = times + (entity.name == article.title ? 1000 : headline ? 100 : 0);
        if (mine > weight) weight = mine, best = &entity;
    }
    return best;
}

/// What a page speaks of all the time.
std::set<std::string> mainsOf(const Article& article, const Cast& cast) {
    constexpr std::size_t often = 3; // sentences
    std::set<std::string> mains;
    for (const auto& entity : cast.entities()) {
        const bool headline = contains(" " + article.title + " ", " " + entity.name + " ");
        const bool whole = cast.find(entity.name) == &entity;
        if (whole && (headline || entity.sentences.size() >= often)) mains.insert(entity.name);
    }
    return mains;
}

/// "parrot" of "The kakapo is a large, nocturnal parrot found": the last noun of what it is.
std::string sortIn(const Sentence& opening) {
    std::string sort;
    bool told = false;
    for (const auto& token : opening.tokens) {
        const bool is = token.lower == "is" || token.lower == "are" || token.lower == "was";
        if (!told) {
            told = is;
            continue;
        }
        if (token.tag == Tag::Preposition || token.tag == Tag::Relative || token.tag == Tag::Verb)
            break;
        if (token.tag == Tag::Word && isNoun(token.pos)) sort = token.lower;
    }
    return sort;
}

/// "Snow leopard" over "The snow leopard is ...": a page about a sort of thing, which has no name.
void findCommonSubject(
    const Article& article, const std::vector<Sentence>& sentences, Occasion& occasion) {
    const auto noun = lowered(article.title);
    constexpr std::ptrdiff_t longest = 2; // spaces
    if (noun.empty() || sentences.empty() || std::count(noun.begin(), noun.end(), ' ') > longest)
        return;
    constexpr std::size_t above = 6; // lines of facts may stand above the text
    std::size_t first = 0;
    while (first + 1 < sentences.size() && first < above &&
        !contains(lowered(sentences[first].words), noun))
        ++first;
    const auto& opening = sentences[first];
    const auto the = opening.tokens.empty() || opening.tokens[0].tag != Tag::Determiner
        ? std::string()
        : opening.tokens[0].lower;
    const auto lead = the.empty() ? noun : the + " " + noun;
    const auto& words = opening.words;
    const bool leads = startsWith(lowered(words), lead) && words.size() > lead.size();
    if (!leads || std::string(" ,(").find(words[lead.size()]) == std::string::npos) return;
    const auto named = noun.substr(0, 1) == lowered(article.title.substr(0, 1))
        ? article.title.substr(0, 1) + noun.substr(1) // "Atlantic puffin"
        : noun;
    const auto written = [&](const std::string& sort) {
        return std::any_of(sentences.begin(), sentences.end(), [&](const Sentence& sentence) {
            return contains(sentence.words, " " + sort); // and not "Lake Geneva"
        });
    };
    const bool proper = contains(noun, " ") && written(named);
    if (!proper && !written(noun)) return;
    occasion.subject = noun;
    occasion.subjectKind = Kind::None;
    occasion.subjectText = (the.empty() ? "" : "the ") + (proper ? named : noun);
    occasion.common = true;
    occasion.sort = sortIn(opening);
}

/// "Halifax Explosion": a page about what happened once is about that, and not about the town.
void findHappening(const Article& article, const Lexicon& lexicon, Occasion& occasion) {
    const auto words = wordsOf(article.title);
    constexpr std::size_t longest = 6; // words
    const bool happened = words.size() > 1 && words.size() <= longest &&
        lexicon.nounIs("happenings", lowered(words.back()));
    if (!happened || occasion.subject == article.title) return;
    const bool the = lowered(words.front()) == "the";
    occasion.subject = the ? article.title.substr(words.front().size() + 1) : article.title;
    occasion.subjectKind = Kind::Event;
    const bool owned = contains(words.front(), "'s"); // "Andrée's balloon expedition"
    occasion.subjectText = (owned ? "" : "the ") + occasion.subject;
}

/// A headline that names nothing stands over a page that names one thing all the time.
const Entity* mostNamed(const Cast& cast) {
    constexpr std::size_t often = 3; // sentences
    const Entity* best = nullptr;
    std::size_t second = 0;
    for (const auto& entity : cast.entities()) {
        const bool thing = entity.kind != Kind::Country && entity.kind != Kind::Person;
        if (cast.find(entity.name) != &entity || !thing) continue;
        const auto times = entity.sentences.size();
        if (!best || times > best->sentences.size()) {
            second = best ? best->sentences.size() : 0;
            best = &entity;
        } else {
            second = std::max(second, times);
        }
    }
    return best && best->sentences.size() >= often && best->sentences.size() > second ? best
                                                                                      : nullptr;
}

/// "NAME was a Czech composer, teacher and student of folk music": what that person can be called.
std::set<std::string> tradesIn(const Sentence& opening, const Lexicon& lexicon) {
    std::set<std::string> trades;
    bool told = false;
    for (const auto& token : opening.tokens) {
        if (token.lower == "was" || token.lower == "is") told = true;
        if (token.tag == Tag::Relative) break;
        if (told && token.tag == Tag::Word && lexicon.isRole(token.lower))
            trades.insert(token.lower);
    }
    return trades;
}

} // namespace

void findSubject(const Article& article, const std::vector<Sentence>& sentences, const Cast& cast,
    const Lexicon& lexicon, Occasion& occasion) {
    occasion.mains = mainsOf(article, cast);
    const auto* told = subjectOf(article, sentences, cast);
    if (const auto* subject = told ? told : mostNamed(cast)) {
        occasion.subject = subject->name;
        occasion.subjectKind = subject->kind;
        occasion.portrait = article.title.empty() ||
            lowered(article.title) == lowered(subject->name) || cast.find(article.title) == subject;
        const bool thing = subject->introduced && subject->kind == Kind::None;
        occasion.subjectText = (subject->articled || thing ? "the " : "") +
            (thing ? subject->label + " " : "") + subject->name;
    }
    if (occasion.portrait && occasion.subjectKind == Kind::Person && !sentences.empty())
        occasion.trades = tradesIn(sentences.front(), lexicon);
    findHappening(article, lexicon, occasion);
    findCommonSubject(article, sentences, occasion);
}

} // namespace podium::authoring
