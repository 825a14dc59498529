#include "questions/authoring/asking/doers.hpp"
#include "questions/authoring/asking/brevity.hpp"
#include "questions/authoring/asking/common_nouns.hpp"
#include "questions/authoring/asking/deeds.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

/// The other one of two.
const Phrase& partnerOf(const Phrase& one, const std::vector<Phrase>& two) {
    return two.front().text == one.text ? two.back() : two.front();
}

/// Of two, each is known by the other; of more, several could be the answer.
void askMembers(const Fact& fact, Asker& asker) {
    if (fact.subject.members.size() != 2 || fact.verb == "be") return;
    const bool each = std::any_of(fact.complements.begin(), fact.complements.end(),
        [](const Complement& one) { return !one.phrase.members.empty(); });
    if (each) return; // "A and B were replaced by C and D"
    const auto told = " " + statement(fact, asker.lexicon()) + " ";
    if (unowned(told) != told) return; // whose?
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
    if (text.compare(end + noun.size(), 3, "of ") == 0) return text; // "moon of Saturn"
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

/// "NAME also won": then somebody else did as well.
bool didSoToo(const Fact& fact, const World& world) {
    const auto& tokens = world.sentence(fact.sentence).tokens;
    return fact.at > 0 && fact.at < tokens.size() &&
        (tokens[fact.at - 1].lower == "also" || tokens[fact.at - 1].lower == "too");
}

/// "On the opening day 200,000 people crossed it": on other days others did.
bool losesTime(const Fact& fact, const Fact& brief, const Lexicon& lexicon) {
    const auto times = [&](const Fact& one) {
        return std::count_if(
            one.complements.begin(), one.complements.end(), [&](const Complement& when) {
                return lexicon.is("time_nouns", when.phrase.head) ||
                    when.phrase.kind == Kind::Year || when.phrase.kind == Kind::Date;
            });
    };
    return times(brief) < times(fact);
}

} // namespace

void askSubject(const Fact& fact, Asker& asker) {
    const auto& subject = fact.subject;
    const auto& lexicon = asker.lexicon();
    const bool several = subject.number.value > 1 || subject.number.decimals > 0;
    if (subject.kind == Kind::Number && !several) return;
    const bool idle = !fact.object && fact.complements.empty(); // "three women died": of what?
    if (subject.kind == Kind::Number && idle && fact.scope == Scope::None) return;
    if (subject.counted == "per cent") return; // of what?
    if (subject.kind == Kind::Number && lexicon.nounIs("units", subject.head)) return;
    if (didSoToo(fact, asker.world())) return;
    if (subject.kind == Kind::Number && holdsFigure(subject.counted, lexicon)) return;
    const auto of = subject.counted.find("of ");
    const bool some = subject.kind == Kind::Number && // "six of them", "four of the survivors"
        of == subject.counted.find_first_not_of(' ') && asker.world().occasion.event.empty();
    if (some) return;
    if (subject.kind == Kind::Number && !subject.counted.empty()) {
        Slot slot;
        const auto brief = shortened(fact, slot);
        if (losesTime(fact, brief, lexicon)) return;
        const auto question = howMany(subject, lexicon) + " " + predicate(brief, slot, lexicon);
        askCount(fact, question, subject, {Slot::Part::Subject, 0}, asker);
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
    draft.asked = {Slot::Part::Subject, 0};
    const bool won = fact.object && competes(fact, lexicon);
    if (won) draft.charm += 4;                        // who won is what everybody asks
    if (fact.turn == Turn::Passive) draft.charm -= 2; // who did it, and when, are better asked
    if (superlative) draft.charm += 2;
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
    const bool wider = agent.head == kind; // "an instrument" is what a violin is too
    const bool dull = asker.lexicon().is("dull_agents", kind); // "lifted by helicopter"
    if (!person && (agent.kind != Kind::Thing || kind.empty() || wider || dull)) return;
    if (!person && commonNoun(agent, asker.lexicon())) return; // asked by its sort
    asker.by("deed-agent")
        .ask(fact,
            (person ? asker.wh(agent) : "what") + " " + predicate(active, {}, asker.lexicon()),
            agent, "agent", kind);
}

} // namespace podium::authoring
