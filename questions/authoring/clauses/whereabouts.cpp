#include "questions/authoring/clauses/whereabouts.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

bool isPlace(const Complement& one, const Lexicon& lexicon) {
    const bool where = one.preposition == "in" || one.preposition == "on" ||
        one.preposition == "off" || one.preposition == "near";
    const auto kind = one.phrase.kind;
    const bool named = kind == Kind::Place || kind == Kind::City || kind == Kind::Country;
    return where && named && !one.phrase.loose && !lexicon.is("months", one.phrase.head);
}

bool isSort(const Fact& fact) {
    return fact.verb == "be" && fact.object && !fact.object->definite && !fact.doubtful &&
        fact.object->text.starts_with("a") && !fact.subject.name.empty() &&
        fact.subject.kind != Kind::Person;
}

} // namespace

std::vector<Fact> whereaboutsIn(const std::vector<Fact>& facts, const Lexicon& lexicon) {
    std::vector<Fact> found;
    for (const auto& fact : facts) {
        const auto place = std::find_if(fact.complements.begin(), fact.complements.end(),
            [&](const Complement& one) { return isPlace(one, lexicon); });
        if (!isSort(fact) || place == fact.complements.end()) continue;
        auto there = fact;
        there.object.reset();
        there.tail.clear();
        there.complements = {*place};
        found.push_back(there);
    }
    return found;
}

} // namespace podium::authoring
