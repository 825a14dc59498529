#include "questions/authoring/asking/relations.hpp"
#include "questions/authoring/asking/brevity.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include "questions/authoring/words/word_store.hpp"

namespace podium::authoring {
namespace {

/// "NAME's father": somebody or something of a name, and how it belongs to that name.
bool isOwned(const Phrase& phrase) {
    const auto mark = phrase.text.find("'s ");
    const bool owned = mark != std::string::npos && phrase.text.find(' ', mark + 3) > mark + 3;
    return owned && startsUpper(replaced(" " + phrase.text, " the ", " ").substr(1)) &&
        !phrase.loose && !phrase.plural && phrase.members.empty();
}

/// Of a father there is one; of brothers, friends and pupils there may be more.
bool isOneAlone(const Phrase& phrase, const Lexicon& lexicon) {
    return !lexicon.is("relatives_of_several", phrase.head);
}

/// "is" or "was", as the fact has it.
std::string being(const Fact& fact, const Lexicon& lexicon) {
    Fact bare;
    bare.subject = fact.subject;
    bare.verb = "be";
    bare.tense = fact.tense;
    return predicate(bare, {}, lexicon);
}

void askWho(const Fact& fact, const Phrase& relation, const Phrase& who, Slot slot, Asker& asker) {
    asker.by("relation")
        .ask(fact, "who " + being(fact, asker.lexicon()) + " " + relation.text, who, "relation", {})
        .asked = slot;
}

bool isPerson(const Phrase& phrase) {
    return phrase.kind == Kind::Person && contains(phrase.name, " ") && !phrase.loose;
}

} // namespace

void askRelation(const Fact& fact, Asker& asker) {
    const auto& lexicon = asker.lexicon();
    const bool is = fact.verb == "be" && fact.turn == Turn::Active && fact.object &&
        fact.tense != Tense::Future && fact.complements.empty() && fact.tail.empty();
    if (!is) return;
    const auto& subject = fact.subject;
    const auto& object = *fact.object;
    const auto relates = [&](const Phrase& phrase) {
        return isOwned(phrase) && lexicon.isPersonNoun(phrase.head) && isOneAlone(phrase, lexicon);
    };
    if (isPerson(object) && relates(subject))
        askWho(fact, subject, object, {Slot::Part::Object, 0}, asker);
    if (isPerson(subject) && relates(object))
        askWho(fact, object, subject, {Slot::Part::Subject, 0}, asker);
    const bool sum = object.kind == Kind::Number && !object.counted.empty() && isOwned(subject) &&
        !lexicon.isPersonNoun(subject.head) && object.counted != "per cent";
    if (sum)
        askCount(fact, howMany(object, lexicon) + " " + being(fact, lexicon) + " " + subject.text,
            object, {Slot::Part::Object, 0}, asker);
    const bool place = object.kind == Kind::Country || object.kind == Kind::City;
    if (place && isOwned(subject) && !object.loose && !lexicon.isPersonNoun(subject.head))
        asker.by("relation")
            .ask(fact, asker.wh(object) + " " + being(fact, asker.lexicon()) + " " + subject.text,
                object, "relation", asker.kindLabel(object))
            .asked = {Slot::Part::Object, 0};
}

} // namespace podium::authoring
