#include "questions/authoring/asking/counts.hpp"
#include "questions/authoring/asking/brevity.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

/// "rose 7% to 688 million": each number is asked without the other.
void dropOtherSums(Fact& fact) {
    std::erase_if(fact.complements, [](const Complement& one) {
        return one.phrase.kind == Kind::Number &&
            (one.preposition == "to" || one.preposition == "from");
    });
}

/// "has met 12 million of 41.2 million pounds": of which sum?
bool hasOtherSum(const Fact& fact, const Lexicon& lexicon) {
    return std::any_of(
        fact.complements.begin(), fact.complements.end(), [&](const Complement& one) {
            const bool sum = one.preposition == "of" || one.preposition == "under";
            return sum && one.phrase.kind == Kind::Number &&
                lexicon.is("currencies", one.phrase.head);
        });
}

/// "stands on a rock 130 metres high": the rock is, and not the castle.
bool isOfThingBefore(const Fact& fact, const World& world) {
    const auto& tokens = world.sentence(fact.sentence).tokens;
    for (std::size_t i = 1; i < tokens.size(); ++i) {
        const auto number = tokens[i].tag == Tag::Number ? numberIn(tokens[i].text, world.lexicon)
                                                         : std::optional<Number>();
        if (!number || number->value != fact.object->number.value) continue;
        const auto heads = [&](const Complement& one) {
            return one.phrase.kind == Kind::Thing && one.phrase.head == tokens[i - 1].lower;
        };
        return std::any_of(fact.complements.begin(), fact.complements.end(), heads);
    }
    return false;
}

bool takesTime(const Fact& fact) {
    static const std::set<std::string> spans{
        "minutes", "hours", "days", "weeks", "months", "years", "seconds"};
    return fact.verb == "take" && spans.contains(fact.object->head);
}

/// "took four years to build", "the crossing takes 20 minutes"; but "was read aloud on television,
/// which took 60 hours" is no matter of television.
bool isUndertaking(const Fact& fact, const Lexicon& lexicon) {
    if (startsWith(fact.tail, " to ") || !lexicon.store) return true;
    const auto noun = lexicon.store->singular(fact.subject.head).value_or(fact.subject.head);
    constexpr int most = 500; // thousandths
    return lexicon.nounIs("undertakings", noun) ||
        lexicon.store->share(noun, NounKind::Act) + lexicon.store->share(noun, NounKind::Event) >=
        most;
}

/// Whether the number is no matter of the one who has it in the clause; an area is asked by name.
bool isOfSomethingElse(const Fact& fact, const World& world) {
    const bool named = fact.verb == "be" && world.lexicon.is("measures", fact.subject.head);
    return named || isOfThingBefore(fact, world) ||
        (takesTime(fact) && !isUndertaking(fact, world.lexicon));
}

/// "is 4.6 metres above the sea"
bool isAboveSomething(const Fact& fact) {
    if (fact.verb != "be" || fact.complements.empty()) return false;
    const auto& preposition = fact.complements.front().preposition;
    return preposition == "above" || preposition == "below";
}

void askHeight(const Fact& fact, Fact plain, Asker& asker) {
    const auto& [preposition, level, leading] = plain.complements.front();
    plain.object->counted += " " + preposition + " " + level.text;
    plain.complements.erase(plain.complements.begin());
    const Slot slot{Slot::Part::Object, 0};
    askCount(fact, howMany(*plain.object, asker.lexicon()) + " " + turnedRound(plain, slot, asker),
        *fact.object, slot, asker);
}

} // namespace

void askNumber(const Fact& fact, Asker& asker) {
    const auto& object = *fact.object;
    if (object.counted.empty() || startsWith(object.text, "the remaining ") ||
        (object.number.value < 2 && object.number.decimals == 0))
        return;
    if (holdsFigure(object.counted, asker.lexicon()) || hasOtherSum(fact, asker.lexicon())) return;
    if (isOfSomethingElse(fact, asker.world())) return;
    const auto noun = asker.lexicon().verbOfCounted.find(object.head);
    const bool winnable = noun != asker.lexicon().verbOfCounted.end() && noun->second == "win";
    auto plain = withoutSums(fact);
    if (winnable && fact.verb == "have") plain.verb = "win";
    std::erase_if(plain.complements, [&](const Complement& one) { // "four times, in A, B, C and D"
        return one.phrase.kind == Kind::Year && contains(one.phrase.text, ", ");
    });
    if (isAboveSomething(plain)) return askHeight(fact, plain, asker);
    const bool placed = contains(object.counted, " above ") || contains(object.counted, " below ");
    if (placed) {
        plain.complements.clear();
        plain.tail.clear();
    }
    const auto unit = object.counted.substr(0, object.counted.find(' '));
    const bool far = !plain.complements.empty() && plain.complements.front().preposition == "from";
    const bool measure = plain.verb == "be" && (far || unit.size() < object.counted.size()) &&
        asker.lexicon().nounIs("units", unit);
    const bool purpose = fact.complements.size() == 1 && fact.complements[0].preposition == "for" &&
        fact.complements[0].phrase.kind == Kind::Thing && !fact.complements[0].phrase.definite;
    const bool has =
        plain.verb == "have" && (fact.complements.empty() || purpose) && fact.tail.empty();
    if (asker.lexicon().verbIs("weak", plain.verb) && !measure && !has) return;
    const bool age = fact.subject.kind == Kind::Person && contains(object.counted + " ", " old ");
    if (age && plain.complements.empty()) return; // when?
    if (!fact.subject.members.empty()) plain.subject.text += " each";
    const bool share = object.counted == "per cent"; // "By how many per cent did it rise?"
    if (share && !asker.lexicon().verbIs("changing", fact.verb)) return; // of what?
    if (share) dropOtherSums(plain);
    askCount(fact,
        (share ? "by " : "") + howMany(object, asker.lexicon()) + " " +
            turnedRound(plain, {Slot::Part::Object, 0}, asker),
        object, {Slot::Part::Object, 0}, asker);
}

} // namespace podium::authoring
