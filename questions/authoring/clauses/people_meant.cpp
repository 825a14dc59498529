#include "questions/authoring/clauses/people_meant.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include "questions/authoring/words/word_store.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

bool isPerson(const Phrase& phrase) { return phrase.kind == Kind::Person && !phrase.name.empty(); }

/// "The Swiss was the better player": whoever that is, "he" is the one from now on.
bool tellsOfUnnamed(const std::vector<Fact>& facts, const Lexicon& lexicon) {
    const auto told =
        std::find_if(facts.begin(), facts.end(), [](const Fact& fact) { return !fact.apposed; });
    if (told == facts.end()) return false;
    const auto& who = told->subject;
    if (who.kind == Kind::Country && told->verb == "be" && told->object &&
        lexicon.isPersonNoun(told->object->head))
        return true; // "the Swiss was the better player"
    if (!startsWith(who.text, "the ") || who.plural || !who.members.empty()) return false;
    const bool people = lexicon.demonym(withCapital(who.head)) != nullptr;
    constexpr int mostly = 500; // thousandths of its meanings
    const bool animal = lexicon.store && who.name.empty() &&
        lexicon.store->share(who.head, NounKind::Animal) >= mostly; // "the dog": she may be that
    return people || animal || (who.name.empty() && lexicon.isPersonNoun(who.head));
}

/// "Bong paid tribute": a name of which nobody knows whose it is may be somebody's.
bool tellsOfStranger(const std::vector<Fact>& facts) {
    const auto told =
        std::find_if(facts.begin(), facts.end(), [](const Fact& fact) { return !fact.apposed; });
    if (told == facts.end()) return false;
    const auto& who = told->subject;
    if (who.loose && startsUpper(who.text))
        return true; // "Theremin returned": he, or his instrument
    return who.kind == Kind::None && !who.name.empty() && who.text == who.name && !who.resolved &&
        who.name.find(' ') == std::string::npos;
}

} // namespace

std::set<std::string> named(const Sentence& sentence, const Cast& cast, Kind kind) {
    std::set<std::string> names;
    for (std::size_t i = 0; i < sentence.tokens.size(); ++i) {
        const auto& token = sentence.tokens[i];
        const bool owner = kind == Kind::Person && i + 1 < sentence.tokens.size() &&
            sentence.tokens[i + 1].tag == Tag::Genitive; // "NAME's drama" tells of the drama
        const auto* entity = token.tag == Tag::Name && !owner ? cast.find(token.text) : nullptr;
        if (entity && entity->kind == kind) names.insert(entity->name);
    }
    return names;
}

bool fits(const std::string& name, Gender gender, const Cast& cast) {
    const auto* person = cast.find(name);
    return person && person->kind == Kind::Person &&
        (person->gender == gender || person->gender == Gender::Unknown);
}

std::string personOf(const Sentence& sentence, const std::vector<Fact>& facts,
    const Reading& reading, Gender gender, const std::string& before) {
    const auto& cast = reading.cast;
    const auto told =
        std::count_if(facts.begin(), facts.end(), [](const Fact& fact) { return !fact.apposed; });
    for (const auto& fact : facts)
        if (isPerson(fact.subject) && !fact.apposed && !(fact.doubtful && fact.subject.resolved) &&
            fits(fact.subject.name, gender, cast)) {
            const bool quoted = fact.object && fact.object->kind == Kind::Quote;
            const bool other = !before.empty() && before != fact.subject.name;
            return quoted && other && told == 1 ? std::string() : fact.subject.name;
        }
    if (tellsOfUnnamed(facts, reading.lexicon)) return {};
    if (tellsOfStranger(facts)) return {};
    std::set<std::string> persons;
    for (const auto& name : named(sentence, cast, Kind::Person))
        if (fits(name, gender, cast)) persons.insert(name);
    const auto opening = sentence.tokens.empty() ? std::string() : sentence.tokens.front().lower;
    const bool same = opening == (gender == Gender::He ? "he" : "she"); // still of the one before
    if (same) return before;
    if (persons.size() == 1) return *persons.begin();
    const bool duel = reading.occasion.duel; // of two rivals either may be "he"
    return persons.empty() && !duel ? before : std::string();
}

} // namespace podium::authoring
