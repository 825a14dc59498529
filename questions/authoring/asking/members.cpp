#include "questions/authoring/asking/members.hpp"
#include "questions/authoring/options/chance.hpp"
#include "questions/authoring/options/hash.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

/// A list in a fact, and which part of the fact it is.
struct List {
    const Fact& fact;
    Slot slot;
    const std::vector<Phrase>& members;
};

bool sharesClass(const std::string& one, const std::string& other, const Lexicon& lexicon) {
    for (const auto* alike : {"winning", "defeating", "singing", "shared", "ranking"})
        if (lexicon.verbIs(alike, one) && lexicon.verbIs(alike, other)) return true;
    return one == other;
}

/// Whether the article tells the same deed of somebody elsewhere, for certain or not.
bool toldOfDeed(const std::string& name, const Fact& told, const World& world) {
    for (std::size_t i = 0; i < world.facts.size(); ++i)
        if (sharesClass(world.facts[i].verb, told.verb, world.lexicon) &&
            contains(world.said[i], name))
            return true;
    return false;
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

/// Of the members' kind and walk of life, and nowhere near their deed.
std::vector<std::string> outsiders(const List& list, const Gatherer& gatherer) {
    const auto& world = gatherer.world();
    const auto said = statement(list.fact, world.lexicon);
    std::vector<std::string> found;
    for (const auto& entity : world.cast.entities()) {
        Phrase phrase;
        phrase.kind = entity.kind;
        phrase.name = phrase.text = entity.name;
        const bool inSentence = entity.sentences.contains(list.fact.sentence);
        if (!inSentence && gatherer.standsAlone(phrase) && hasAlike(list, entity, world) &&
            !toldOfDeed(entity.name, list.fact, world) && !contains(said, entity.name) &&
            !isForeign(entity, said, world.lexicon) && entity.name != world.occasion.subject)
            found.push_back(entity.name);
    }
    return found;
}

/// One deed of many: it says where, when or to what.
bool isNarrow(const Fact& fact, const Lexicon& lexicon) {
    const bool plain = lexicon.verbIs("weak", fact.verb) || lexicon.verbIs("background", fact.verb);
    const bool placed = std::any_of(fact.complements.begin(), fact.complements.end(),
        [](const Complement& one) { return one.phrase.kind != Kind::Number; });
    return !plain && fact.scope != Scope::None && (fact.object || placed);
}

/// "performed on the beach", "did Tom Cruise visit"
std::string deed(const List& list, const Lexicon& lexicon) {
    Slot slot = list.slot;
    auto fact = shortened(list.fact, slot);
    if (slot.part == Slot::Part::Subject) return predicate(fact, slot, lexicon);
    return inverted(fact, slot, lexicon);
}

/// "did NOT perform on the beach", "did Tom Cruise NOT visit"
std::string denied(const List& list, const Lexicon& lexicon) {
    Slot slot = list.slot;
    auto fact = shortened(list.fact, slot);
    if (slot.part == Slot::Part::Subject) {
        fact.subject = Phrase{};
        fact.subject.text = "NOT";
    } else {
        fact.subject.text += " NOT";
    }
    return inverted(fact, slot, lexicon);
}

std::vector<std::string> namesOf(const List& list) {
    std::vector<std::string> names;
    for (const auto& member : list.members) names.push_back(Gatherer::printed(member));
    return names;
}

/// "these people", or "these" where not all are of one kind.
std::string these(const List& list, const Gatherer& gatherer) {
    const auto kind = list.members.front().kind;
    const bool alike = std::all_of(list.members.begin(), list.members.end(),
        [&](const Phrase& member) { return member.kind == kind; });
    const auto many = alike ? gatherer.manyOf(kind, {""}) : std::string();
    return many.empty() ? "these" : "these " + many;
}

Gathering gathered(const List& list, const std::string& kind, const Gatherer& gatherer) {
    Gathering gathering;
    gathering.kind = kind;
    gathering.facts.push_back(statement(list.fact, gatherer.lexicon()));
    gathering.sentences.push_back(list.fact.sentence);
    return gathering;
}

void finish(Draft& draft, const List& list) {
    draft.answer = list.members.front();
    draft.told = list.fact;
    draft.scope = list.fact.scope;
}

void gatherSeveral(const List& list, const std::vector<std::string>& right,
    const std::vector<std::string>& wrong, Gatherer& gatherer) {
    auto gathering = gathered(list, "members", gatherer);
    gathering.options = right;
    for (std::size_t i = 0; i < right.size(); ++i) gathering.answers.push_back(i);
    gathering.options.insert(gathering.options.end(), wrong.begin(), wrong.end());
    const auto text = deed(list, gatherer.lexicon());
    finish(gatherer.gather(QuestionType::Several, gathering, "members",
               {{"these", these(list, gatherer)}, {"deed", text},
                   {"where", gatherer.where(text, list.fact.scope)}}),
        list);
}

void gatherOdd(const List& list, const std::vector<std::string>& right, const std::string& wrong,
    Gatherer& gatherer) {
    auto gathering = gathered(list, "outsider", gatherer);
    gathering.options = right;
    gathering.answers = {right.size()};
    gathering.options.push_back(wrong);
    const auto text = denied(list, gatherer.lexicon());
    auto& draft = gatherer.gather(QuestionType::Choice, gathering, "outsider",
        {{"these", these(list, gatherer)}, {"deed", text},
            {"where", gatherer.where(text, list.fact.scope)}});
    finish(draft, list);
    draft.answer.name = draft.answer.text = wrong;
}

void gatherList(const List& list, Gatherer& gatherer) {
    constexpr std::size_t mostRight = 3, mostWrong = 2;
    const bool known = std::all_of(list.members.begin(), list.members.end(),
        [&](const Phrase& member) { return gatherer.standsAlone(member); });
    if (list.members.size() < 2 || !known || !isNarrow(list.fact, gatherer.lexicon())) return;
    auto wrong = outsiders(list, gatherer);
    auto right = namesOf(list);
    Chance chance(hashed(statement(list.fact, gatherer.lexicon())));
    chance.shuffle(wrong);
    chance.shuffle(right);
    if (right.size() > mostRight) right.resize(mostRight);
    if (!wrong.empty() && right.size() == mostRight)
        gatherOdd(list, right, wrong.front(), gatherer);
    if (wrong.size() < mostWrong) return;
    wrong.resize(mostWrong);
    gatherSeveral(list, right, wrong, gatherer);
}

} // namespace

void gatherMembers(Gatherer& gatherer) {
    for (const auto& fact : gatherer.world().facts) {
        if (!gatherer.isProven(fact) || Gatherer::needsItsSubject(fact)) continue;
        gatherList({fact, {Slot::Part::Subject, 0}, fact.subject.members}, gatherer);
        const bool active = fact.turn == Turn::Active && gatherer.standsAlone(fact.subject);
        if (fact.object && active)
            gatherList({fact, {Slot::Part::Object, 0}, fact.object->members}, gatherer);
    }
}

} // namespace podium::authoring
