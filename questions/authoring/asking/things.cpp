#include "questions/authoring/asking/things.hpp"
#include "questions/authoring/asking/brevity.hpp"
#include "questions/authoring/asking/common_nouns.hpp"
#include "questions/authoring/asking/identities.hpp"
#include "questions/authoring/options/siblings.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

using Part = Slot::Part;

/// "a bottle of brandy": of which drink was it?
void askFilling(const Fact& fact, Asker& asker) {
    const auto& object = *fact.object;
    const auto of = object.text.find(" of ");
    const bool one = hasIndefinite(object.text) && object.kind == Kind::Thing;
    if (of == std::string::npos || !one) return;
    const auto noun = commonNoun(object.text.substr(of + 4), Guise::Stuff, asker.lexicon());
    if (!noun || noun->sort->alone) return;
    const Slot slot{Part::Object, 0};
    const auto told = fact.subject.text + " " + predicate(fact, slot, asker.lexicon());
    const std::string was = fact.tense == Tense::Past ? " was the " : " is the ";
    put("thing-filling", fact,
        "of " + whichOf(*noun, "of") + was + withoutArticle(object.text.substr(0, of)) + " that " +
            told,
        *noun, {}, asker);
}

bool tellsEnough(const Fact& fact, const Lexicon& lexicon) {
    return !lexicon.verbIs("weak", fact.verb) || lexicon.verbIs("telling", fact.verb);
}

void askWhat(const Fact& fact, Asker& asker) {
    if (!fact.object || fact.second || !tellsEnough(fact, asker.lexicon())) return;
    const Slot slot{Part::Object, 0};
    const auto turned = " " + turnedRound(withoutSums(fact), slot, asker);
    const auto noun = commonNoun(*fact.object, asker.lexicon());
    const bool habit = noun && fact.tense == Tense::Present; // an axolotl has lungs, and knees
    if (habit) return;
    if (noun && !noun->sort->made && !noun->sort->trade)
        put("thing-object", fact, whichOf(*noun) + turned, *noun, slot, asker);
    else if (fact.turn == Turn::Active)
        askFilling(fact, asker);
}

bool leads(const std::string& preposition) {
    static const std::set<std::string> leading{
        "of", "from", "with", "on", "in", "into", "to", "for", "against", "through", "aboard"};
    return leading.contains(preposition);
}

bool isMaking(const Complement& one) {
    return one.preposition == "of" || one.preposition == "from";
}

bool isCommon(const Phrase& phrase) {
    return phrase.kind == Kind::Thing && phrase.name.empty() && !phrase.owned;
}

/// "a sunset and a film star on a motorcycle", "a telescope with a mirror": what stands behind
/// another thing may hang on that.
bool mayHangElsewhere(const Fact& fact, std::size_t i) {
    static const std::set<std::string> close{"of", "with", "in"};
    if (i > 0) return isCommon(fact.complements[i - 1].phrase);
    return fact.object && isCommon(*fact.object) && close.contains(fact.complements[i].preposition);
}

/// "Of which wood is the hull made?"
void askWherewith(const Fact& fact, std::size_t i, Asker& asker) {
    const auto& one = fact.complements[i];
    if (!leads(one.preposition) || (fact.verb == "be" && one.preposition != "of")) return;
    if (mayHangElsewhere(fact, i)) return;
    const Slot slot{Part::Complement, i};
    const auto turned = " " + turnedRound(fact, slot, asker);
    if (const auto noun = commonNoun(one.phrase, asker.lexicon()); noun && !noun->sort->alone &&
        !noun->sort->trade && (!noun->sort->made || isMaking(one)) &&
        !(one.preposition == "in" &&
            contains(whichOf(*noun, "in"), "which subject"))) // "in film music"
        put("thing-circumstance", fact,
            one.preposition + " " + whichOf(*noun, one.preposition) + turned, *noun, slot, asker);
}

/// "Which illness tormented NAME?"
void askBy(const Fact& fact, std::size_t i, Asker& asker) {
    const auto noun = commonNoun(fact.complements[i].phrase, asker.lexicon());
    if (!noun || noun->sort->made || noun->sort->trade || fact.object) return;
    auto active = fact;
    active.turn = Turn::Active;
    active.subject = noun->answer;
    active.object = fact.subject;
    active.complements.erase(active.complements.begin() + static_cast<std::ptrdiff_t>(i));
    put("thing-agent", fact, whichOf(*noun) + " " + predicate(active, {}, asker.lexicon()), *noun,
        {Part::Complement, i}, asker);
}

/// "a blizzard buried the ruins": what buried them?
void askDoer(const Fact& fact, Asker& asker) {
    const auto& lexicon = asker.lexicon();
    const bool told = fact.object.has_value(); // "what fell in 1816?" has many answers
    const bool bare = fact.complements.empty() && fact.tail.empty() && told &&
        fact.object->kind == Kind::Person;                             // "what missed NAME?"
    const bool somebody = bare || (fact.object && fact.object->owned); // "broke her collarbone"
    if (!told || somebody || !tellsEnough(fact, lexicon) || lexicon.verbIs("shared", fact.verb))
        return;
    const auto noun = commonNoun(fact.subject, lexicon);
    if (!noun || noun->sort->made || noun->sort->trade) return;
    for (const auto& other : asker.world().facts) // "children collect birds and release them"
        if (fact.object->resolved && other.sentence == fact.sentence && other.object &&
            other.object->text == fact.subject.text)
            return;
    Slot slot;
    put("thing-doer", fact,
        whichOf(*noun) + " " + predicate(shortened(withoutSums(fact), slot), slot, lexicon), *noun,
        {Part::Subject, 0}, asker);
}

} // namespace

void askThings(const Fact& fact, Asker& asker) {
    if (asker.lexicon().is("anyone", fact.subject.head)) return; // "a female raises"
    askWhat(fact, asker);
    askDoer(fact, asker);
    askIdentities(fact, asker);
    for (std::size_t i = 0; i < fact.complements.size(); ++i)
        if (fact.turn == Turn::Passive && fact.complements[i].preposition == "by")
            askBy(fact, i, asker);
        else
            askWherewith(fact, i, asker);
}

} // namespace podium::authoring
