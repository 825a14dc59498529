#include "questions/authoring/asking/outsiders.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

bool sharesClass(const std::string& one, const std::string& other, const Lexicon& lexicon) {
    for (const auto* alike : {"winning", "defeating", "singing", "shared", "ranking"})
        if (lexicon.verbIs(alike, one) && lexicon.verbIs(alike, other)) return true;
    return one == other;
}

bool isSameThing(const std::optional<Phrase>& one, const std::optional<Phrase>& other) {
    const bool told = one && other && !one->head.empty();
    return told && one->kind != Kind::Number && one->head == other->head;
}

/// Whether the article tells the same deed of somebody elsewhere, for certain or not; so it may
/// where it tells of another deed to the same thing.
bool toldOfDeed(const std::string& name, const Fact& told, const World& world) {
    for (std::size_t i = 0; i < world.facts.size(); ++i) {
        const auto& fact = world.facts[i];
        const bool same = sharesClass(fact.verb, told.verb, world.lexicon) ||
            isSameThing(fact.object, told.object);
        if (same && contains(world.said[i], name)) return true;
    }
    return false;
}

/// The names in a fact beside its list: whoever is named with them elsewhere may have been there.
std::vector<std::string> company(const List& list) {
    std::vector<std::string> names;
    const auto add = [&](const Phrase& phrase) {
        if (phrase.members.empty() && !phrase.name.empty()) names.push_back(phrase.name);
    };
    add(list.fact.subject);
    if (list.fact.object) add(*list.fact.object);
    for (const auto& one : list.fact.complements)
        if (one.phrase.kind != Kind::Event) add(one.phrase);
    return names;
}

bool keepsCompany(const Entity& entity, const List& list, const World& world) {
    const auto names = company(list);
    return std::any_of(names.begin(), names.end(), [&](const std::string& name) {
        const auto both = [&](const std::string& said) {
            return contains(said, name) && contains(said, entity.name);
        };
        return std::any_of(world.said.begin(), world.said.end(), both) ||
            std::any_of(world.sentences.begin(), world.sentences.end(),
                [&](const Sentence& sentence) { return both(sentence.words); });
    });
}

std::string familyOf(const std::string& name, const World& world) {
    if (world.isAthlete(name)) return "athlete";
    const auto* entity = world.cast.find(name);
    if (!entity || entity->kind != Kind::Person) return {};
    const auto family = world.lexicon.roleFamily.find(entity->roleNoun);
    return family == world.lexicon.roleFamily.end() ? std::string() : family->second;
}

bool hasAlike(const List& list, const Entity& entity, const World& world) {
    return std::any_of(list.members.begin(), list.members.end(), [&](const Phrase& member) {
        return member.kind == entity.kind &&
            familyOf(member.name, world) == familyOf(entity.name, world);
    });
}

/// Whoever is known to come from elsewhere did not carry the flag of Australia.
bool isForeign(const Entity& entity, const std::string& deed, const Lexicon& lexicon) {
    if (entity.nationality.empty() || contains(deed, entity.nationality)) return false;
    return std::any_of(lexicon.countries.begin(), lexicon.countries.end(),
        [&](const Country& country) { return contains(deed, country.name); });
}

} // namespace

std::vector<std::string> outsiders(const List& list, const Gatherer& gatherer) {
    const auto& world = gatherer.world();
    const auto said = statement(list.fact, world.lexicon);
    constexpr std::size_t enough = 12; // to choose from
    std::vector<std::string> found;
    for (const auto& entity : world.cast.entities()) {
        if (found.size() == enough) break;
        Phrase phrase;
        phrase.kind = entity.kind;
        phrase.name = phrase.text = entity.name;
        const bool inSentence = entity.sentences.contains(list.fact.sentence);
        if (!inSentence && gatherer.standsAlone(phrase) && hasAlike(list, entity, world) &&
            !toldOfDeed(entity.name, list.fact, world) && !keepsCompany(entity, list, world) &&
            !contains(said, entity.name) && !isForeign(entity, said, world.lexicon) &&
            entity.name != world.occasion.subject)
            found.push_back(entity.name);
    }
    return found;
}

} // namespace podium::authoring
