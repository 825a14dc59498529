#include "questions/authoring/asking/portraits.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"

namespace podium::authoring {
namespace {

Phrase nameOf(const Entity& person) {
    Phrase phrase;
    phrase.kind = Kind::Person;
    phrase.name = phrase.text = person.name;
    phrase.definite = true;
    return phrase;
}

std::string described(const Entity& person, const Lexicon& lexicon) {
    if (contains(person.role, " of ")) return "the " + person.role;
    const auto* country = lexicon.country(person.nationality);
    return indefinite(person.role) + (country ? " from " + country->printed() : "");
}

} // namespace

Fact factAbout(const Entity& person, const World& world) {
    const auto& occasion = world.occasion;
    Fact fact;
    fact.subject = nameOf(person);
    fact.verb = "be";
    fact.object = Phrase{};
    fact.object->text = described(person, world.lexicon);
    fact.sentence = person.roleSentence;
    const bool told = occasion.sceneFrom > 0 && person.roleSentence >= occasion.sceneFrom;
    fact.scope = occasion.event.empty() ? Scope::None : told ? Scope::Scene : Scope::Event;
    return fact;
}

std::string sportOf(const Entity& person, const Lexicon& lexicon) {
    const auto& sport = lexicon.sports[lexicon.sportByAthlete.at(person.roleNoun)];
    return sport.kind == "event" ? sport.field : sport.name;
}

namespace {

void askSport(const Entity& person, Asker& asker) {
    Phrase sport;
    sport.kind = Kind::Sport;
    sport.text = sport.name = sport.head = sportOf(person, asker.lexicon());
    auto fact = factAbout(person, asker.world());
    fact.scope = Scope::Event;
    auto& draft = asker.by("portrait-sport")
                      .ask(fact, asker.stem("sport", person.name, {{"name", person.name}}), sport,
                          "sport", "");
    draft.portrait = "sport";
    draft.charm = -1;
}

/// Whoever the article gives another office.
std::vector<std::string> otherHolders(const Entity& person, const World& world) {
    std::vector<std::string> others;
    for (const auto& entity : world.cast.entities())
        if (entity.kind == Kind::Person && contains(entity.role, " of ") &&
            entity.role != person.role)
            others.push_back(entity.name);
    return others;
}

void askHolder(const Entity& person, Asker& asker) {
    auto fact = factAbout(person, asker.world());
    const auto& occasion = asker.world().occasion;
    const auto time = fact.scope == Scope::Scene ? occasion.sceneName() : occasion.eventName();
    auto& draft =
        asker.by("portrait-office")
            .ask(fact, asker.stem("holder", person.name, {{"role", person.role}}) + " " + time,
                fact.subject, "holder", "");
    draft.surelyWrong = otherHolders(person, asker.world());
}

/// Whether the body somebody leads is one that the page speaks of again and again.
bool leadsMain(const Entity& person, const World& world) {
    const auto* body = world.cast.find(person.role.substr(person.role.find(" of ") + 4));
    return body && !world.occasion.news.empty() && body->sentences.size() > 1;
}

/// Of news: "who was the chief executive of NAME?"
void askHead(const Entity& person, Asker& asker) {
    auto fact = factAbout(person, asker.world());
    fact.scope = Scope::News;
    auto& draft = asker.by("portrait-office")
                      .ask(fact, "who was the " + person.role, fact.subject, "holder", "");
    draft.surelyWrong = otherHolders(person, asker.world());
    draft.portrait = "office";
}

/// A deed that names the sport makes the better question.
bool sportIsTold(const Entity& person, const World& world) {
    for (const auto& fact : world.facts)
        for (const auto& one : fact.complements)
            if (fact.subject.name == person.name && one.phrase.kind == Kind::Sport) return true;
    return false;
}

} // namespace

void askPortrait(const Entity& person, Asker& asker) {
    const auto& lexicon = asker.lexicon();
    if (person.kind != Kind::Person || person.role.empty() || person.roleSentence == 0) return;
    const bool event = !asker.world().occasion.event.empty();
    if (!contains(person.name, " ") || sportIsTold(person, asker.world())) return;
    // Not where somebody comes from: the name tells it too often.
    const bool games = contains(asker.world().occasion.event, "Games");
    if (!games && lexicon.is("vague_athletes", person.roleNoun)) return;
    if (lexicon.isAthlete(person.roleNoun) && event) return askSport(person, asker);
    const auto family = lexicon.roleFamily.find(person.roleNoun);
    const bool leader = family != lexicon.roleFamily.end() && family->second == "leader";
    if (!leader || !contains(person.role, " of ")) return;
    if (event) askHolder(person, asker);
    if (!event && leadsMain(person, asker.world())) askHead(person, asker);
}

} // namespace podium::authoring
