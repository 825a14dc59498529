#include "questions/authoring/asking/held_numbers.hpp"
#include "questions/authoring/asking/brevity.hpp"
#include "questions/authoring/asking/measures.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

Phrase numberIn(const Phrase& phrase) {
    auto number = phrase;
    number.kind = Kind::Number;
    number.name.clear();
    const auto at = phrase.held.empty() ? std::string::npos : phrase.text.find(phrase.held);
    number.counted = at == std::string::npos ? phrase.held : phrase.text.substr(at);
    return number;
}

void put(const Fact& fact, const std::string& question, const Phrase& number, Asker& asker) {
    constexpr long long few = 10;
    auto& draft =
        asker.by("deed-held").ask(fact, question, number, "how many within", number.counted);
    draft.fact += " / " + number.counted; // a fact of its own beside what else is told
    if (number.hedged || number.number.value > few) draft.type = QuestionType::Number;
}

/// "a crew of 34 painters", "the names of 72 engineers"; but "the first edition of 4,800 copies" is
/// not asked for as "the first edition of how many copies".
bool isAskedWithin(const Phrase& phrase, const Lexicon& lexicon) {
    const bool counts = phrase.kind == Kind::Thing && phrase.name.empty() && !phrase.held.empty() &&
        phrase.number.value > 1 && !phrase.loose && !phrase.owned;
    if (!counts || holdsFigure(phrase.held, lexicon)) return false;
    const auto unit = phrase.held.substr(0, phrase.held.find(' '));
    const bool measure = lexicon.nounIs("units", unit) || unit == "million" || unit == "billion";
    const bool one = startsWith(phrase.text, "a ") || startsWith(phrase.text, "an ");
    const bool many = startsWith(phrase.text, "the ") && phrase.head.ends_with("s");
    const auto at = phrase.text.find(" " + phrase.held);
    const auto behind = at == std::string::npos ? "1" : phrase.text.substr(at);
    return !measure && (one || many) && behind.find_first_of("0123456789") == std::string::npos;
}

/// "a crew of how many painters"
std::string askedWithin(const Phrase& phrase, const Lexicon& lexicon) {
    return phrase.text.substr(0, phrase.text.find(" of ")) + " of " +
        howMany(numberIn(phrase), lexicon);
}

void askWithinSubject(const Fact& fact, Asker& asker) {
    const auto& lexicon = asker.lexicon();
    const auto& members = fact.subject.members; // "the names of 72 scientists and engineers"
    const bool one =
        members.empty() || (members.size() == 2 && members.back().text == members.back().head);
    if (one && isAskedWithin(fact.subject, lexicon) && fact.verb != "be")
        put(fact, askedWithin(fact.subject, lexicon) + " " + predicate(fact, {}, lexicon),
            numberIn(fact.subject), asker);
}

/// "a toll of 8 dollars"
bool isSum(const Phrase& phrase, const Lexicon& lexicon) {
    return phrase.kind == Kind::Thing && lexicon.is("sums", phrase.head) && !phrase.held.empty() &&
        !phrase.loose && phrase.number.value > 1;
}

void askWithinObject(const Fact& fact, Asker& asker) {
    if (!fact.object || fact.verb == "be" || !fact.object->members.empty()) return;
    const auto& object = *fact.object;
    const auto& lexicon = asker.lexicon();
    const auto turned = turnedRound(fact, {Slot::Part::Object, 0}, asker);
    if (isSum(object, lexicon))
        put(fact,
            (object.hedged ? "roughly what " : "what ") + object.head + " in " +
                spoken(object.held, lexicon) + " " + turned,
            numberIn(object), asker);
    else if (isAskedWithin(object, lexicon) &&
        (fact.verb == "have" || !lexicon.verbIs("weak", fact.verb)))
        put(fact, askedWithin(object, lexicon) + " " + turned, numberIn(object), asker);
}

/// "at the age of 24 she moved to Paris"
void askAge(const Fact& fact, std::size_t i, Asker& asker) {
    const auto& [preposition, phrase, leading] = fact.complements[i];
    const bool age = preposition == "at" && phrase.head == "age" && phrase.held.empty() &&
        phrase.number.value > 1 && !phrase.hedged && phrase.kind == Kind::Thing;
    if (!age || fact.subject.kind != Kind::Person || fact.subject.name.empty()) return;
    auto years = numberIn(phrase);
    years.counted = "years";
    const Slot slot{Slot::Part::Complement, i};
    auto& draft = asker.by("deed-age")
                      .ask(fact, "at what age " + turnedRound(fact, slot, asker), years, "age",
                          years.counted);
    draft.asked = slot;
    draft.type = QuestionType::Number;
    draft.charm += 1;
}

void askWithinComplement(const Fact& fact, std::size_t i, Asker& asker) {
    static const std::set<std::string> leading{"with", "by", "from", "for"};
    const auto& [preposition, phrase, leads] = fact.complements[i];
    const auto& lexicon = asker.lexicon();
    if (!leading.contains(preposition) || !isAskedWithin(phrase, lexicon)) return;
    if (fact.verb == "be" && fact.turn == Turn::Active) return;
    put(fact,
        preposition + " " + askedWithin(phrase, lexicon) + " " +
            turnedRound(fact, {Slot::Part::Complement, i}, asker),
        numberIn(phrase), asker);
}

Phrase& partOf(Fact& fact, const Slot& slot) {
    return slot.part == Slot::Part::Object ? *fact.object
                                           : fact.complements[slot.complement].phrase;
}

} // namespace

void askHeldNumbers(const Fact& fact, Asker& asker) {
    askWithinSubject(fact, asker);
    askWithinObject(fact, asker);
    for (std::size_t i = 0; i < fact.complements.size(); ++i) {
        askAge(fact, i, asker);
        askWithinComplement(fact, i, asker);
    }
}

std::vector<Fact> eachCounted(const Fact& fact, Slot slot) {
    constexpr std::size_t most = 3; // a longer list is an inventory
    std::vector<Fact> each;
    auto whole = fact;
    const auto members = partOf(whole, slot).members;
    if (members.size() < 2 || members.size() > most) return each;
    for (const auto& member : members) {
        if (member.kind != Kind::Number || member.counted.empty() || member.number.value < 2)
            continue;
        auto alone = fact;
        partOf(alone, slot) = member;
        each.push_back(std::move(alone));
    }
    return each;
}

} // namespace podium::authoring
