#include "questions/authoring/options/languages.hpp"
#include "questions/bank/folding.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

/// "Jean" of "Jean-Claude"
std::string before(const std::string& name) { return name.substr(0, name.find('-')); }

bool endsLike(const NameGroup& group, const std::string& last) {
    const auto end = folded(last); // "Dvorak" is Dvořák
    return std::any_of(group.endings.begin(), group.endings.end(),
        [&](const std::string& ending) { return end.ends_with(folded(ending)); });
}

constexpr int lastName = 4; // evidence of a last name at the least

/// How much tells that a name is of a language: a last name outweighs a first one.
int evidence(const NameGroup& group, const PersonName& name) {
    constexpr int listed = 8, ending = lastName, first = 3;
    const auto& given = name.given.front();
    const auto bare = name.last.substr(name.last.find_last_of(' ') + 1); // "de Quintanilla"
    const bool has = group.hasLast(name.last) || group.hasLast(bare);
    const int last = has ? listed : endsLike(group, name.last) ? ending : 0;
    for (const auto& one : {given, before(given)})
        if (group.hasFirst(one) || group.known.contains(one)) return last + first;
    return last;
}

const NameGroup* told(const PersonName& name, const Lexicon& lexicon, int atLeast = 1) {
    const NameGroup* best = nullptr;
    for (const auto& group : lexicon.nameGroups)
        if (evidence(group, name) > (best ? evidence(*best, name) : atLeast - 1)) best = &group;
    return best;
}

/// Of most people whom the article names: of two at least, whose names tell as much.
const NameGroup* ofMost(const World& world, int atLeast = 1) {
    std::map<const NameGroup*, int> count;
    const NameGroup* best = nullptr;
    for (const auto& entity : world.cast.entities()) {
        if (entity.kind != Kind::Person) continue;
        const auto name = personName(entity.name, world.lexicon);
        const auto* group = name ? told(*name, world.lexicon, atLeast) : nullptr;
        if (group && ++count[group] > (best ? count[best] : 0)) best = group;
    }
    return best;
}

} // namespace

const NameGroup* languageOf(const PersonName& name, const World& world) {
    const auto& lexicon = world.lexicon;
    if (const auto* group = told(name, lexicon, lastName)) return group;
    if (const auto* group = told(name, lexicon)) { // "Paul" alone is of many languages
        const auto* most = ofMost(world, lastName);
        const auto& first = name.given.front();
        return most && (most->hasFirst(first) || most->known.contains(first)) ? most : group;
    }
    const auto& given = name.given.front();
    if (lexicon.maleNames.contains(given) || lexicon.femaleNames.contains(given)) return nullptr;
    if (const auto* group = ofMost(world)) return group;
    const bool english = !hasMarks(name.text()) && !lexicon.nameGroups.empty();
    return english ? &lexicon.nameGroups.front() : nullptr;
}

} // namespace podium::authoring
