#include "questions/authoring/asking/identities.hpp"
#include "questions/authoring/asking/brevity.hpp"
#include "questions/authoring/asking/common_nouns.hpp"
#include "questions/authoring/options/siblings.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"

namespace podium::authoring {
namespace {

using Part = Slot::Part;

/// "the mascot of the club is a badger": which animal?
void askIdentity(const Fact& fact, Asker& asker) {
    const bool told = fact.verb == "be" && fact.turn == Turn::Active && fact.object &&
        fact.subject.kind == Kind::Thing && (fact.subject.definite || fact.subject.resolved);
    if (!told || !fact.subject.name.empty()) return;
    const auto noun = commonNoun(*fact.object, asker.lexicon(), Definite::Too);
    if (!noun || noun->sort->trade || noun->sort->made) return;
    const Slot slot{Part::Object, 0};
    Fact bare; // "is", "were"
    bare.subject = fact.subject;
    bare.verb = fact.verb;
    bare.tense = fact.tense;
    put("thing-identity", fact,
        whichOf(*noun) + " " + predicate(bare, slot, asker.lexicon()) + " " + fact.subject.text +
            rest(fact, slot),
        *noun, slot, asker);
}

bool isSomebody(const Phrase& phrase, const Lexicon& lexicon) {
    return phrase.kind == Kind::Person || lexicon.is("relatives_of", phrase.head);
}

/// "worked as a telegraphist in Oslo": what did she work as?
void askTradeAs(const Fact& fact, std::size_t i, const CommonNoun& noun, Asker& asker) {
    auto bare = fact;
    bare.complements.erase(bare.complements.begin() + static_cast<std::ptrdiff_t>(i));
    bare.object.reset();
    bare.particle += bare.particle.empty() ? "as" : " as";
    put("thing-trade", fact, "what " + turnedRound(bare, {}, asker), noun, {Part::Complement, i},
        asker);
}

/// "her father was a sailmaker", "she became a brewer", "he trained as a clockmaker"
void askTrade(const Fact& fact, Asker& asker) {
    if (!isSomebody(fact.subject, asker.lexicon()) || fact.turn == Turn::Passive) return;
    if (fact.scope != Scope::None) return; // a trade is of no day and no event
    const bool be = fact.verb == "be", become = fact.verb == "become";
    const Slot slot{Part::Object, 0};
    const auto trade = [&](const Phrase& phrase) {
        const auto noun = commonNoun(phrase, asker.lexicon());
        return noun && noun->sort->trade ? noun : std::nullopt;
    };
    if (fact.object && (be || become))
        if (const auto noun = trade(*fact.object))
            put("thing-trade", fact,
                be ? "what " + asker.was(fact) + " " + fact.subject.text + " by trade"
                   : "what " + turnedRound(fact, slot, asker),
                *noun, slot, asker);
    for (std::size_t i = 0; i < fact.complements.size(); ++i)
        if (fact.complements[i].preposition == "as")
            if (const auto noun = trade(fact.complements[i].phrase))
                askTradeAs(fact, i, *noun, asker);
}

/// "the name means "anvil"": what does it mean?
void askMeaning(const Fact& fact, Asker& asker) {
    if (fact.verb != "mean" || !fact.object || fact.object->kind != Kind::Quote) return;
    const auto word = lowered(replaced(fact.object->text, "\"", ""));
    for (const auto guise : {Guise::One, Guise::Stuff}) {
        auto noun = commonNoun(word, guise, asker.lexicon());
        if (!noun) continue;
        noun->answer.text = word;
        const Slot slot{Part::Object, 0};
        return put(
            "thing-meaning", fact, "what " + turnedRound(fact, slot, asker), *noun, {}, asker);
    }
}

/// "NAME was nicknamed "La Pulga"": who was?
void askNicknamed(const Fact& fact, Asker& asker) {
    const bool named = fact.turn == Turn::Passive && fact.object &&
        fact.object->kind == Kind::Quote && asker.lexicon().verbIs("calling", fact.verb) &&
        contains(fact.subject.name, " ") && !fact.subject.loose && fact.complements.empty();
    if (!named) return;
    auto always = fact; // a nickname is of no day and no event
    always.scope = Scope::None;
    asker.by("thing-nickname")
        .ask(always, asker.wh(fact.subject) + " " + predicate(fact, {}, asker.lexicon()),
            fact.subject, "nicknamed", asker.kindLabel(fact.subject))
        .asked = {Part::Subject, 0};
}

/// "the players are called the Biscuits": what are they called?
void askNickname(const Fact& fact, Asker& asker) {
    const bool passive = fact.turn == Turn::Passive;
    const auto& called = passive ? fact.object : fact.second;
    if (!called || !asker.lexicon().verbIs("calling", fact.verb) || !asker.lexicon().store) return;
    const auto text = lowered(withoutQuotes(withoutArticle(called->text)));
    const auto one = asker.lexicon().store->singular(text);
    const auto noun =
        commonNoun(one ? *one : text, one ? Guise::Several : Guise::One, asker.lexicon());
    if (!noun) return;
    auto nickname = *noun;
    nickname.answer.text = text; // its article is said of a name
    const Slot slot{passive ? Part::Object : Part::Second, 0};
    put("thing-nickname", fact, "what " + turnedRound(fact, slot, asker), nickname, {}, asker);
}

} // namespace

void askIdentities(const Fact& fact, Asker& asker) {
    askIdentity(fact, asker);
    askTrade(fact, asker);
    askMeaning(fact, asker);
    askNickname(fact, asker);
    askNicknamed(fact, asker);
}

} // namespace podium::authoring
