#include "questions/authoring/options/duel.hpp"
#include "questions/authoring/page/bare_words.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

constexpr Form forms[] = {Form::Plain, Form::Third, Form::Past};

/// "beats", "defeated"
bool defeats(const std::string& word, const Lexicon& lexicon) {
    return std::any_of(std::begin(forms), std::end(forms), [&](Form form) {
        const auto plain = lexicon.verbs.plainAnywhere(word, form);
        return plain && lexicon.verbIs("defeating", *plain);
    });
}

/// The people whom the headline of a match names: "Djokovic beats Federer".
std::vector<std::string> headliners(const World& world) {
    const auto words = bareWords(world.occasion.news);
    std::vector<std::string> names;
    if (std::none_of(words.begin(), words.end(),
            [&](const std::string& word) { return defeats(word, world.lexicon); }))
        return names;
    for (const auto& entity : world.cast.entities()) {
        const auto last = entity.name.substr(entity.name.find_last_of(' ') + 1);
        const bool named = std::find(words.begin(), words.end(), last) != words.end();
        if (entity.kind == Kind::Person && named) names.push_back(entity.name);
    }
    return names;
}

bool isOther(const Fact& fact, const World& world) {
    return fact.earlier ||
        std::any_of(fact.complements.begin(), fact.complements.end(), [&](const Complement& one) {
            return one.phrase.kind == Kind::Year &&
                one.phrase.text != std::to_string(world.occasion.year);
        });
}

bool isOfMatch(const Fact& fact, Scope scope, const World& world) {
    const bool told = scope == Scope::Scene || scope == Scope::News ||
        (scope == Scope::Event && world.occasion.contest);
    return told && !isOther(fact, world);
}

/// A page whose headline names two, one of whom beat the other, tells of their match.
bool isOfMains(const Fact& fact, const World& world) {
    const auto& mains = world.occasion.mains;
    return !fact.earlier && mains.contains(fact.subject.name) && mains.contains(fact.object->name);
}

/// Who is told to have beaten whom in it.
std::vector<std::string> finalists(const World& world) {
    for (const auto& fact : world.facts) {
        const bool people = fact.object && fact.subject.kind == Kind::Person &&
            fact.object->kind == Kind::Person && fact.turn == Turn::Active;
        if (people && world.lexicon.verbIs("defeating", fact.verb) &&
            (isOfMatch(fact, fact.scope, world) || isOfMains(fact, world)))
            return {fact.subject.name, fact.object->name};
    }
    return {};
}

} // namespace

std::string opponentOf(const Draft& draft, const World& world) {
    const bool event = draft.scope == Scope::Event && !isOther(draft.told, world);
    if (!event && !isOfMatch(draft.told, draft.scope, world)) return {};
    auto two = headliners(world);
    if (two.size() != 2) two = finalists(world);
    if (two.size() != 2) return {};
    const auto& name = draft.answer.name;
    if (name == two.front()) return two.back();
    return name == two.back() ? two.front() : std::string();
}

} // namespace podium::authoring
