#include "questions/authoring/world.hpp"
#include "questions/authoring/lines.hpp"
#include "questions/authoring/statement.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

bool isSporting(const Fact& fact, const Lexicon& lexicon) {
    const bool medals = fact.object && fact.object->kind == Kind::Number &&
        lexicon.verbOfCounted.contains(fact.object->head) &&
        lexicon.verbOfCounted.at(fact.object->head) == "win";
    return medals ||
        std::any_of(fact.complements.begin(), fact.complements.end(),
            [](const Complement& one) { return one.phrase.kind == Kind::Sport; });
}

bool mentions(const Fact& fact, const std::string& word) {
    return contains(rest(fact, {}), " " + word + " ");
}

} // namespace

Gender World::genderOf(const std::string& name) const {
    const auto* entity = cast.find(name);
    if (!entity || entity->gender != Gender::Unknown)
        return entity ? entity->gender : Gender::Unknown;
    for (const auto& fact : facts) {
        if (fact.subject.name != name) continue;
        if (mentions(fact, "his") || mentions(fact, "men's")) return Gender::He;
        if (mentions(fact, "her") || mentions(fact, "women's")) return Gender::She;
    }
    return Gender::Unknown;
}

bool World::isAthlete(const std::string& name) const {
    const auto* entity = cast.find(name);
    if (!entity || entity->kind != Kind::Person) return false;
    if (lexicon.isAthlete(entity->roleNoun)) return true;
    return std::any_of(facts.begin(), facts.end(), [&](const Fact& fact) {
        const bool beaten =
            fact.object && fact.object->name == name && lexicon.verbIs("defeating", fact.verb);
        return beaten || (fact.subject.name == name && isSporting(fact, lexicon));
    });
}

} // namespace podium::authoring
