#include "questions/authoring/jury/explaining.hpp"
#include "questions/authoring/asking/deeds.hpp"
#include "questions/authoring/clauses/statement.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

constexpr std::size_t longest = 170; // bytes: three lines on the screen

bool tellable(const Fact& fact) {
    return !fact.doubtful && !fact.lasting && !fact.subject.loose && !fact.subject.owned &&
        !(fact.object && fact.object->loose) && !rest(fact, {}).empty() &&
        fact.tense != Tense::Present && (fact.verb != "be" || isSuperlative(fact));
}

/// ", a pole vaulter from Sweden,": who somebody is, where the question has not said it already.
std::string introduction(const Fact& fact, const Draft& draft, const World& world) {
    const auto* person = world.cast.find(fact.subject.name);
    if (!person || person->kind != Kind::Person || person->role.empty()) return {};
    if (fact.verb == "be") return {};
    if (draft.portrait.empty() && contains(draft.stem, person->roleNoun)) return {};
    const bool office = contains(person->role, " of ");
    auto text = ", " + (office ? "the " + person->role : indefinite(person->role));
    const auto* country = world.lexicon.country(person->nationality);
    if (country && (!draft.portrait.empty() || !contains(draft.stem, country->name)))
        text += " from " + country->printed();
    return text + ",";
}

bool sameSubject(const Fact& one, const Fact& other) {
    return one.subject.text == other.subject.text;
}

bool hasPlace(const Fact& fact) {
    return std::any_of(fact.complements.begin(), fact.complements.end(),
        [](const Complement& one) { return one.phrase.kind == Kind::Place; });
}

/// The rank that a fact tells of, from 1; 0 where it tells of none.
int rankIn(const Fact& fact) {
    if (fact.object && fact.object->kind == Kind::Rank) return fact.object->place;
    for (const auto& complement : fact.complements)
        if (complement.phrase.kind == Kind::Rank) return complement.phrase.place;
    return 0;
}

/// "gold medals": what a fact counts; empty where it counts nothing.
std::string countedIn(const Fact& fact) {
    for (const auto& complement : fact.complements)
        if (complement.phrase.kind == Kind::Number) return complement.phrase.counted;
    return {};
}

/// ", while Japan finished third": the next one above (below the first), because ranks are
/// understood by their neighbours. Nothing else is set against a fact: most things that stand
/// side by side in an article have nothing to do with each other.
std::string neighbour(const Fact& told, const World& world) {
    const int rank = rankIn(told);
    const int wanted = rank == 1 ? 2 : rank - 1;
    for (std::size_t i = 0; rank > 0 && i < world.facts.size(); ++i)
        if (tellable(world.facts[i]) && rankIn(world.facts[i]) == wanted &&
            countedIn(world.facts[i]) == countedIn(told))
            return ", while " + world.said[i];
    return {};
}

/// "He", "The swimmer", or the name in full: how somebody is called the second time.
std::string calledAgain(const Fact& fact, const World& world) {
    const auto gender = world.genderOf(fact.subject.name);
    if (gender != Gender::Unknown) return gender == Gender::He ? "He" : "She";
    const auto* person = world.cast.find(fact.subject.name);
    const bool plain = person && !person->roleNoun.empty() && !contains(person->role, " of ");
    return plain ? "The " + person->roleNoun : fact.subject.text;
}

/// Whether a second sentence may tell this of the one that the first was about.
bool goesWith(const Fact& fact, const Fact& told) {
    return tellable(fact) && sameSubject(fact, told) && fact.tense == told.tense &&
        fact.turn == Turn::Active && fact.verb != "be" && !(hasPlace(fact) && hasPlace(told));
}

/// " The swimmer also carried the flame.": what else the same person did, where there is room.
std::string addition(const Fact& told, std::size_t room, const World& world) {
    if (told.subject.kind != Kind::Person || told.subject.name.empty()) return {};
    const auto itself = statement(told, world.lexicon);
    for (std::size_t i = 0; i < world.facts.size(); ++i) {
        const auto& fact = world.facts[i];
        if (world.said[i] == itself || !goesWith(fact, told)) continue;
        const auto more =
            " " + calledAgain(told, world) + " also " + predicate(fact, {}, world.lexicon) + ".";
        if (more.size() <= room) return more;
    }
    return {};
}

/// A portrait is told by a deed: "X, a swimmer, won four gold medals" says both.
const Fact& toldOf(const Draft& draft, const World& world) {
    if (draft.portrait.empty()) return draft.told;
    const auto deed = std::find_if(world.facts.begin(), world.facts.end(), [&](const Fact& fact) {
        return tellable(fact) && fact.verb != "be" && fact.subject.name == draft.told.subject.name;
    });
    return deed == world.facts.end() ? draft.told : *deed;
}

} // namespace

std::string explanation(const Draft& draft, const World& world) {
    if (!draft.gathering.telling.empty()) return draft.gathering.telling;
    constexpr std::ptrdiff_t enough = 16; // words behind the verb
    Slot none;
    const auto told = shortened(toldOf(draft, world), none, enough);
    const auto each = statement(told, world.lexicon).substr(told.subject.text.size());
    auto first = told.subject.text + introduction(told, draft, world) + each;
    const auto beside = neighbour(told, world);
    if (first.size() + beside.size() <= longest && !beside.empty())
        return withCapital(first + beside) + ".";
    const auto room = first.size() < longest ? longest - first.size() : 0;
    const auto second = addition(told, room, world);
    if (second.empty()) first += setting(first, told.scope, world.occasion);
    return withCapital(first) + "." + second;
}

} // namespace podium::authoring
