#include "questions/authoring/explaining.hpp"
#include "questions/authoring/letters.hpp"
#include "questions/authoring/lines.hpp"
#include "questions/authoring/standings.hpp"
#include "questions/authoring/statement.hpp"

namespace podium::authoring {
namespace {

constexpr std::size_t longest = 150; // bytes: two lines on the screen

bool tellable(const Fact& fact) {
    return !fact.doubtful && !fact.subject.loose && !fact.subject.owned &&
        !(fact.object && fact.object->loose) && !rest(fact, {}).empty() &&
        fact.tense == Tense::Past && fact.verb != "be";
}

std::string withArticle(const Country& country) {
    return (country.article.empty() ? "" : country.article + " ") + country.name;
}

std::string a(const std::string& noun) {
    const bool vowel = std::string("aeiou").find(noun.front()) != std::string::npos;
    return (vowel ? "an " : "a ") + noun;
}

/// ", a pole vaulter from Sweden,": who somebody is, if the question has not said it.
std::string introduction(const Fact& fact, const Draft& draft, const World& world) {
    const auto* person = world.cast.find(fact.subject.name);
    if (!person || person->kind != Kind::Person || person->role.empty()) return {};
    if (contains(draft.stem, person->roleNoun)) return {};
    const bool office = contains(person->role, " of ");
    auto text = ", " + (office ? "the " + person->role : a(person->role));
    const auto* country = world.lexicon.country(person->nationality);
    if (country && !contains(draft.stem, country->name)) text += " from " + withArticle(*country);
    return text + ",";
}

bool sameSubject(const Fact& one, const Fact& other) {
    return !one.subject.name.empty() && one.subject.name == other.subject.name;
}

/// What else the same one did, or else who else is told of beside them.
const Fact* companion(const Fact& told, const World& world) {
    const Fact* beside = nullptr;
    for (const auto& fact : world.facts) {
        if (&fact == &told || !tellable(fact) || fact.subject.name.empty()) continue;
        if (sameSubject(fact, told) &&
            statement(fact, world.lexicon) != statement(told, world.lexicon))
            return &fact;
        const bool near = std::abs(fact.sentence - told.sentence) <= 1;
        const bool kin = fact.subject.kind == told.subject.kind;
        if (near && kin && !sameSubject(fact, told)) beside = &fact;
    }
    return beside;
}

std::string joined(const Fact& told, const std::string& main, const World& world) {
    const auto* other = companion(told, world);
    if (!other) return main;
    const auto more = sameSubject(*other, told)
        ? ", and also " + predicate(*other, {}, world.lexicon)
        : ", while " + statement(*other, world.lexicon);
    return main.size() + more.size() <= longest ? main + more : main;
}

} // namespace

std::string explanation(const Draft& draft, const World& world) {
    const auto& told = draft.told;
    const auto who = introduction(told, draft, world);
    const auto main = told.subject.text + who + " " + predicate(told, {}, world.lexicon);
    auto text = joined(told, main, world);
    if (text == main) text += setting(main, draft.scope, world.occasion);
    return withCapital(text) + ".";
}

} // namespace podium::authoring
