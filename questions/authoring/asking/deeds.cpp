#include "questions/authoring/asking/deeds.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

using Part = Slot::Part;

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

bool certain(const Fact& fact, const Lexicon& lexicon) {
    for (const auto& one : fact.complements) { // "before half-time": of which match?
        const bool relative = one.preposition == "before" || one.preposition == "after";
        if (relative && fact.scope != Scope::Scene) return false;
    }
    const bool loose = fact.subject.loose || fact.subject.owned ||
        (fact.object && fact.object->loose) || lexicon.is("loose", fact.subject.head);
    const bool alone = fact.scope == Scope::None || fact.scope == Scope::News;
    if (alone && isUnknown(fact.subject, lexicon)) return false; // "the council": of what town?
    if (fact.scope == Scope::None && isUndatedBalance(fact, lexicon)) return false;
    if (fact.subject.kind == Kind::Number && fact.subject.counted.empty()) return false;
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
        asker.ask(fact, asker.wh(one) + " " + asked + " alongside " + beside, one,
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
std::string howMany(const Phrase& count) {
    return (count.hedged ? "roughly how many " : "how many ") + count.counted;
}

/// A number that is itself a rough one is asked for as the closest.
void askCount(
    const Fact& fact, const std::string& question, const Phrase& count, Slot slot, Asker& asker) {
    auto& draft = asker.ask(fact, question, count, "how many", count.counted);
    draft.asked = slot;
    if (count.hedged) draft.type = QuestionType::Number;
}

/// "NAME said QUOTE": nobody can know who did.
bool isSaying(const Fact& fact, const Lexicon& lexicon) {
    return lexicon.verbIs("saying", fact.verb) ||
        (lexicon.verbIs("speech", fact.verb) && fact.object && fact.object->kind == Kind::Quote &&
            !lexicon.verbIs("judging", fact.verb));
}

/// "Which planet was the first to be found": not "the first planet" again.
std::string saidOnce(const std::string& text, const std::string& label) {
    if (label.empty()) return text;
    for (const std::string after : {" to ", " in ", " from ", " by ", " of ", " that "})
        for (const std::string before : {"first", "second", "third", "last", "est"})
            if (contains(text, before + " " + label + after))
                return replaced(text, before + " " + label + after, before + after);
    return text;
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

void askSubject(const Fact& fact, Asker& asker) {
    const auto& subject = fact.subject;
    const auto& lexicon = asker.lexicon();
    const bool several = subject.number.value > 1 || subject.number.decimals > 0;
    if (subject.kind == Kind::Number && !several) return;
    if (subject.kind == Kind::Number && !subject.counted.empty()) {
        Slot slot;
        const auto question =
            howMany(subject) + " " + predicate(shortened(fact, slot), slot, lexicon);
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
    constexpr std::ptrdiff_t longest = 13; // words behind the verb
    auto asked = predicate(shortened(bare, slot, longest), slot, lexicon);
    if (superlative) asked = saidOnce(asked, asker.kindLabel(subject));
    const bool history = contains(asked, "first") && contains(asked, "its history");
    if (history) return; // who else could say so, no article tells
    if (subject.kind == Kind::Country && namesRegion(asked, lexicon)) return;
    if (lexicon.verbIs("personal", fact.verb) && !fact.object) return; // many retired that year
    if (subject.kind != Kind::Person && fact.scope == Scope::None && !isAnchored(asked)) return;
    if (contains(fact.tail, " his ") || contains(fact.tail, " her ")) return; // whose?
    const bool team = subject.kind == Kind::City && competes(fact, lexicon);
    auto& draft = asker.ask(fact, (team ? "which team" : asker.wh(subject)) + unowned(" " + asked),
        subject, "subject", asker.kindLabel(subject));
    draft.asked = {Part::Subject, 0};
    const bool won = fact.object && competes(fact, lexicon);
    if (won) draft.charm += 2;                        // who won is what everybody asks
    if (fact.turn == Turn::Passive) draft.charm -= 2; // who did it, and when, are better asked
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
    if (object.counted.empty() || (object.number.value < 2 && object.number.decimals == 0)) return;
    const auto noun = asker.lexicon().verbOfCounted.find(object.head);
    const bool winnable = noun != asker.lexicon().verbOfCounted.end() && noun->second == "win";
    auto plain = withoutSums(fact);
    if (winnable && fact.verb == "have") plain.verb = "win";
    const auto unit = object.counted.substr(0, object.counted.find(' '));
    const bool measure = plain.verb == "be" && unit.size() < object.counted.size() &&
        asker.lexicon().nounIs("units", unit);
    const bool has = plain.verb == "have" && fact.complements.empty() && fact.tail.empty();
    if (asker.lexicon().verbIs("weak", plain.verb) && !measure && !has) return;
    if (!fact.subject.members.empty()) plain.subject.text += " each";
    const bool share = object.counted == "per cent"; // "By how many per cent did it rise?"
    if (share) dropOtherSums(plain);
    askCount(fact,
        (share ? "by " : "") + howMany(object) + " " + turnedRound(plain, {Part::Object, 0}, asker),
        object, {Part::Object, 0}, asker);
}

void askObject(const Fact& fact, Asker& asker) {
    if (!fact.object || fact.turn == Turn::Passive) return;
    const auto& object = *fact.object;
    if (object.kind == Kind::Number) return askNumber(fact, asker);
    if (asker.lexicon().verbIs("weak", fact.verb)) return;
    const auto turned = turnedRound(withoutSums(fact), {Part::Object, 0}, asker);
    const auto kind = asker.kindLabel(object);
    if (named(object))
        asker.ask(fact, asker.wh(object) + " " + turned, object, "object", kind).asked = {
            Part::Object, 0};
    else if (object.kind == Kind::Place && !kind.empty())
        asker.ask(fact, "which " + kind + " " + turned, object, "object", kind).asked = {
            Part::Object, 0};
    else if (object.kind == Kind::Thing && !kind.empty() && !object.definite)
        asker.ask(fact, "what " + turned, object, "object", kind).asked = {Part::Object, 0};
    else if (object.kind == Kind::Quote && asker.lexicon().verbIs("singing", fact.verb))
        asker.ask(fact, "which song " + turned, object, "object", "song");
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
    asker.ask(fact,
        (person ? asker.wh(agent) : "what") + " " + predicate(active, {}, asker.lexicon()), agent,
        "agent", kind);
}

bool leads(const std::string& preposition) {
    static const std::set<std::string> leading{"until", "in", "at", "from", "into", "to", "on",
        "with", "against", "in front of", "out of", "for"};
    return leading.contains(preposition);
}

std::string questionWord(const Complement& one, Asker& asker) {
    const auto& phrase = one.phrase;
    const auto kind = asker.kindLabel(phrase);
    switch (phrase.kind) {
    case Kind::Date: return one.preposition == "on" ? "which date" : "";
    case Kind::Year:
        return one.preposition == "in" || one.preposition == "until" ? "which year" : "";
    case Kind::Person: return "whom";
    case Kind::City:
    case Kind::Country:
    case Kind::Sport: return asker.wh(phrase);
    case Kind::Place: return kind.empty() ? "" : "which " + kind;
    case Kind::Number: return phrase.counted.empty() ? "" : howMany(phrase);
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
    const bool time = one.phrase.kind == Kind::Date || one.phrase.kind == Kind::Year;
    auto slot = Slot{Part::Complement, i};
    auto asked = time ? withoutDoer(fact, slot) : fact;
    if (asked.object && asked.object->counted == "per cent") asked.object.reset();
    const auto turned = turnedRound(asked, slot, asker,
        time                                   ? 5
            : one.preposition == "in front of" ? 7
                                               : 10);
    if (one.phrase.kind == Kind::Score) {
        asker.ask(fact, "by what score " + turned, one.phrase, "score", "").asked = {
            Part::Complement, i};
        return;
    }
    const bool nominal = fact.verb == "be" && fact.turn == Turn::Active && fact.object;
    if (nominal && one.phrase.kind != Kind::Year) return;         // "is a tower in Paris"
    const bool empty = asker.lexicon().verbIs("weak", fact.verb); // "was there for two weeks"
    if (empty && one.phrase.kind == Kind::Number) return;
    const auto word = questionWord(one, asker);
    const bool towards = one.preposition == "to" && one.phrase.kind == Kind::Person;
    if (towards && !fact.object && fact.turn == Turn::Active) return; // "the prize went to"
    if (word.empty() || !leads(one.preposition) || !one.phrase.members.empty()) return;
    auto& draft = asker.ask(fact, one.preposition + " " + word + " " + turned, one.phrase,
        one.preposition, asker.kindLabel(one.phrase));
    draft.asked = {Part::Complement, i};
    if (one.phrase.hedged) draft.type = QuestionType::Number;
}

/// "will take place between one date and another": when is it due to begin, when to end?
void askInterval(const Fact& fact, const Phrase& between, Asker& asker) {
    if (fact.tense != Tense::Future || between.members.size() != 2) return;
    for (const auto& [stem, i] : {std::pair{"from", 0u}, {"until", 1u}})
        asker.ask(fact,
            asker.stem(stem, fact.subject.text,
                {{"subject", fact.subject.text}, {"was", asker.was(fact)}}),
            between.members[i], stem, "");
}

} // namespace

bool isSuperlative(const Fact& fact) {
    if ((fact.verb != "be" && fact.verb != "become") || !fact.object) return false;
    const auto& text = fact.object->text;
    return contains(text, "est ") || contains(text, "the first ") || contains(text, "the only ");
}

void askDeed(const Fact& fact, Asker& asker) {
    if (!certain(fact, asker.lexicon())) return;
    const bool bare = !fact.object && fact.complements.empty();
    if (bare && fact.tense == Tense::Future) return; // "was due to leave"
    askSubject(fact, asker);
    askObject(fact, asker);
    for (std::size_t i = 0; i < fact.complements.size(); ++i) {
        const auto& one = fact.complements[i];
        if (one.preposition == "between" && one.phrase.kind == Kind::Date)
            askInterval(fact, one.phrase, asker);
        else
            askComplement(fact, i, asker);
    }
}

} // namespace podium::authoring
