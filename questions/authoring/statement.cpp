#include "questions/authoring/statement.hpp"
#include "questions/authoring/lines.hpp"

namespace podium::authoring {
namespace {

bool isPlural(const Phrase& subject) {
    if (!subject.members.empty()) return true;
    return subject.kind == Kind::None || subject.kind == Kind::Thing
               ? subject.head.size() > 2 && subject.head.back() == 's' &&
                     subject.head[subject.head.size() - 2] != 's'
               : false;
}

std::string particleOf(const Fact& fact) {
    return fact.particle.empty() ? std::string() : " " + fact.particle;
}

std::string beForm(const Fact& fact) {
    const bool many = isPlural(fact.subject);
    if (fact.tense == Tense::Present) return many ? "are" : "is";
    return many ? "were" : "was";
}

std::string verbText(const Fact& fact, const Lexicon& lexicon) {
    if (fact.tense == Tense::Future) return "will " + fact.verb;
    if (fact.turn == Turn::Passive)
        return beForm(fact) + " " + lexicon.verbs.written(fact.verb, Form::Participle);
    if (fact.verb == "be") return beForm(fact);
    if (fact.tense == Tense::Past) return lexicon.verbs.written(fact.verb, Form::Past);
    return isPlural(fact.subject) ? fact.verb : lexicon.verbs.written(fact.verb, Form::Third);
}

std::string auxiliary(const Fact& fact) {
    if (fact.tense == Tense::Future) return "will";
    if (fact.turn == Turn::Passive || fact.verb == "be") return beForm(fact);
    if (fact.tense == Tense::Past) return "did";
    return isPlural(fact.subject) ? "do" : "does";
}

std::string nakedVerb(const Fact& fact, const Lexicon& lexicon) {
    if (fact.turn == Turn::Passive)
        return " " + lexicon.verbs.written(fact.verb, Form::Participle);
    return fact.verb == "be" && fact.tense != Tense::Future ? std::string() : " " + fact.verb;
}

bool names(const std::string& text, const std::string& what) {
    return !what.empty() && contains(text, what);
}

} // namespace

std::string rest(const Fact& fact, const Slot& without) {
    std::string text;
    if (fact.object && without.part != Slot::Part::Object) text += " " + fact.object->text;
    if (fact.second && without.part != Slot::Part::Second) text += " " + fact.second->text;
    for (std::size_t i = 0; i < fact.complements.size(); ++i) {
        if (without == Slot{Slot::Part::Complement, i}) continue;
        text += " " + fact.complements[i].preposition + " " + fact.complements[i].phrase.text;
    }
    return text + fact.tail;
}

std::string predicate(const Fact& fact, const Slot& without, const Lexicon& lexicon) {
    return verbText(fact, lexicon) + particleOf(fact) + rest(fact, without);
}

std::string inverted(const Fact& fact, const Slot& without, const Lexicon& lexicon) {
    return auxiliary(fact) + " " + fact.subject.text + nakedVerb(fact, lexicon) + particleOf(fact) +
           rest(fact, without);
}

std::string statement(const Fact& fact, const Lexicon& lexicon) {
    return fact.subject.text + " " + predicate(fact, {}, lexicon);
}

std::string setting(const std::string& text, Scope scope, const Occasion& occasion) {
    const bool named = names(text, occasion.event) || names(text, occasion.prefix);
    if (scope == Scope::None || named) return {};
    return " at " + (scope == Scope::Scene ? occasion.sceneName() : occasion.eventName());
}

} // namespace podium::authoring
