#include "questions/authoring/clauses/belonging.hpp"
#include "questions/authoring/page/bare_words.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

/// "finished second" at a meeting of many races: in which?
bool isOfNoRace(const Fact& fact, const Occasion& occasion) {
    const bool place = fact.object && fact.object->kind == Kind::Rank && fact.object->table.empty();
    const auto race = [](const Complement& one) {
        const bool time = one.phrase.text.find_first_of("0123456789") < 2; // "in 1:56.40"
        const auto kind = one.phrase.kind;
        return one.preposition == "in" && !time && (kind == Kind::Thing || kind == Kind::Sport);
    };
    return occasion.manyRaces && place &&
        std::none_of(fact.complements.begin(), fact.complements.end(), race);
}

/// "NAME fell 3.2 per cent in Oslo": its shares did.
bool movesLikeShares(const Fact& fact, const Lexicon& lexicon) {
    const bool share = fact.object && fact.object->counted == "per cent" &&
        lexicon.verbIs("moving_shares", fact.verb);
    return share && (fact.subject.kind == Kind::Group || fact.subject.kind == Kind::None);
}

/// "was driven across in NAME's van": nobody is driven in a person.
bool isInSomebody(const Fact& fact) {
    return fact.turn == Turn::Passive &&
        std::any_of(fact.complements.begin(), fact.complements.end(), [](const Complement& one) {
            const bool in = one.preposition == "in" || one.preposition == "into" ||
                one.preposition == "aboard" || one.preposition == "on";
            return in && one.phrase.kind == Kind::Person && !one.phrase.name.empty();
        });
}

/// "a physicist named NAME": nobody named him.
bool isCalledSo(const Fact& fact) {
    const bool called = fact.verb == "name" || fact.verb == "call";
    return called && fact.turn == Turn::Active && !fact.subject.definite && fact.object &&
        !fact.object->name.empty() && !fact.second;
}

/// "during both wars and in 2020", "by 1905, in the nineteenth century": when was it?
bool hasTwoTimes(const Fact& fact) {
    const auto time = [](const Complement& one) {
        return one.phrase.kind == Kind::Year || one.phrase.kind == Kind::Date ||
            one.preposition == "during" || contains(one.phrase.text, " century");
    };
    const auto told = std::count_if(fact.complements.begin(), fact.complements.end(), time) +
        (hasYear(fact.tail) ? 1 : 0); // "on a note in 2015 issued in 2004"
    return told > 1 && fact.scope == Scope::None;
}

} // namespace

bool isOfAnotherYear(const Fact& fact, const Occasion& occasion) {
    const auto year = std::to_string(occasion.year);
    return fact.earlier ||
        std::any_of(fact.complements.begin(), fact.complements.end(), [&](const Complement& one) {
            return one.phrase.kind == Kind::Year && !contains(one.phrase.text, year);
        });
}

void tellSeries(Fact& fact, const Occasion& occasion) {
    if (occasion.series.empty() || occasion.series == occasion.event) return;
    const bool other = isOfAnotherYear(fact, occasion);
    const auto retell = [&](Phrase& phrase) {
        const bool any = startsWith(phrase.text, "a ") || startsWith(phrase.text, "an ");
        if (!other && !any) return;
        phrase.text = replaced(phrase.text, occasion.event, occasion.series);
        if (any) phrase.text = indefinite(phrase.text.substr(phrase.text.find(' ') + 1));
    };
    retell(fact.subject);
    if (fact.object) retell(*fact.object);
    for (auto& one : fact.complements) retell(one.phrase);
}

void dropElection(Fact& fact, const Occasion& occasion) {
    if (!occasion.election() || isOfAnotherYear(fact, occasion)) return;
    std::erase_if(fact.complements, [](const Complement& one) {
        return startsWith(one.phrase.head, "election") && one.preposition == "in";
    });
}

/// "between 1776": and when?
static bool isHalfSpan(const Fact& fact) {
    return std::any_of(fact.complements.begin(), fact.complements.end(), [](const Complement& one) {
        return one.preposition == "between" && one.phrase.kind == Kind::Year &&
            one.phrase.members.empty() && !contains(one.phrase.text, " and ");
    });
}

/// "When NAME was fifteen months old": everybody is so once.
static bool isPassingAge(const Fact& fact) {
    return fact.verb == "be" && fact.subject.kind == Kind::Person && fact.object &&
        fact.object->kind == Kind::Number && fact.object->counted.ends_with(" old");
}

void doubtOpenEnds(Fact& fact, const Occasion& occasion, const Lexicon& lexicon) {
    if (isPassingAge(fact)) doubt(fact, "an age that passes");
    if (isOfNoRace(fact, occasion)) doubt(fact, "does not say in which race");
    if (isCalledSo(fact)) doubt(fact, "tells a name, and no deed");
    if (hasTwoTimes(fact)) doubt(fact, "tells two times");
    if (isHalfSpan(fact)) doubt(fact, "tells the beginning of a time and not its end");
    if (isInSomebody(fact)) doubt(fact, "what is told of the person is missing");
    if (movesLikeShares(fact, lexicon)) doubt(fact, "moves like its shares");
}

} // namespace podium::authoring
