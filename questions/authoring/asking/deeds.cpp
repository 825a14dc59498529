#include "questions/authoring/asking/deeds.hpp"
#include "questions/authoring/asking/brevity.hpp"
#include "questions/authoring/asking/certainty.hpp"
#include "questions/authoring/asking/circumstances.hpp"
#include "questions/authoring/asking/common_nouns.hpp"
#include "questions/authoring/asking/doers.hpp"
#include "questions/authoring/asking/held_numbers.hpp"
#include "questions/authoring/asking/measures.hpp"
#include "questions/authoring/asking/relations.hpp"
#include "questions/authoring/asking/sayings.hpp"
#include "questions/authoring/asking/things.hpp"
#include "questions/authoring/page/letters.hpp"
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

void askNumber(const Fact& fact, Asker& asker) {
    const auto& object = *fact.object;
    if (object.counted.empty() || startsWith(object.text, "the remaining ") ||
        (object.number.value < 2 && object.number.decimals == 0))
        return;
    if (holdsFigure(object.counted, asker.lexicon()) || hasOtherSum(fact, asker.lexicon())) return;
    const auto noun = asker.lexicon().verbOfCounted.find(object.head);
    const bool winnable = noun != asker.lexicon().verbOfCounted.end() && noun->second == "win";
    auto plain = withoutSums(fact);
    if (winnable && fact.verb == "have") plain.verb = "win";
    std::erase_if(plain.complements, [&](const Complement& one) { // "four times, in A, B, C and D"
        return one.phrase.kind == Kind::Year && contains(one.phrase.text, ", ");
    });
    if (isOfThingBefore(fact, asker.world())) return;
    if (fact.verb == "be" && asker.lexicon().is("measures", fact.subject.head))
        return; // "what is its area"
    if (takesTime(fact) && !isUndertaking(fact, asker.lexicon())) return;
    const bool above = plain.verb == "be" && !plain.complements.empty() &&
        (plain.complements.front().preposition == "above" ||
            plain.complements.front().preposition == "below");
    if (above) { // "is 4.6 metres above the sea"
        const auto& [preposition, level, leading] = plain.complements.front();
        plain.object->counted += " " + preposition + " " + level.text;
        plain.complements.erase(plain.complements.begin());
        return askCount(fact,
            howMany(*plain.object, asker.lexicon()) + " " +
                turnedRound(plain, {Slot::Part::Object, 0}, asker),
            object, {Slot::Part::Object, 0}, asker);
    }
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

/// "which disease", "what" of a flag or of rain
std::string thingWord(const std::string& kind, const Asker& asker) {
    return asker.lexicon().is("common_kinds", kind) ? "which " + kind : "what";
}

void askObject(const Fact& fact, Asker& asker) {
    if (!fact.object || fact.turn == Turn::Passive) return;
    const auto& object = *fact.object;
    const bool brand = !object.name.empty() && // "drives a Toyota"
        (startsWith(object.text, "a ") || startsWith(object.text, "an "));
    if (brand) return;
    const auto each = eachCounted(fact, {Slot::Part::Object, 0});
    for (const auto& alone : each) askNumber(alone, asker);
    if (object.kind == Kind::Number && each.empty()) return askNumber(fact, asker);
    if (object.kind == Kind::Number) return;
    if (asker.lexicon().verbIs("weak", fact.verb)) return;
    const auto turned = turnedRound(withoutSums(fact), {Slot::Part::Object, 0}, asker);
    const auto kind = asker.kindLabel(object);
    if (object.name.empty() && object.head == kind)
        return; // "an instrument" is what a violin is too
    if (named(object))
        asker.by("deed-object")
            .ask(fact, asker.wh(object) + " " + turned, object, "object", kind)
            .asked = {Slot::Part::Object, 0};
    else if ((object.kind == Kind::Place || object.kind == Kind::None) && bearsNames(kind, asker) &&
        !object.name.empty() && !object.loose)
        asker.by("deed-place")
            .ask(fact, "which " + kind + " " + turned, object, "object", kind)
            .asked = {Slot::Part::Object, 0};
    else if (object.kind == Kind::Thing && !kind.empty() && !object.definite &&
        asker.lexicon().is("common_kinds", kind) && !commonNoun(object, asker.lexicon()))
        asker.by("deed-thing")
            .ask(fact, thingWord(kind, asker) + " " + turned, object, "object", kind)
            .asked = {Slot::Part::Object, 0};
    else if (object.kind == Kind::Quote && asker.lexicon().verbIs("singing", fact.verb))
        asker.by("deed-song").ask(fact, "which song " + turned, object, "object", "song");
}

/// "its main tributary is NAME": which river?
void askIdentity(const Fact& fact, Asker& asker) {
    const bool is = fact.verb == "be" && fact.object && fact.subject.name.empty() &&
        fact.subject.kind == Kind::Thing && fact.subject.resolved;
    if (!is || fact.object->name.empty() || fact.object->loose) return;
    const auto kind = asker.kindLabel(fact.subject);
    if (kind.empty() || fact.object->kind == Kind::Person) return;
    auto& draft = asker.by("deed-identity")
                      .ask(fact, "which " + kind + " is " + fact.subject.text, *fact.object,
                          "identity", kind);
    draft.asked = {Slot::Part::Object, 0};
}

} // namespace

bool isSuperlative(const Fact& fact) {
    if ((fact.verb != "be" && fact.verb != "become") || !fact.object) return false;
    return rankWord(fact.object->text) != std::string::npos;
}

/// "on 25 August 1989": of history, the year is what people know.
Fact withYears(Fact fact, const Occasion& occasion) {
    const bool history = occasion.event.empty() && occasion.reported.empty();
    if (!history) return fact;
    for (auto& [preposition, phrase, leading] : fact.complements) {
        const auto& text = phrase.text;
        const bool dated = phrase.kind == Kind::Date && text.size() > 4 && !contains(text, "-") &&
            text.find_first_not_of("0123456789", text.size() - 4) == std::string::npos;
        if (!dated || (preposition != "on" && preposition != "in")) continue;
        preposition = "in";
        phrase.kind = Kind::Year;
        phrase.text = phrase.head = text.substr(text.size() - 4);
    }
    return fact;
}

/// "the keepers were given a telephone": what the story of the page asks of its own things.
void askStoried(const Fact& fact, Asker& asker) {
    const auto& news = asker.world().occasion.news;
    constexpr std::size_t shortest = 4; // bytes
    const bool undertaken = asker.lexicon().nounIs("undertakings", fact.subject.head) &&
        fact.scope == Scope::None && fact.object && fact.object->kind == Kind::Number;
    const bool known = undertaken || // "the mission cost 640 million euros"
        (fact.subject.head.size() >= shortest && !news.empty() &&
            contains(lowered(news), fact.subject.head)); // "the strike", as the headline has it
    const bool told = !fact.lasting && fact.tense != Tense::Future &&
        (fact.scope == Scope::None || (known && fact.scope == Scope::News));
    if (!told) return;
    const auto first = asker.drafts().size();
    askThings(fact, asker);
    if (fact.object && fact.object->kind == Kind::Number && fact.turn == Turn::Active)
        askNumber(fact, asker);
    for (auto i = first; i < asker.drafts().size(); ++i) asker.drafts()[i].storied = !known;
}

void askDeed(const Fact& told, Asker& asker) {
    const auto fact = withYears(withoutRelative(told, asker.lexicon()), asker.world().occasion);
    if (!fact.doubtful && !fact.subject.loose) askMeasures(fact, asker);
    if (!certain(fact, asker.world())) return;
    if (isOfUnknown(fact, asker.world())) return askStoried(fact, asker);
    if (fact.lasting) return askSince(fact, asker);
    const bool bare = !fact.object && fact.complements.empty();
    if (bare && fact.tense == Tense::Future) return; // "was due to leave"
    askSubject(fact, asker);
    if (fact.particle == "there") return; // "there are three islands in the lake"
    askRelation(fact, asker);
    askSaying(fact, asker);
    askObject(fact, asker);
    askIdentity(fact, asker);
    askThings(fact, asker);
    askHeldNumbers(fact, asker);
    for (std::size_t i = 0; i < fact.complements.size(); ++i) {
        const auto& one = fact.complements[i];
        for (const auto& alone : eachCounted(fact, {Slot::Part::Complement, i}))
            askComplement(alone, i, asker);
        if (one.preposition == "between" && one.phrase.kind == Kind::Date)
            askInterval(fact, one.phrase, asker);
        else
            askComplement(fact, i, asker);
    }
}

} // namespace podium::authoring
