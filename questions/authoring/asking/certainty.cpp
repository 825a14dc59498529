#include "questions/authoring/asking/certainty.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>
#include <set>

namespace podium::authoring {
namespace {

/// "the council", "the team": which one, only the article tells.
bool isUnknown(const Phrase& phrase, const Lexicon& lexicon) {
    if (phrase.kind != Kind::Thing || !phrase.name.empty() || phrase.resolved) return false;
    if (!startsWith(phrase.text, "the ") || lexicon.is("unique_things", phrase.head)) return false;
    for (const auto& word : wordsOf(phrase.text))
        if (startsUpper(word) || (word.size() > 4 && word.substr(word.size() - 3) == "est"))
            return false;
    return true;
}

/// "Work began in 1878", "production ended": on what, and of what?
bool isBareActivity(const Phrase& phrase, const Lexicon& lexicon) {
    return phrase.text == phrase.head && lexicon.is("bare_activities", phrase.head);
}

/// "The main enemy of the heron" is known where all the article is about the heron.
bool isOfMain(const Phrase& phrase, const Occasion& occasion) {
    return occasion.common && contains(lowered(phrase.text), occasion.subject);
}

/// "NAME's revenue climbed": in which year?
bool isUndatedBalance(const Fact& fact, const Lexicon& lexicon) {
    const bool balance = lexicon.nounIs("balances", fact.subject.head) ||
        (fact.object && lexicon.nounIs("balances", fact.object->head));
    return balance &&
        std::none_of(fact.complements.begin(), fact.complements.end(), [](const Complement& one) {
            return one.phrase.kind == Kind::Year || one.phrase.kind == Kind::Date;
        });
}

/// "before half-time": of which match? A deed that stands alone does without; one of an event is
/// none without it.
bool isRelative(const Complement& one, const Fact& fact) {
    const bool when = one.preposition == "before" || one.preposition == "after";
    return when && fact.verb != "name" && fact.scope != Scope::Scene;
}

/// "two minutes and 50 seconds" is one measure in two numbers.
bool isHalfMeasure(const Fact& fact, const World& world) {
    static const std::set<std::string> parts{
        "minutes", "seconds", "hours", "months", "days", "inches", "minute", "second", "hour"};
    const auto half = [&](const Phrase& phrase) {
        return phrase.kind == Kind::Number && parts.contains(phrase.head);
    };
    const bool any = (fact.object && half(*fact.object)) ||
        std::any_of(fact.complements.begin(), fact.complements.end(),
            [&](const Complement& one) { return half(one.phrase); });
    const auto& tokens = world.sentence(fact.sentence).tokens;
    for (std::size_t i = 1; any && i + 2 < tokens.size(); ++i) {
        const auto last = tokens[i].lower == "and" ? i + 1 : i; // "9 hours 40 minutes"
        if (parts.contains(tokens[i - 1].lower) && tokens[last].tag == Tag::Number &&
            parts.contains(tokens[last + 1].lower))
            return true;
    }
    return false;
}

/// "will meet NAME in a friendly": when?
bool isStillToCome(const Fact& fact) {
    const auto time = [](const Complement& one) {
        return one.phrase.kind == Kind::Year || one.phrase.kind == Kind::Date ||
            !one.phrase.members.empty(); // "between one date and another"
    };
    return fact.tense == Tense::Future && fact.scope == Scope::None &&
        std::none_of(fact.complements.begin(), fact.complements.end(), time);
}

bool namesSomething(const Phrase& phrase) {
    return !phrase.name.empty() || phrase.kind == Kind::Year || phrase.kind == Kind::Date;
}

/// "within one degree of the predicted spot" goes where a name or a time still tells the deed.
bool isNeedless(const Complement& one, const Fact& fact, const Lexicon& lexicon) {
    const auto at = one.phrase.text.find(" of the ");
    auto owner = one.phrase;
    if (at != std::string::npos) owner.text = one.phrase.text.substr(at + 4);
    static const std::set<std::string> loose{"at", "in", "on", "within", "behind", "near", "under"};
    if (one.phrase.head == "age" || lexicon.is("time_nouns", one.phrase.head))
        return false; // "at the age of 13", "on the opening day"
    if (!loose.contains(one.preposition) || !isUnknown(owner, lexicon)) return false;
    if (fact.turn == Turn::Passive) return false;
    bool told = fact.object && namesSomething(*fact.object);
    for (const auto& other : fact.complements)
        told = told || (fact.object && namesSomething(other.phrase));
    return told;
}

/// "after a long career at NAME": what follows may be of the career, and goes with it.
void dropRelative(Fact& fact) {
    const auto first = std::find_if(fact.complements.begin(), fact.complements.end(),
        [&](const Complement& one) { return isRelative(one, fact); });
    const auto told = fact;
    fact.complements.erase(std::remove_if(first, fact.complements.end(),
                               [&](const Complement& one) {
                                   const auto kind = one.phrase.kind;
                                   return isRelative(one, told) ||
                                       (kind != Kind::Year && kind != Kind::Date);
                               }),
        fact.complements.end());
}

/// "two engineers who worked for him": there were more of them than are told of.
bool isRelativeTo(const Fact& fact, const World& world) {
    const auto& tokens = world.sentence(fact.sentence).tokens;
    if (fact.at == 0 || fact.at >= tokens.size()) return false;
    auto before = fact.at - 1;
    while (before > 0 && (tokens[before].tag == Tag::Verb || tokens[before].tag == Tag::Adverb))
        --before; // "who had worked"
    return tokens[before].tag == Tag::Relative || tokens[before].lower == "that";
}

/// "60 goals in the 1932 season and 349 goals for the club": two sums of one thing.
bool countsTwice(const Fact& fact) {
    const auto same = [&](const Complement& one) {
        return one.phrase.kind == Kind::Number && one.phrase.head == fact.object->head;
    };
    return fact.object && fact.object->kind == Kind::Number &&
        std::any_of(fact.complements.begin(), fact.complements.end(), same);
}

} // namespace

Fact withoutRelative(Fact fact, const Lexicon& lexicon) {
    if (fact.scope != Scope::None) return fact;
    dropRelative(fact);
    const auto whole = fact;
    std::erase_if(
        fact.complements, [&](const Complement& one) { return isNeedless(one, whole, lexicon); });
    return fact;
}

bool certain(const Fact& fact, const World& world) {
    const auto& lexicon = world.lexicon;
    if (isHalfMeasure(fact, world) || countsTwice(fact)) return false;
    if (isBareActivity(fact.subject, lexicon)) return false;
    if (fact.subject.kind == Kind::Number && isRelativeTo(fact, world)) return false;
    const bool empty = fact.verb == "be" && fact.turn == Turn::Active && !fact.object &&
        !fact.subject.definite && fact.particle != "there"; // "For NAME, a sailor,"
    if (empty) return false;
    if (isStillToCome(fact)) return false;
    static const std::set<std::string> ways{"the east", "the west", "the north", "the south"};
    const bool away = fact.object && fact.object->kind == Kind::Number &&
        std::any_of(fact.complements.begin(), fact.complements.end(),
            [&](const Complement& one) { return ways.contains(one.phrase.text); });
    if (away) return false; // "lies 2,800 kilometres to the east": of what?
    const bool left = fact.verb == "set" && (fact.particle == "out" || fact.particle == "off");
    if (left && fact.object && fact.object->kind == Kind::Person) return false; // nobody is set out
    const bool spent = fact.verb == "spend" && fact.complements.empty() && fact.tail.empty();
    if (spent && fact.object && fact.object->kind != Kind::Number) return false; // how?
    const auto unsaid = [](const Phrase& phrase) { // "from three to six": of what?
        static const std::set<std::string> scales{"", "thousand", "million", "billion", "trillion"};
        return phrase.kind == Kind::Number && scales.contains(phrase.counted);
    };
    if (fact.object && unsaid(*fact.object)) return false;
    for (const auto& one : fact.complements)
        if (unsaid(one.phrase)) return false;
    const bool vague = startsWith(fact.subject.text, "a ") &&
        lexicon.nounIs("contests", fact.subject.head); // "a breathless final"
    if (vague) return false;
    for (const auto& one : fact.complements)
        if (isRelative(one, fact)) return false;
    const bool loose = fact.subject.loose || fact.subject.owned ||
        (fact.object && fact.object->loose) || lexicon.is("loose", fact.subject.head);
    if (fact.scope == Scope::None && isUndatedBalance(fact, lexicon)) return false;
    if (fact.subject.kind == Kind::Number && fact.subject.counted.empty()) return false;
    if (fact.subject.kind == Kind::Year || fact.subject.kind == Kind::Date) return false;
    return !fact.doubtful && !loose;
}

bool isOfUnknown(const Fact& fact, const World& world) {
    const bool alone = fact.scope == Scope::None || fact.scope == Scope::News;
    return alone && !isOfMain(fact.subject, world.occasion) &&
        isUnknown(fact.subject, world.lexicon);
}

} // namespace podium::authoring
