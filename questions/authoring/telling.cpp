#include "questions/authoring/telling.hpp"
#include "questions/authoring/clause_reader.hpp"

namespace podium::authoring {
namespace {

bool isPerson(const Phrase& phrase) { return phrase.kind == Kind::Person && !phrase.name.empty(); }

std::set<std::string> personsIn(const Sentence& sentence, const Cast& cast) {
    std::set<std::string> persons;
    for (const auto& token : sentence.tokens)
        if (token.tag == Tag::Name)
            if (const auto* entity = cast.find(token.text); entity && entity->kind == Kind::Person)
                persons.insert(entity->name);
    return persons;
}

/// "He" means the subject of the sentence before, or the only person in it; otherwise nobody.
std::string personOf(const Sentence& sentence, const std::vector<Fact>& facts, const Cast& cast,
    const Memory& before) {
    for (const auto& fact : facts)
        if (isPerson(fact.subject)) return fact.subject.name;
    const auto persons = personsIn(sentence, cast);
    if (persons.size() == 1) return *persons.begin();
    return persons.empty() ? before.person : std::string();
}

std::vector<std::string> teamsIn(const Sentence& sentence, const Cast& cast) {
    std::vector<std::string> teams;
    for (const auto& token : sentence.tokens)
        if (token.tag == Tag::Name)
            if (const auto* entity = cast.find(token.text); entity && entity->kind == Kind::Country)
                teams.push_back(entity->name);
    return teams;
}

Scope scopeOf(const Fact& fact, const Occasion& occasion) {
    if (occasion.event.empty()) return Scope::None;
    const bool told = !occasion.scene.empty() && occasion.sceneFrom > 0 &&
                      fact.sentence >= occasion.sceneFrom;
    return told ? Scope::Scene : Scope::Event;
}

} // namespace

std::vector<Fact> readFacts(const std::vector<Sentence>& sentences, const Cast& cast,
    const Occasion& occasion, const Lexicon& lexicon) {
    std::vector<Fact> all;
    Reading reading{cast, occasion, lexicon, {}};
    for (const auto& sentence : sentences) {
        auto facts = ClauseReader(sentence, reading).read();
        reading.memory.person = personOf(sentence, facts, cast, reading.memory);
        if (const auto teams = teamsIn(sentence, cast); !teams.empty()) reading.memory.teams = teams;
        for (auto& fact : facts) {
            fact.scope = scopeOf(fact, occasion);
            all.push_back(std::move(fact));
        }
    }
    return all;
}

} // namespace podium::authoring
