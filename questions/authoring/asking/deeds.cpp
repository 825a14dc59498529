#include "questions/authoring/asking/deeds.hpp"
#include "questions/authoring/asking/brevity.hpp"
#include "questions/authoring/asking/certainty.hpp"
#include "questions/authoring/asking/circumstances.hpp"
#include "questions/authoring/asking/common_nouns.hpp"
#include "questions/authoring/asking/counts.hpp"
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

/// "the strike", of which the headline tells; "the mission" of any news of one; "the mission cost
/// 640 million euros" of any story.
bool isKnownInStory(const Fact& fact, const Asker& asker) {
    const auto& news = asker.world().occasion.news;
    const auto& head = fact.subject.head;
    constexpr std::size_t shortest = 4; // bytes
    const bool named = head.size() >= shortest && contains(lowered(news), head);
    const bool only =
        fact.subject.text == "the " + head && asker.lexicon().is("story_things", head);
    const bool undertaken = asker.lexicon().nounIs("undertakings", head) &&
        fact.scope == Scope::None && fact.object && fact.object->kind == Kind::Number;
    return undertaken || (!news.empty() && (named || only));
}

/// "the keepers were given a telephone": what the story of the page asks of its own things.
void askStoried(const Fact& fact, Asker& asker) {
    const bool known = isKnownInStory(fact, asker);
    const bool told = !fact.lasting && (fact.tense != Tense::Future || known) &&
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
    const bool news = !asker.world().occasion.news.empty() && isKnownInStory(fact, asker);
    if (isOfUnknown(fact, asker.world()) && !news) return askStoried(fact, asker);
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
