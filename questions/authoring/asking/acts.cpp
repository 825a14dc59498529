#include "questions/authoring/asking/acts.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

/// What one person did, as a thing to do: "Strap the Olympic flag to a motorcycle".
struct Act {
    std::string text;
    const Fact* fact = nullptr;
};

bool isAct(const Fact& fact, const Gatherer& gatherer) {
    const bool person = fact.subject.kind == Kind::Person && gatherer.standsAlone(fact.subject);
    const bool plain = fact.turn == Turn::Active && !gatherer.lexicon().verbIs("weak", fact.verb) &&
        !gatherer.lexicon().verbIs("background", fact.verb);
    const bool told = fact.object || !fact.complements.empty();
    return person && plain && told && !fact.earlier && gatherer.isProven(fact) &&
        !Gatherer::needsItsSubject(fact);
}

std::string toDo(const Fact& fact) {
    const auto particle = fact.particle.empty() ? std::string() : " " + fact.particle;
    return withCapital(fact.verb + particle + rest(fact, {}));
}

std::vector<Act> actsIn(const Gatherer& gatherer) {
    constexpr std::size_t longest = 70; // bytes: an option
    constexpr std::ptrdiff_t words = 10;
    std::vector<Act> acts;
    for (const auto& fact : gatherer.world().facts) {
        if (!isAct(fact, gatherer)) continue;
        Slot none;
        auto brief = shortened(fact, none, words);
        brief.tail.clear();
        if (const auto text = toDo(brief); text.size() <= longest) acts.push_back({text, &fact});
    }
    return acts;
}

/// One act of each verb, all of one scope.
std::vector<Act> actsOf(const std::string& name, const std::vector<Act>& acts) {
    std::vector<Act> own;
    std::set<std::string> verbs;
    for (const auto& act : acts) {
        const bool fits = own.empty() || act.fact->scope == own.front().fact->scope;
        if (act.fact->subject.name == name && fits && verbs.insert(act.fact->verb).second)
            own.push_back(act);
    }
    return own;
}

/// Whether the article tells the same of this person too, or of the same thing.
bool couldBe(const Act& act, const std::string& name, const World& world) {
    for (std::size_t i = 0; i < world.facts.size(); ++i) {
        const auto& fact = world.facts[i];
        if (!contains(world.said[i], name)) continue;
        const bool object = fact.object && act.fact->object && !fact.object->head.empty() &&
            fact.object->head == act.fact->object->head;
        if (object || fact.verb == act.fact->verb) return true;
    }
    return contains(act.text, name);
}

/// Of others, in the same scene, at most one of each; an act must not be known by its length.
std::vector<Act> foreignTo(const Act& own, const std::vector<Act>& acts, const Gatherer& gatherer) {
    const auto& name = own.fact->subject.name;
    constexpr std::size_t enough = 12; // to choose from
    std::vector<Act> others;
    std::set<std::string> doers;
    for (const auto& act : acts)
        if (others.size() < enough && act.fact->subject.name != name &&
            act.fact->scope == own.fact->scope && !couldBe(act, name, gatherer.world()) &&
            doers.insert(act.fact->subject.name).second)
            others.push_back(act);
    const auto apart = [&](const Act& act) {
        const auto mine = own.text.size(), theirs = act.text.size();
        return std::max(mine, theirs) - std::min(mine, theirs);
    };
    std::stable_sort(others.begin(), others.end(),
        [&](const Act& a, const Act& b) { return apart(a) < apart(b); });
    return others;
}

void add(const Act& act, Gathering& gathering, const Lexicon& lexicon) {
    gathering.options.push_back(act.text);
    gathering.facts.push_back(statement(*act.fact, lexicon));
    gathering.sentences.push_back(act.fact->sentence);
}

std::string toldOf(const Act& act, const Lexicon& lexicon) {
    auto brief = *act.fact;
    brief.tail.clear();
    return statement(brief, lexicon);
}

/// "Paris" in the stem points to whatever has it too.
bool sharesWord(const std::string& text, const std::string& where) {
    constexpr std::size_t shortest = 4; // bytes: shorter words point to nothing
    const auto words = wordsOf(lowered(text));
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
        return word.size() >= shortest && contains(lowered(where), replaced(word, "\"", ""));
    });
}

/// Three of one's own and one of another's.
void gatherOdd(const std::vector<Act>& own, const Act& other, Gatherer& gatherer) {
    Gathering gathering;
    gathering.kind = "acts";
    for (const auto& act : own) add(act, gathering, gatherer.lexicon());
    add(other, gathering, gatherer.lexicon());
    gathering.answers = {own.size()};
    const auto& subject = own.front().fact->subject;
    const auto scope = own.front().fact->scope;
    gathering.telling = withCapital(toldOf(other, gatherer.lexicon())) +
        "; all the rest was done by " + subject.text + ".";
    const auto where = gatherer.where(subject.text, scope);
    if (where.empty() || sharesWord(other.text, where)) return;
    auto& draft = gatherer.gather(
        QuestionType::Choice, gathering, "acts", {{"subject", subject.text}, {"where", where}});
    draft.topic = subject.name;
    draft.scope = scope;
}

} // namespace

void gatherActs(Gatherer& gatherer) {
    constexpr std::size_t enough = 3, choices = 4; // the jury takes the first that tells nothing
    const auto acts = actsIn(gatherer);
    for (const auto& entity : gatherer.world().cast.entities()) {
        const auto own = actsOf(entity.name, acts);
        if (own.size() < enough) continue;
        for (const auto& other : spread(foreignTo(own.front(), acts, gatherer), choices))
            gatherOdd(spread(own, enough), other, gatherer);
    }
}

} // namespace podium::authoring
