#include "questions/authoring/world.hpp"
#include "questions/authoring/clauses/statement.hpp"
#include "questions/authoring/page/lines.hpp"
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
    const auto told = genders.find(name);
    return told == genders.end() ? Gender::Unknown : told->second;
}

std::map<std::string, Gender> gendersIn(const std::vector<Fact>& facts) {
    std::map<std::string, Gender> genders; // the first fact that tells it counts
    for (const auto& fact : facts) {
        if (mentions(fact, "his") || mentions(fact, "men's"))
            genders.emplace(fact.subject.name, Gender::He);
        else if (mentions(fact, "her") || mentions(fact, "women's"))
            genders.emplace(fact.subject.name, Gender::She);
    }
    return genders;
}

std::set<std::string> athletesIn(
    const Cast& cast, const std::vector<Fact>& facts, const Lexicon& lexicon) {
    std::set<std::string> athletes;
    for (const auto& entity : cast.entities())
        if (entity.kind == Kind::Person && lexicon.isAthlete(entity.roleNoun))
            athletes.insert(entity.name);
    for (const auto& fact : facts) {
        const bool beat = fact.object && lexicon.verbIs("defeating", fact.verb);
        if (beat && fact.object->kind == Kind::Person) athletes.insert(fact.object->name);
        if (fact.subject.kind == Kind::Person && isSporting(fact, lexicon))
            athletes.insert(fact.subject.name);
    }
    return athletes;
}

} // namespace podium::authoring
