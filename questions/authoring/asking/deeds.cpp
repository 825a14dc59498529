#include "questions/authoring/asking/deeds.hpp"
#include "questions/authoring/asking/measures.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

using Part = Slot::Part;

/// Where the word that puts one thing above its like ends: "the first", "the tallest", "the most
/// distant", "the only"; npos where there is none.
std::size_t rankWord(const std::string& text) {
    static const std::set<std::string> ranks{"first", "second", "third", "fourth", "fifth", "sixth",
        "seventh", "eighth", "ninth", "tenth", "last", "only", "oldest", "most", "least"};
    const auto padded = " " + text + " ";
    const auto the = padded.find(" the ");
    if (the == std::string::npos) return the;
    const auto first = the + 4, end = text.find(' ', first);
    if (end == std::string::npos) return end;
    const auto word = text.substr(first, end - first);
    const bool highest = word.size() > 5 && word.substr(word.size() - 3) == "est";
    return highest || ranks.contains(word) ? end : std::string::npos;
}

/// "his medal" becomes "their medal" where the one who owns it is asked for.
std::string unowned(std::string text) {
    for (const std::string owner : {" his ", " her "}) text = replaced(text, owner, " their ");
    return text;
}

/// "the council", "the team": which one, only the article tells.
bool isUnknown(const Phrase& phrase, const Lexicon& lexicon) {
    if (phrase.kind != Kind::Thing || !phrase.name.empty() || phrase.resolved) return false;
    if (!startsWith(phrase.text, "the ") || lexicon.is("unique_things", phrase.head)) return false;
    for (const auto& word : wordsOf(phrase.text))
        if (startsUpper(word) || (word.size() > 4 && word.substr(word.size() - 3) == "est"))
            return false;
    return true;
}

/// "NAME's revenue climbed": in which year?
bool isUndatedBalance(const Fact& fact, const Lexicon& lexicon) {
    const bool balance = lexicon.nounIs("balances", fact.subject.head) ||
        (fact.object && lexicon.nounIs("balances", fact.object->head));
    return balance &&
        std::none_of(fact.complements.begin(), fact.complements.end(), [](const Complement& one) {
            return one.phrase.kind == Kind::Year || one.phrase.kind == Kind::Date;
        });
}

/// "before half-time": of which match? A deed that stands alone does without; one of an event is
/// none without it.
bool isRelative(const Complement& one, const Fact& fact) {
    const bool when = one.preposition == "before" || one.preposition == "after";
    return when && fact.verb != "name" && fact.scope != Scope::Scene;
}

bool namesSomething(const Phrase& phrase) {
    return !phrase.name.empty() || phrase.kind == Kind::Year || phrase.kind == Kind::Date;
}

/// "within one degree of the predicted spot" goes where a name or a time still tells the deed.
bool isNeedless(const Complement& one, const Fact& fact, const Lexicon& lexicon) {
    const auto at = one.phrase.text.find(" of the ");
    auto owner = one.phrase;
    if (at != std::string::npos) owner.text = one.phrase.text.substr(at + 4);
    static const std::set<std::string> loose{"at", "in", "on", "within", "behind", "near", "under"};
    if (!loose.contains(one.preposition) || !isUnknown(owner, lexicon)) return false;
    if (fact.turn == Turn::Passive) return false;
    bool told = fact.object && namesSomething(*fact.object);
    for (const auto& other : fact.complements)
        told = told || (fact.object && namesSomething(other.phrase));
    return told;
}

Fact withoutRelative(Fact fact, const Lexicon& lexicon) {
    if (fact.scope != Scope::None) return fact;
    std::erase_if(fact.complements, [&](const Complement& one) { return isRelative(one, fact); });
    const auto whole = fact;
    std::erase_if(
        fact.complements, [&](const Complement& one) { return isNeedless(one, whole, lexicon); });
    return fact;
}

bool certain(const Fact& fact, const Lexicon& lexicon) {
    const auto unsaid = [](const Phrase& phrase) { // "from three to six": of what?
        return phrase.kind == Kind::Number && phrase.counted.empty();
    };
    if (fact.object && unsaid(*fact.object)) return false;
    for (const auto& one : fact.complements)
        if (unsaid(one.phrase)) return false;
    const bool vague = startsWith(fact.subject.text, "a ") &&
        lexicon.nounIs("contests", fact.subject.head); // "a breathless final"
    if (vague) return false;
    for (const auto& one : fact.complements)
        if (isRelative(one, fact)) return false;
    const bool loose = fact.subject.loose || fact.subject.owned ||
        (fact.object && fact.object->loose) || lexicon.is("loose", fact.subject.head);
    const bool alone = fact.scope == Scope::None || fact.scope == Scope::News;
    if (alone && isUnknown(fact.subject, lexicon)) return false; // "the council": of what town?
    if (fact.scope == Scope::None && isUndatedBalance(fact, lexicon)) return false;
    if (fact.subject.kind == Kind::Number && fact.subject.counted.empty()) return false;
    if (fact.subject.kind == Kind::Year || fact.subject.kind == Kind::Date) return false;
    return !fact.doubtful && !loose;
}

bool named(const Phrase& phrase) {
    const bool kind = phrase.kind == Kind::Person || phrase.kind == Kind::Country ||
        phrase.kind == Kind::Group || phrase.kind == Kind::City;
    return kind && !phrase.name.empty() && !phrase.loose;
}

/// The fact without its score and its sums, which the question about somebody does not need.
Fact withoutSums(Fact fact) {
    std::erase_if(fact.complements, [](const Complement& one) {
        return one.phrase.kind == Kind::Score || one.preposition == "and";
    });
    return fact;
}

/// A planet is found but once: who found it needs no year, which another question asks for.
Fact withoutTime(Fact fact) {
    const bool named = fact.object && !fact.object->name.empty();
    if (!named) return fact;
    std::erase_if(fact.complements, [](const Complement& one) {
        return one.phrase.kind == Kind::Year || one.phrase.kind == Kind::Date;
    });
    return fact;
}

/// The other one of two.
const Phrase& partnerOf(const Phrase& one, const std::vector<Phrase>& two) {
    return two.front().text == one.text ? two.back() : two.front();
}

/// A long list of names in a question is cut down to its first and its last.
Fact withShortSubject(Fact fact) {
    const auto& members = fact.subject.members;
    if (members.size() > 2)
        fact.subject.text = members.front().text + " and " + members.back().text;
    return fact;
}

std::string turnedRound(
    const Fact& fact, Slot slot, const Asker& asker, std::ptrdiff_t longest = 10) {
    auto brief = shortened(withShortSubject(fact), slot, longest);
    if (startsWith(brief.tail, ",")) brief.tail.clear();
    return inverted(brief, slot, asker.lexicon());
}

/// Of two, each is known by the other; of more, several could be the answer.
void askMembers(const Fact& fact, Asker& asker) {
    if (fact.subject.members.size() != 2) return;
    for (const auto& one : fact.subject.members) {
        if (!named(one)) continue;
        const auto beside = partnerOf(one, fact.subject.members).text;
        Slot slot;
        constexpr std::ptrdiff_t brief = 6; // words: names follow
        auto alone = shortened(fact, slot, brief);
        alone.subject = one;
        const auto asked = predicate(alone, slot, asker.lexicon());
        asker.by("deed-beside")
            .ask(fact, asker.wh(one) + " " + asked + " alongside " + beside, one,
                "who beside " + beside, asker.kindLabel(one));
    }
}

/// "the first African team": options from elsewhere would give it away.
bool namesRegion(const std::string& text, const Lexicon& lexicon) {
    const auto& regions = lexicon.lists.at("regions");
    return std::any_of(regions.begin(), regions.end(),
        [&](const std::string& region) { return contains(lowered(text), " " + region + " "); });
}

/// A town that wins or loses is a team.
bool competes(const Fact& fact, const Lexicon& lexicon) {
    return lexicon.verbIs("winning", fact.verb) || lexicon.verbIs("ranking", fact.verb) ||
        lexicon.verbIs("defeating", fact.verb) || fact.verb == "score";
}

/// "how many gold medals", "roughly how many spectators"
std::string howMany(const Phrase& count, const Lexicon& lexicon) {
    return (count.hedged ? "roughly how many " : "how many ") + spoken(count.counted, lexicon);
}

/// A number that is itself a rough one is asked for as the closest.
void askCount(
    const Fact& fact, const std::string& question, const Phrase& count, Slot slot, Asker& asker) {
    auto& draft = asker.by("deed-number").ask(fact, question, count, "how many", count.counted);
    draft.asked = slot;
    if (count.hedged) draft.type = QuestionType::Number;
}

/// "NAME said QUOTE": nobody can know who did.
bool isSaying(const Fact& fact, const Lexicon& lexicon) {
    const bool words = !fact.object || fact.object->kind == Kind::Quote ||
        contains(" " + fact.object->text, " that ");
    return (lexicon.verbIs("saying", fact.verb) && words) ||
        (lexicon.verbIs("speech", fact.verb) && fact.object && fact.object->kind == Kind::Quote &&
            !lexicon.verbIs("judging", fact.verb));
}

/// "Which planet was the first to be found": not "the first planet" again.
std::string saidOnce(const std::string& text, const std::string& label) {
    const auto end = rankWord(text);
    if (label.empty() || end == std::string::npos) return text;
    const auto noun = " " + label + " ";
    if (text.compare(end, noun.size(), noun) != 0) return text;
    return text.substr(0, end) + text.substr(end + noun.size() - 1);
}

/// Whether a name or a full date tells which one of many is meant.
bool isAnchored(const std::string& asked) {
    int numbers = 0;
    for (const auto& word : wordsOf(asked)) {
        const bool number = std::isdigit(static_cast<unsigned char>(word.front())) != 0;
        if (number) ++numbers;
        if (startsUpper(word)) return true;
    }
    return numbers > 1;
}

/// Whether a fact names somebody besides the one it is told of.
bool namesPerson(const Fact& fact) {
    const auto person = [](const Phrase& phrase) {
        return phrase.kind == Kind::Person && !phrase.name.empty();
    };
    return (fact.object && person(*fact.object)) ||
        std::any_of(fact.complements.begin(), fact.complements.end(),
            [&](const Complement& one) { return person(one.phrase); });
}

void askSubject(const Fact& fact, Asker& asker) {
    const auto& subject = fact.subject;
    const auto& lexicon = asker.lexicon();
    const bool several = subject.number.value > 1 || subject.number.decimals > 0;
    if (subject.kind == Kind::Number && !several) return;
    if (subject.kind == Kind::Number && !subject.counted.empty()) {
        Slot slot;
        const auto question =
            howMany(subject, lexicon) + " " + predicate(shortened(fact, slot), slot, lexicon);
        askCount(fact, question, subject, {Part::Subject, 0}, asker);
        return;
    }
    const bool superlative = isSuperlative(fact);
    if (!fact.object && lexicon.verbIs("shared", fact.verb) && subject.members.empty()) return;
    const bool weak = lexicon.verbIs("weak", fact.verb) && !superlative && subject.members.empty();
    if (weak || isSaying(fact, lexicon) || lexicon.verbIs("trivial", fact.verb)) return;
    if (!subject.members.empty()) return askMembers(fact, asker);
    const bool labelled = !subject.name.empty() && !asker.kindLabel(subject).empty();
    if (!named(subject) && !(labelled && !subject.loose)) return;
    if (fact.turn == Turn::Passive && !labelled) return;
    if (fact.turn == Turn::Passive && fact.complements.empty()) return;
    Slot slot;
    auto bare = withoutSums(fact);
    if (lexicon.verbIs("creating", fact.verb)) bare = withoutTime(bare);
    constexpr std::ptrdiff_t longest = 12; // words behind the verb
    auto asked = predicate(shortened(bare, slot, longest), slot, lexicon);
    if (superlative) asked = saidOnce(asked, asker.kindLabel(subject));
    const bool history = contains(asked, "first") && contains(asked, "its history");
    if (history) return; // who else could say so, no article tells
    if (subject.kind == Kind::Country && namesRegion(asked, lexicon)) return;
    const bool outcome = lexicon.verbIs("winning", fact.verb) || fact.verb == "lose";
    if (outcome && !fact.object && fact.complements.empty()) return;   // won what?
    if (lexicon.verbIs("personal", fact.verb) && !fact.object) return; // many retired that year
    const bool alone = fact.scope == Scope::None && !superlative;
    if (subject.kind != Kind::Person && alone && !isAnchored(asked)) return;
    if (contains(fact.tail, " his ") || contains(fact.tail, " her ")) return; // whose?
    if (unowned(asked) != asked && namesPerson(fact)) return;                 // "their": whose?
    const bool team = subject.kind == Kind::City && competes(fact, lexicon);
    auto& draft = asker.by("deed-subject")
                      .ask(fact, (team ? "which team" : asker.wh(subject)) + unowned(" " + asked),
                          subject, "subject", asker.kindLabel(subject));
    draft.asked = {Part::Subject, 0};
    const bool won = fact.object && competes(fact, lexicon);
    if (won) draft.charm += 4;                        // who won is what everybody asks
    if (fact.turn == Turn::Passive) draft.charm -= 2; // who did it, and when, are better asked
    if (superlative) draft.charm += 2;
}

/// "rose 7% to 688 million": each number is asked without the other.
void dropOtherSums(Fact& fact) {
    std::erase_if(fact.complements, [](const Complement& one) {
        return one.phrase.kind == Kind::Number &&
            (one.preposition == "to" || one.preposition == "from");
    });
}

void askNumber(const Fact& fact, Asker& asker) {
    const auto& object = *fact.object;
    if (object.counted.empty() || startsWith(object.text, "the remaining ") ||
        (object.number.value < 2 && object.number.decimals == 0))
        return;
    const auto noun = asker.lexicon().verbOfCounted.find(object.head);
    const bool winnable = noun != asker.lexicon().verbOfCounted.end() && noun->second == "win";
    auto plain = withoutSums(fact);
    if (winnable && fact.verb == "have") plain.verb = "win";
    std::erase_if(plain.complements, [&](const Complement& one) { // "four times, in A, B, C and D"
        return one.phrase.kind == Kind::Year && contains(one.phrase.text, ", ");
    });
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
    if (!fact.subject.members.empty()) plain.subject.text += " each";
    const bool share = object.counted == "per cent"; // "By how many per cent did it rise?"
    if (share) dropOtherSums(plain);
    askCount(fact,
        (share ? "by " : "") + howMany(object, asker.lexicon()) + " " +
            turnedRound(plain, {Part::Object, 0}, asker),
        object, {Part::Object, 0}, asker);
}

/// Ships and moons have names, rain and pianos have none.
bool bearsNames(const std::string& kind, const Asker& asker) {
    const auto list = asker.lexicon().siblings.find(kind);
    if (list == asker.lexicon().siblings.end()) return !kind.empty();
    const auto& name = list->second.front();
    return startsUpper(name) || startsWith(name, "the ");
}

/// "which disease", "what" of a flag or of rain
std::string thingWord(const std::string& kind, const Asker& asker) {
    return asker.lexicon().is("common_kinds", kind) ? "which " + kind : "what";
}

void askObject(const Fact& fact, Asker& asker) {
    if (!fact.object || fact.turn == Turn::Passive) return;
    const auto& object = *fact.object;
    if (object.kind == Kind::Number) return askNumber(fact, asker);
    if (asker.lexicon().verbIs("weak", fact.verb)) return;
    const auto turned = turnedRound(withoutSums(fact), {Part::Object, 0}, asker);
    const auto kind = asker.kindLabel(object);
    if (named(object))
        asker.by("deed-object")
            .ask(fact, asker.wh(object) + " " + turned, object, "object", kind)
            .asked = {Part::Object, 0};
    else if ((object.kind == Kind::Place || object.kind == Kind::None) && bearsNames(kind, asker) &&
        !object.name.empty() && !object.loose)
        asker.by("deed-place")
            .ask(fact, "which " + kind + " " + turned, object, "object", kind)
            .asked = {Part::Object, 0};
    else if (object.kind == Kind::Thing && !kind.empty() && !object.definite)
        asker.by("deed-thing")
            .ask(fact, thingWord(kind, asker) + " " + turned, object, "object", kind)
            .asked = {Part::Object, 0};
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
    draft.asked = {Part::Object, 0};
}

/// "was soaked by rain": what soaked it?
void askAgent(const Fact& fact, const Phrase& agent, Asker& asker) {
    auto active = fact;
    active.turn = Turn::Active;
    active.subject = agent;
    active.object = fact.subject;
    std::erase_if(
        active.complements, [](const Complement& one) { return one.preposition == "by"; });
    if (asker.lexicon().verbIs("creating", fact.verb)) active = withoutTime(active);
    const auto kind = asker.kindLabel(agent);
    const bool person = named(agent);
    if (!person && (agent.kind != Kind::Thing || kind.empty())) return;
    asker.by("deed-agent")
        .ask(fact,
            (person ? asker.wh(agent) : "what") + " " + predicate(active, {}, asker.lexicon()),
            agent, "agent", kind);
}

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
        const bool known = stuff.contains(one.preposition);
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

void askComplement(const Fact& fact, std::size_t i, Asker& asker) {
    const auto& one = fact.complements[i];
    if (fact.turn == Turn::Passive && one.preposition == "by")
        return askAgent(fact, one.phrase, asker);
    const bool namesake = fact.verb == "name" && one.preposition == "after";
    const bool time = one.phrase.kind == Kind::Date || one.phrase.kind == Kind::Year;
    auto slot = Slot{Part::Complement, i};
    auto asked = time ? withoutDoer(fact, slot) : fact;
    if (asked.object && asked.object->counted == "per cent") asked.object.reset();
    const auto turned = turnedRound(asked, slot, asker,
        time                                   ? 5
            : one.preposition == "in front of" ? 7
                                               : 10);
    if (one.phrase.kind == Kind::Score) {
        asker.by("deed-score").ask(fact, "by what score " + turned, one.phrase, "score", "").asked =
            {Part::Complement, i};
        return;
    }
    const bool nominal = fact.verb == "be" && fact.turn == Turn::Active && fact.object;
    if (nominal && one.phrase.kind != Kind::Year) return;         // "is a tower in Paris"
    const bool empty = asker.lexicon().verbIs("weak", fact.verb); // "was there for two weeks"
    if (empty && one.phrase.kind == Kind::Number) return;
    const auto word = questionWord(one, asker);
    if (one.phrase.kind == Kind::Person && unowned(turned) != turned) return; // whose?
    const bool towards = one.preposition == "to" && one.phrase.kind == Kind::Person;
    if (towards && !fact.object && fact.turn == Turn::Active) return; // "the prize went to"
    if (word.empty() || (!leads(one.preposition) && !namesake && !time) ||
        !one.phrase.members.empty())
        return;
    auto& draft = asker.by("deed-circumstance")
                      .ask(fact, one.preposition + " " + word + " " + turned, one.phrase,
                          one.preposition, asker.kindLabel(one.phrase));
    draft.asked = {Part::Complement, i};
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
        const Slot slot{Part::Complement, i};
        const auto been = fact.turn == Turn::Passive ? "been " : "";
        asker.by("deed-since")
            .ask(still,
                "since which year " + asker.has(fact) + " " + fact.subject.text + " " + been +
                    verbs.writtenAnywhere(fact.verb, Form::Participle) + rest(fact, slot),
                since.phrase, "since", "");
    }
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
        const bool dated = phrase.kind == Kind::Date && text.size() > 4 &&
            text.find_first_not_of("0123456789", text.size() - 4) == std::string::npos;
        if (!dated || (preposition != "on" && preposition != "in")) continue;
        preposition = "in";
        phrase.kind = Kind::Year;
        phrase.text = phrase.head = text.substr(text.size() - 4);
    }
    return fact;
}

void askDeed(const Fact& told, Asker& asker) {
    const auto fact = withYears(withoutRelative(told, asker.lexicon()), asker.world().occasion);
    if (!fact.doubtful && !fact.subject.loose) askMeasures(fact, asker);
    if (!certain(fact, asker.lexicon())) return;
    if (fact.lasting) return askSince(fact, asker);
    const bool bare = !fact.object && fact.complements.empty();
    if (bare && fact.tense == Tense::Future) return; // "was due to leave"
    askSubject(fact, asker);
    askObject(fact, asker);
    askIdentity(fact, asker);
    for (std::size_t i = 0; i < fact.complements.size(); ++i) {
        const auto& one = fact.complements[i];
        if (one.preposition == "between" && one.phrase.kind == Kind::Date)
            askInterval(fact, one.phrase, asker);
        else
            askComplement(fact, i, asker);
    }
}

} // namespace podium::authoring
