#include "questions/authoring/asking/members.hpp"
#include "questions/authoring/asking/outsiders.hpp"
#include "questions/authoring/options/chance.hpp"
#include "questions/authoring/options/hash.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

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
    auto kind = list.members.front().kind;
    const bool alike = std::all_of(list.members.begin(), list.members.end(),
        [&](const Phrase& member) { return member.kind == kind; });
    const auto plays = [&](const char* verbs) {
        return gatherer.lexicon().verbIs(verbs, list.fact.verb);
    };
    const bool subject = list.slot.part == Slot::Part::Subject;
    if (subject && (plays("winning") || plays("defeating") || plays("shared"))) kind = asTeam(kind);
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
