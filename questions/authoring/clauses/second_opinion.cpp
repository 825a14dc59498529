#include "questions/authoring/clauses/second_opinion.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>
#include <map>
#include <set>

namespace podium::authoring {
namespace {

bool holds(const std::string& text, const std::string& word) {
    return contains(" " + lowered(text) + " ", " " + word + " ");
}

bool isOf(const Phrase& phrase, const std::string& lower) {
    const auto member = [&](const Phrase& one) { return isOf(one, lower); };
    return phrase.head == lower || holds(phrase.text, lower) || holds(phrase.name, lower) ||
        holds(lower, lowered(phrase.name)) ||
        std::any_of(phrase.members.begin(), phrase.members.end(), member);
}

/// A pronoun, or a noun in a name's place, may mean anybody.
bool mayMean(const Token& token, const Phrase& phrase) {
    if (token.tag == Tag::Pronoun || token.tag == Tag::Relative || token.tag == Tag::Determiner)
        return true;
    return isOf(phrase, token.lower) || (token.tag != Tag::Name && !phrase.name.empty());
}

bool anyMayMean(
    const std::vector<std::size_t>& heads, const Sentence& sentence, const Phrase& phrase) {
    return std::any_of(heads.begin(), heads.end(),
        [&](std::size_t head) { return mayMean(sentence.tokens[head], phrase); });
}

const SeenClause* clauseAt(const std::vector<SeenClause>& clauses, std::size_t verb) {
    const auto found = std::find_if(clauses.begin(), clauses.end(),
        [&](const SeenClause& clause) { return clause.verb == verb; });
    return found == clauses.end() ? nullptr : &*found;
}

bool sameTurn(const Fact& fact, const SeenClause& clause) {
    return (fact.turn == Turn::Passive) == clause.passive;
}

/// Who did it, and whether it was done or suffered.
bool sameDoer(const Fact& fact, const SeenClause& clause, const Sentence& sentence) {
    return sameTurn(fact, clause) && anyMayMean(clause.subjects, sentence, fact.subject);
}

bool sameObject(const Fact& fact, const SeenClause& clause, const Sentence& sentence) {
    return !fact.object || clause.objects.empty() ||
        anyMayMean(clause.objects, sentence, *fact.object);
}

bool helps(const std::string& word) {
    static const std::set<std::string> helping{"be", "is", "are", "was", "were", "been", "being",
        "has", "have", "had", "get", "got", "gets", "becomes", "became"};
    return helping.contains(word);
}

/// "hung between two men" of a board, "killing 75 people" of a storm: which noun before it such a
/// participle goes with, one reader alone cannot tell.
bool isBareParticiple(const Fact& fact, const Sentence& sentence) {
    constexpr std::size_t reach = 4; // words: "was later, it is said, built"
    const auto pos = sentence.tokens[fact.at].pos;
    if (pos != Penn::VBN && pos != Penn::VBG) return false;
    for (auto i = fact.at; i-- > 0 && i + reach >= fact.at;)
        if (helps(sentence.tokens[i].lower)) return false;
    return true;
}

/// Whether the likeliest reading has somebody else do it.
bool givesToAnother(const Fact& fact, const Sentence& sentence, const Readings& readings) {
    const auto* likeliest = clauseAt(readings.front(), fact.at);
    return likeliest && !sameDoer(fact, *likeliest, sentence);
}

/// Of a page without an event a fact is not believed that the second reader heard and did not bear
/// out; at an event the same things are told again and again.
bool isUnsupported(
    const Fact& fact, const Sentence& sentence, const Readings& readings, const Lexicon& lexicon) {
    const bool heard = fact.at > 0 && fact.at < sentence.tokens.size() && !readings.empty();
    const bool page = fact.scope == Scope::None || fact.scope == Scope::News;
    if (fact.seen != Agreement::Silent || !heard || !page) return false;
    if (lexicon.verbIs("speech", fact.verb)) return false; // "said NAME"
    return isBareParticiple(fact, sentence) || givesToAnother(fact, sentence, readings);
}

} // namespace

Agreement agreement(const Fact& fact, const Sentence& sentence, const Readings& readings) {
    if (fact.particle == "there") return Agreement::Silent; // whose subject is no doer
    const bool known = fact.at > 0 && fact.at < sentence.tokens.size();
    if (!known || readings.empty()) return Agreement::Silent;
    const auto* likeliest = clauseAt(readings.front(), fact.at);
    if (!likeliest) return Agreement::Silent;
    if (sameDoer(fact, *likeliest, sentence) && sameObject(fact, *likeliest, sentence))
        return Agreement::Yes;
    for (const auto& clauses : readings)
        if (const auto* clause = clauseAt(clauses, fact.at))
            if (sameDoer(fact, *clause, sentence)) return Agreement::Silent;
    return Agreement::No;
}

void hearSecondOpinion(std::vector<Fact>& facts, const std::vector<Sentence>& sentences,
    const Grammar& grammar, const std::function<bool(std::size_t)>& goesOn) {
    std::map<int, Readings> heard;
    for (std::size_t at = 0; at < facts.size() && goesOn(at); ++at) {
        auto& fact = facts[at];
        if (fact.doubtful) continue; // never asked, so nobody need read it again
        const auto& sentence = sentences[static_cast<std::size_t>(fact.sentence) - 1];
        const auto [place, fresh] = heard.try_emplace(fact.sentence);
        if (fresh) place->second = grammar.readings(sentence);
        fact.seen = agreement(fact, sentence, place->second);
        if (fact.seen == Agreement::No) doubt(fact, "the second reader does not see it");
        if (isUnsupported(fact, sentence, place->second, grammar.lexicon()))
            doubt(fact, "the second reader does not bear it out");
    }
}

} // namespace podium::authoring
