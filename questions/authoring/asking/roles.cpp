#include "questions/authoring/asking/roles.hpp"
#include "questions/authoring/asking/portraits.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

/// A person with what he or she is matched with.
struct Role {
    const Entity* person;
    std::string text;   ///< "Judo", "Mayor of Paris"
    std::string family; ///< whose members could be taken for each other
};

bool isKnown(const Entity& entity) {
    return entity.kind == Kind::Person && !entity.role.empty() && entity.roleSentence > 0 &&
        contains(entity.name, " ");
}

/// Nationality, sex or a part of the name would give the match away.
bool givesAway(const std::string& role, const Entity& person, const Lexicon& lexicon) {
    const auto names = wordsOf(lowered(person.name));
    for (const auto& word : wordsOf(lowered(role)))
        if (lexicon.is("gendered", word) || lexicon.demonym(word) ||
            std::find(names.begin(), names.end(), word) != names.end())
            return true;
    return false;
}

std::string familyOf(const Entity& person, const Lexicon& lexicon) {
    const auto family = lexicon.roleFamily.find(person.roleNoun);
    return family == lexicon.roleFamily.end() ? std::string() : family->second;
}

bool isOffice(const Role& role) { return contains(role.text, " of "); }

/// A singer may rap and a rapper is a singer: of these only one can be asked at a time.
bool overlap(const Role& one, const Role& other, const Lexicon& lexicon) {
    if (lowered(one.text) == lowered(other.text)) return true;
    if (one.family.empty() || one.family != other.family) return false;
    if (isOffice(one) && isOffice(other)) return false;
    const auto vague = [&](const Role& role) {
        return !isOffice(role) && lexicon.is("vague_roles", lowered(role.text));
    };
    return vague(one) || vague(other);
}

void addIfApart(std::vector<Role>& roles, const Role& role, const Lexicon& lexicon) {
    if (std::none_of(roles.begin(), roles.end(),
            [&](const Role& other) { return overlap(role, other, lexicon); }))
        roles.push_back(role);
}

std::vector<Role> sportsIn(const World& world) {
    std::vector<Role> roles;
    for (const auto& entity : world.cast.entities())
        if (isKnown(entity) && world.lexicon.isAthlete(entity.roleNoun))
            addIfApart(
                roles, {&entity, withCapital(sportOf(entity, world.lexicon)), ""}, world.lexicon);
    return roles;
}

std::vector<Role> officesIn(const World& world) {
    constexpr std::size_t longest = 60; // bytes: one line of an option
    std::vector<Role> roles;
    for (const auto& entity : world.cast.entities()) {
        if (!isKnown(entity) || world.lexicon.isAthlete(entity.roleNoun)) continue;
        const auto family = familyOf(entity, world.lexicon);
        const bool plain = entity.role.size() <= longest && family != "star" && !family.empty();
        if (plain && !givesAway(entity.role, entity, world.lexicon))
            addIfApart(roles, {&entity, withCapital(entity.role), family}, world.lexicon);
    }
    return roles;
}

Gathering paired(const std::vector<Role>& roles, const std::string& kind, const World& world) {
    Gathering gathering;
    gathering.kind = kind;
    std::vector<std::string> told;
    for (const auto& role : roles) {
        gathering.options.push_back(role.person->name);
        gathering.partners.push_back(role.text);
        gathering.facts.push_back(statement(factAbout(*role.person, world), world.lexicon));
        gathering.sentences.push_back(role.person->roleSentence);
        const bool office = isOffice(role);
        told.push_back(
            role.person->name + " (" + (office ? role.person->role : lowered(role.text)) + ")");
    }
    gathering.telling = "The matches are " + listed(told) + ".";
    return gathering;
}

/// The scene, if all of it is told there.
Scope scopeOf(const Gathering& gathering, const World& world) {
    const auto& occasion = world.occasion;
    if (occasion.event.empty()) return Scope::News;
    const int first = *std::min_element(gathering.sentences.begin(), gathering.sentences.end());
    return occasion.sceneFrom > 0 && first >= occasion.sceneFrom ? Scope::Scene : Scope::Event;
}

void gatherRolesOf(
    const std::vector<Role>& roles, const std::string& kind, Scope scope, Gatherer& gatherer) {
    const auto gathering = paired(roles, kind, gatherer.world());
    const auto where = gatherer.whereOrStory(scope);
    if (where.empty() && gatherer.world().occasion.news.empty()) return;
    auto& draft = gatherer.gather(QuestionType::Pairs, gathering, kind, {{"where", where}});
    draft.answer.kind = Kind::Person;
    draft.answer.name = gathering.options.front();
    draft.scope = scope;
}

} // namespace

void gatherRoles(Gatherer& gatherer) {
    constexpr std::size_t fewest = 3, most = 5;
    const auto& world = gatherer.world();
    const auto sports = spread(sportsIn(world), most);
    if (sports.size() >= fewest)
        gatherRolesOf(
            sports, "sports", world.occasion.event.empty() ? Scope::News : Scope::Event, gatherer);
    const auto offices = spread(officesIn(world), most);
    if (offices.size() >= fewest)
        gatherRolesOf(offices, "roles", scopeOf(paired(offices, "roles", world), world), gatherer);
}

} // namespace podium::authoring
