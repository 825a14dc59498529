#include "questions/authoring/clauses/grounding.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include "questions/authoring/words/word_store.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

bool hasName(const std::string& text) {
    for (const auto& word : wordsOf(text))
        if (startsUpper(word)) return true;
    return false;
}

/// "the arches", "the first level": definite, without a name, and not yet of anything.
bool isUnknown(const Phrase& phrase) {
    const auto& text = phrase.text;
    const auto& head = phrase.head;
    const bool more = text.size() < head.size() ||
        text.compare(text.size() - head.size(), std::string::npos, head) != 0;
    if (more) return false; // "the temperature at 4 degrees"
    return phrase.kind == Kind::Thing && phrase.name.empty() && !phrase.loose && !phrase.owned &&
        startsWith(phrase.text, "the ") && !contains(phrase.text, " of ") && !hasName(phrase.text);
}

/// What a place or a thing can have as a part: "arch", "top", "roof".
bool isPart(const Phrase& phrase, const Lexicon& lexicon) {
    const auto& store = *lexicon.store;
    const auto noun = store.singular(phrase.head).value_or(phrase.head);
    if (lexicon.nounIs("undertakings", noun)) return true;
    if (lexicon.is("no_parts", noun)) return false; // no lighthouse has a coast
    int share = 0;
    for (const auto kind :
        {NounKind::Artifact, NounKind::Object, NounKind::Location, NounKind::Shape, NounKind::Body,
            NounKind::Attribute, NounKind::Communication, NounKind::Substance})
        share += store.share(noun, kind);
    return share >= 600 && !lexicon.is("unique_things", noun) &&
        !lexicon.is("unique_things", phrase.head);
}

/// "revenue", "net profit": what a company has.
bool isBalance(const Phrase& phrase, const Lexicon& lexicon) {
    const bool bare = phrase.kind == Kind::Thing && phrase.name.empty() && !phrase.loose &&
        !phrase.owned && !hasName(phrase.text) && !contains(phrase.text, " of ");
    return bare && lexicon.nounIs("balances", phrase.head);
}

/// Whether a fact names something else that the part may belong to.
bool namesOther(const Fact& fact, const Occasion& occasion) {
    const auto other = [&](const Phrase& phrase) {
        const bool thing = phrase.kind == Kind::Place || phrase.kind == Kind::None ||
            phrase.kind == Kind::Group || phrase.kind == Kind::Event;
        return thing && !phrase.name.empty() && phrase.name != occasion.subject;
    };
    bool found = other(fact.subject) || (fact.object && other(*fact.object));
    for (const auto& one : fact.complements) found = found || other(one.phrase);
    return found;
}

void groundPart(Phrase& phrase, const Occasion& occasion) {
    phrase.text += " of " + occasion.subjectText;
    phrase.resolved = true;
}

/// "work on the foundations": the part stands behind another noun.
bool endsInPart(const Phrase& phrase, const Lexicon& lexicon) {
    const auto the = phrase.text.rfind(" the ");
    if (phrase.kind != Kind::Thing || !phrase.name.empty() || the == std::string::npos)
        return false;
    Phrase part;
    part.kind = Kind::Thing;
    part.text = phrase.text.substr(the + 1);
    part.head = part.text.substr(part.text.rfind(' ') + 1);
    return !phrase.loose && !hasName(phrase.text) && isUnknown(part) && isPart(part, lexicon);
}

} // namespace

void ground(Fact& fact, const Occasion& occasion, const Lexicon& lexicon) {
    const bool group = occasion.subjectKind == Kind::Group;
    const bool thing = occasion.subjectKind == Kind::Place || occasion.subjectKind == Kind::None;
    if (occasion.subject.empty() || !lexicon.store || (!group && !thing)) return;
    if (namesOther(fact, occasion)) return;
    for (const auto& one : fact.complements)
        if (one.preposition == "to" && fact.object) return; // "the rights to the patent"
    if (group && isBalance(fact.subject, lexicon)) {
        auto words =
            startsWith(fact.subject.text, "the ") ? fact.subject.text.substr(4) : fact.subject.text;
        fact.subject.text = occasion.subject + "'s " + words;
        fact.subject.definite = fact.subject.resolved = true;
        return;
    }
    if (group || fact.subject.name == occasion.subject) return;
    std::vector<Phrase*> phrases{&fact.subject};
    if (fact.object) phrases.push_back(&*fact.object);
    for (auto& one : fact.complements) phrases.push_back(&one.phrase);
    std::reverse(phrases.begin(), phrases.end()); // "the arches at the base of the tower"
    for (auto* phrase : phrases)
        if (isUnknown(*phrase) && isPart(*phrase, lexicon)) return groundPart(*phrase, occasion);
    if (endsInPart(fact.subject, lexicon)) groundPart(fact.subject, occasion);
}

} // namespace podium::authoring
