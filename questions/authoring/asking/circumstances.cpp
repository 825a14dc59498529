#include "questions/authoring/asking/circumstances.hpp"
#include "questions/authoring/asking/brevity.hpp"
#include "questions/authoring/asking/common_nouns.hpp"
#include "questions/authoring/asking/doers.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

bool leads(const std::string& preposition) {
    static const std::set<std::string> leading{"in", "at", "from", "into", "to", "on", "with",
        "against", "in front of", "out of", "for", "of", "through", "across", "aboard"};
    return leading.contains(preposition);
}

bool beginsYear(const std::string& preposition) {
    return preposition == "in" || preposition == "until" || preposition == "since";
}

std::string questionWord(const Complement& one, Asker& asker) {
    const auto& phrase = one.phrase;
    const auto kind = asker.kindLabel(phrase);
    switch (phrase.kind) {
    case Kind::Date: return one.preposition == "on" ? "which date" : "";
    case Kind::Year: return beginsYear(one.preposition) ? "which year" : "";
    case Kind::Person: return "whom";
    case Kind::City:
        if (asker.world().occasion.sports &&
            (one.preposition == "for" || one.preposition == "against"))
            return "which team";
        return asker.wh(phrase);
    case Kind::Country:
    case Kind::Sport: return asker.wh(phrase);
    case Kind::Place:
    case Kind::Group:
    case Kind::None: return bearsNames(kind, asker) && !phrase.loose ? "which " + kind : "";
    case Kind::Quote:
    case Kind::Work: return asker.workNoun().empty() ? "" : "which " + asker.workNoun();
    case Kind::Thing: {
        static const std::set<std::string> stuff{"of", "from", "with"};
        const bool known = stuff.contains(one.preposition) && !commonNoun(phrase, asker.lexicon());
        return known && asker.lexicon().is("common_kinds", kind) ? "which " + kind : "";
    }
    case Kind::Number: return phrase.counted.empty() ? "" : howMany(phrase, asker.lexicon());
    default: return "";
    }
}

/// "In which year was the planet found?" does without "by NAME", which another question asks for.
Fact withoutDoer(Fact fact, Slot& slot) {
    for (std::size_t i = fact.complements.size(); i-- > 0;) {
        const auto& one = fact.complements[i];
        if ((one.preposition != "by" && !one.phrase.owned) || i == slot.complement) continue;
        fact.complements.erase(fact.complements.begin() + static_cast<std::ptrdiff_t>(i));
        if (i < slot.complement) --slot.complement;
    }
    return fact;
}

/// "made of 18,038 parts held together by rivets": what is told of the parts goes with them.
void dropPartOf(Fact& fact, const Lexicon& lexicon) {
    const auto end = fact.tail.find(' ', 1);
    const bool opens = startsWith(fact.tail, " ") && end != std::string::npos;
    if (opens && lexicon.verbs.plainAnywhere(fact.tail.substr(1, end - 1), Form::Participle))
        fact.tail.clear();
}

bool hasIndefinite(const std::string& text) {
    return startsWith(text, "a ") || startsWith(text, "an ");
}

/// "A petition with how many signatures did NAME hand in?"
void askHad(const Fact& fact, std::size_t i, Asker& asker) {
    const auto number = fact.complements[i].phrase;
    auto rest = fact;
    rest.complements.erase(rest.complements.begin() + static_cast<std::ptrdiff_t>(i));
    auto& draft = asker.by("deed-circumstance")
                      .ask(fact,
                          fact.object->text + " with " + howMany(number, asker.lexicon()) + " " +
                              turnedRound(rest, {Slot::Part::Object, 0}, asker),
                          number, "with", "");
    draft.asked = {Slot::Part::Complement, i};
    if (number.hedged) draft.type = QuestionType::Number;
}

/// "1-6, 7-6, 6-1": sets, of which none is the score.
bool hasManyScores(const Fact& fact, const World& world) {
    constexpr std::ptrdiff_t most = 2; // and one of them at half-time
    const auto& tokens = world.sentence(fact.sentence).tokens;
    return std::count_if(tokens.begin(), tokens.end(),
               [](const Token& token) { return token.tag == Tag::Score; }) > most;
}

/// "ended with a golden sunset": when it ended is all that is asked.
void dropManner(Fact& fact, Slot& slot) {
    for (std::size_t i = fact.complements.size(); i-- > 0;) {
        if (fact.complements[i].preposition != "with") continue;
        fact.complements.erase(fact.complements.begin() + static_cast<std::ptrdiff_t>(i));
        if (i < slot.complement) --slot.complement;
    }
}

/// "at around 1,500 m above sea level": above what, the question would have to say.
bool isOfLevel(const Fact& fact, const Phrase& phrase, const World& world) {
    if (phrase.kind != Kind::Number || contains(phrase.counted, "level")) return false;
    const auto& tokens = world.sentence(fact.sentence).tokens;
    for (std::size_t i = 1; i + 1 < tokens.size(); ++i)
        if ((tokens[i].lower == "above" || tokens[i].lower == "below") &&
            tokens[i + 1].lower == "sea")
            return true;
    return false;
}

/// "in the ocean about 300 kilometres | from NAME": that is where it was measured from.
bool hasDistance(const Fact& fact, std::size_t from, const Lexicon& lexicon) {
    const auto far = [&](const std::string& text) {
        const auto words = wordsOf(text);
        return std::any_of(words.begin(), words.end(),
            [&](const std::string& word) { return lexicon.nounIs("units", word); });
    };
    for (std::size_t i = 0; i < fact.complements.size(); ++i)
        if (i != from && far(fact.complements[i].phrase.text)) return true;
    return far(fact.tail) || (fact.object && far(fact.object->text));
}

} // namespace

void askComplement(const Fact& fact, std::size_t i, Asker& asker) {
    const auto& one = fact.complements[i];
    const bool counted = one.phrase.kind == Kind::Number;
    if (fact.turn == Turn::Passive && one.preposition == "by" && !counted)
        return askAgent(fact, one.phrase, asker);
    const bool namesake = fact.verb == "name" && one.preposition == "after";
    const bool time = one.phrase.kind == Kind::Date || one.phrase.kind == Kind::Year;
    auto slot = Slot{Slot::Part::Complement, i};
    const bool led = std::any_of(fact.tail.begin(), fact.tail.end(),
        [](char c) { return c >= 'A' && c <= 'Z'; }); // "idolising NAME, who won in"
    if (time && led) return;
    const bool arrives = fact.verb == "come" && fact.subject.kind == Kind::Thing;
    const bool went = time && fact.subject.kind == Kind::Person && fact.scope == Scope::None &&
        fact.turn == Turn::Active && asker.lexicon().verbIs("durative", fact.verb);
    if (went && one.preposition == "in") return; // "worked in Vienna": for years
    if (time && arrives) return;                 // "her greatest success came": which was that?
    const bool made = asker.lexicon().verbIs("creating", fact.verb) ||
        asker.lexicon().verbIs("background", fact.verb); // "inspired by NAME" means NAME's part
    auto asked = time && made ? withoutDoer(fact, slot) : fact;
    if (asked.object && asked.object->counted == "per cent") return; // how much is the matter
    const bool figures = one.phrase.kind == Kind::Number && asked.object &&
        asked.object->kind == Kind::Number; // "112 films from 41 countries"
    if (figures) return;
    if (isOfLevel(fact, one.phrase, asker.world())) return;
    if (one.preposition == "from" && hasDistance(fact, i, asker.lexicon())) return;
    if (time && fact.subject.kind == Kind::Event) dropManner(asked, slot);
    if (counted && i + 1 == asked.complements.size()) dropPartOf(asked, asker.lexicon());
    const auto turned = turnedRound(asked, slot, asker, time ? 5 : 10);
    if (one.phrase.kind == Kind::Thing && one.phrase.owned) return; // "his van": whose?
    if (one.phrase.kind == Kind::Score && hasManyScores(fact, asker.world())) return;
    if (one.phrase.kind == Kind::Score) {
        asker.by("deed-score").ask(fact, "by what score " + turned, one.phrase, "score", "").asked =
            {Slot::Part::Complement, i};
        return;
    }
    const bool nominal = fact.verb == "be" && fact.turn == Turn::Active && fact.object;
    if (nominal && one.phrase.kind != Kind::Year) return;         // "is a tower in Paris"
    const bool empty = asker.lexicon().verbIs("weak", fact.verb); // "was there for two weeks"
    const bool consists = fact.turn == Turn::Passive && one.preposition == "of";
    if (empty && counted && !consists) return; // but "was made of 18,038 parts"
    const auto unit = one.phrase.counted.substr(0, one.phrase.counted.find(' '));
    const bool label = one.phrase.kind == Kind::Number && one.phrase.number.value > 1 &&
        !one.phrase.plural && unit.size() < one.phrase.counted.size();
    if (label) return; // "on the 10,000 lire note": which note, and not how many
    const auto word = questionWord(one, asker);
    if (one.phrase.kind == Kind::Person && unowned(turned) != turned) return; // whose?
    const bool towards = one.preposition == "to" && one.phrase.kind == Kind::Person;
    if (towards && !fact.object && fact.turn == Turn::Active) return; // "the prize went to"
    const bool often = one.preposition.empty() && counted;            // "climbed it 31 times"
    const bool by = counted && one.preposition == "by"; // "was driven by three propellers"
    if (word.empty() || (!leads(one.preposition) && !namesake && !time && !often && !by) ||
        !one.phrase.members.empty())
        return;
    const auto place =
        word == "which continent" && one.preposition == "in" ? "on" : one.preposition;
    const bool has = one.preposition == "with" && counted && !one.leading && fact.object &&
        hasIndefinite(fact.object->text); // "a petition with 4,218 signatures"
    const bool undated = fact.turn == Turn::Active && fact.tense == Tense::Past &&
        std::none_of(fact.complements.begin(), fact.complements.end(), [](const Complement& any) {
            return any.phrase.kind == Kind::Year || any.phrase.kind == Kind::Date;
        });
    if (by && undated && fact.scope == Scope::None) return; // "sagged by two metres": when?
    if (has) return askHad(fact, i, asker);
    const bool hangs = one.preposition == "with" && counted && i > 0 && !one.leading &&
        hasIndefinite(fact.complements[i - 1].phrase.text);
    if (hangs) return; // "arrived on a ship with 34 dogs"
    auto& draft = asker.by("deed-circumstance")
                      .ask(fact, (often ? "" : place + " ") + word + " " + turned, one.phrase,
                          one.preposition, asker.kindLabel(one.phrase));
    draft.asked = {Slot::Part::Complement, i};
    if (often && one.phrase.counted != "times") draft.charm += 1; // "23 kilometres from Lisbon"
    if (one.phrase.hedged) draft.type = QuestionType::Number;
}

/// "will take place between one date and another": when is it due to begin, when to end?
void askInterval(const Fact& fact, const Phrase& between, Asker& asker) {
    if (fact.tense != Tense::Future || between.members.size() != 2) return;
    for (const auto& [stem, i] : {std::pair{"from", 0u}, {"until", 1u}})
        asker.by("deed-interval")
            .ask(fact,
                asker.stem(stem, fact.subject.text,
                    {{"subject", fact.subject.text}, {"was", asker.was(fact)}}),
                between.members[i], stem, "");
}

/// "Since which year has the tower been a museum?"
void askSince(const Fact& fact, Asker& asker) {
    const auto& verbs = asker.lexicon().verbs;
    for (std::size_t i = 0; i < fact.complements.size(); ++i) {
        const auto& since = fact.complements[i];
        const bool year = since.preposition == "since" && since.phrase.kind == Kind::Year;
        if (!year || fact.subject.name.empty() || !fact.subject.members.empty()) continue;
        auto still = fact;
        still.scope = Scope::None;
        const Slot slot{Slot::Part::Complement, i};
        const auto been = fact.turn == Turn::Passive ? "been " : "";
        asker.by("deed-since")
            .ask(still,
                "since which year " + asker.has(fact) + " " + fact.subject.text + " " + been +
                    verbs.writtenAnywhere(fact.verb, Form::Participle) + rest(fact, slot),
                since.phrase, "since", "");
    }
}

} // namespace podium::authoring
