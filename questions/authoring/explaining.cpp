#include "questions/authoring/explaining.hpp"
#include "questions/authoring/deeds.hpp"
#include "questions/authoring/letters.hpp"
#include "questions/authoring/lines.hpp"
#include "questions/authoring/statement.hpp"

namespace podium::authoring {
namespace {

constexpr std::size_t longest = 170; // bytes: three lines on the screen

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
    if (fact.verb == "be" || contains(draft.stem, person->roleNoun)) return {};
    const bool office = contains(person->role, " of ");
    auto text = ", " + (office ? "the " + person->role : a(person->role));
    const auto* country = world.lexicon.country(person->nationality);
    if (country && !contains(draft.stem, country->name)) text += " from " + withArticle(*country);
    return text + ",";
}

bool sameSubject(const Fact& one, const Fact& other) {
    return one.subject.text == other.subject.text;
}

bool tellsOf(const Fact& fact, const std::string& name) {
    return !name.empty() && contains(rest(fact, {}), name);
}

/// What else the same one did, or what was done to it, or what else is told near by.
const Fact* companion(const Fact& told, const World& world) {
    const Fact *about = nullptr, *kin = nullptr, *near = nullptr;
    const auto itself = statement(told, world.lexicon);
    for (std::size_t i = 0; i < world.facts.size(); ++i) {
        const auto& fact = world.facts[i];
        const bool same = world.said[i] == itself;
        if (same || !tellable(fact) || fact.tense != told.tense) continue;
        if (sameSubject(fact, told)) return &fact;
        if (tellsOf(fact, told.subject.name)) about = &fact;
        if (fact.scope != told.scope || std::abs(fact.sentence - told.sentence) > 1) continue;
        (fact.subject.kind == told.subject.kind ? kin : near) = &fact;
    }
    return about ? about : kin ? kin : near;
}

/// ", and to end on 8 September": what was due shares its "due".
std::string alsoDone(const Fact& fact, const Lexicon& lexicon) {
    const auto done = predicate(fact, {}, lexicon);
    const auto due = done.find("due to ");
    return due == std::string::npos ? ", and also " + done : ", and " + done.substr(due + 4);
}

std::string joined(const Fact& told, const std::string& main, const World& world) {
    const auto* other = companion(told, world);
    if (!other) return main;
    const auto more = sameSubject(*other, told) ? alsoDone(*other, world.lexicon)
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
