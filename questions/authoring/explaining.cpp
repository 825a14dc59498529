#include "questions/authoring/explaining.hpp"
#include "questions/authoring/deeds.hpp"
#include "questions/authoring/letters.hpp"
#include "questions/authoring/lines.hpp"
#include "questions/authoring/statement.hpp"
#include <algorithm>
#include <cstdlib>

namespace podium::authoring {
namespace {

constexpr std::size_t longest = 170; // bytes: three lines on the screen

bool tellable(const Fact& fact) {
    return !fact.doubtful && !fact.subject.loose && !fact.subject.owned &&
        !(fact.object && fact.object->loose) && !rest(fact, {}).empty() &&
        fact.tense != Tense::Present && (fact.verb != "be" || isSuperlative(fact));
}

/// ", a pole vaulter from Sweden,": who somebody is, if the question has not said it.
std::string introduction(const Fact& fact, const Draft& draft, const World& world) {
    const auto* person = world.cast.find(fact.subject.name);
    if (!person || person->kind != Kind::Person || person->role.empty()) return {};
    if (fact.verb == "be" || contains(draft.stem, person->roleNoun)) return {};
    const bool office = contains(person->role, " of ");
    auto text = ", " + (office ? "the " + person->role : indefinite(person->role));
    const auto* country = world.lexicon.country(person->nationality);
    if (country && !contains(draft.stem, country->name)) text += " from " + country->printed();
    return text + ",";
}

bool sameSubject(const Fact& one, const Fact& other) {
    return one.subject.text == other.subject.text;
}

bool hasPlace(const Fact& fact) {
    return std::any_of(fact.complements.begin(), fact.complements.end(),
        [](const Complement& one) { return one.phrase.kind == Kind::Place; });
}

/// ", and to end on 8 September": what was due shares its "due".
std::string alsoDone(const Fact& fact, const Lexicon& lexicon) {
    const auto done = predicate(fact, {}, lexicon);
    const auto due = done.find("due to ");
    if (due != std::string::npos) return ", and " + done.substr(due + 4);
    const bool state = fact.turn == Turn::Passive || fact.verb == "be";
    return (state ? ", and " : ", and also ") + done;
}

/// How well a fact goes with the one that is told: 3 what else the same one did, 2 what befell
/// the same person or is told in one breath, 1 what else of the kind is told near by; 0 not at all.
int fitness(const Fact& fact, const Fact& told) {
    if (!tellable(fact) || (fact.tense == Tense::Future && told.tense != Tense::Future)) return 0;
    if (sameSubject(fact, told)) return hasPlace(fact) && hasPlace(told) ? 0 : 3;
    const bool person = told.subject.kind == Kind::Person && !told.subject.name.empty();
    if (person && contains(rest(fact, {}), told.subject.name)) return 2;
    if (fact.sentence == told.sentence) return 2;
    const bool kin = fact.scope == told.scope && fact.subject.kind == told.subject.kind;
    return kin && std::abs(fact.sentence - told.sentence) == 1 ? 1 : 0;
}

/// The fitting thing to add, if it leaves the sentence short enough.
std::string addition(const Fact& told, std::size_t room, const World& world) {
    const auto itself = statement(told, world.lexicon);
    std::string best;
    int fit = 0;
    for (std::size_t i = 0; i < world.facts.size(); ++i) {
        const auto& fact = world.facts[i];
        const auto better = world.said[i] == itself ? 0 : fitness(fact, told);
        if (better <= fit) continue;
        const auto more = better == 3 ? alsoDone(fact, world.lexicon) : ", while " + world.said[i];
        if (more.size() > room) continue;
        fit = better;
        best = more;
    }
    return best;
}

} // namespace

std::string explanation(const Draft& draft, const World& world) {
    constexpr std::ptrdiff_t enough = 16; // words behind the verb
    Slot none;
    const auto told = shortened(draft.told, none, enough);
    const auto each = statement(told, world.lexicon).substr(told.subject.text.size());
    const auto main = told.subject.text + introduction(told, draft, world) + each;
    const auto room = main.size() < longest ? longest - main.size() : 0;
    const auto more = addition(draft.told, room, world);
    const auto end = more.empty() ? setting(main, draft.scope, world.occasion) : more;
    return withCapital(main + end) + ".";
}

} // namespace podium::authoring
