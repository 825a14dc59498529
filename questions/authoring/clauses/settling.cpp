#include "questions/authoring/clauses/settling.hpp"
#include "questions/authoring/clauses/belonging.hpp"
#include "questions/authoring/clauses/grounding.hpp"
#include "questions/authoring/clauses/statement.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

using Complements = std::vector<Complement>;

/// "last year's race", "that year": without it the fact would be one of today.
bool tellsAnother(const Phrase& phrase, const Lexicon& lexicon) {
    const auto words = wordsOf(phrase.text);
    return phrase.loose && std::any_of(words.begin(), words.end(), [&](const std::string& word) {
        return lexicon.is("other_times", word) || startsWith(word, "year's");
    });
}

void dropLoose(Fact& fact, const Lexicon& lexicon) {
    for (const auto& one : fact.complements)
        if (tellsAnother(one.phrase, lexicon))
            doubt(fact, "of another time: '" + one.phrase.text + "'");
    std::erase_if(fact.complements, [](const Complement& one) { return one.phrase.loose; });
}

/// "dug two storeys beneath it": without "it" little is left.
bool leansOnIt(const Fact& fact) {
    return std::any_of(fact.complements.begin(), fact.complements.end(), [](const Complement& one) {
        return one.phrase.loose && (one.phrase.text == "it" || one.phrase.text == "them");
    });
}

/// "with 126 medals, and China second with 91": of what there are 91 was said before.
void inheritCounted(Fact& fact, const Fact& before, const Lexicon& lexicon) {
    if (fact.sentence != before.sentence) return;
    for (auto& one : fact.complements) {
        if (one.phrase.kind != Kind::Number || !one.phrase.counted.empty()) continue;
        for (const auto& other : before.complements)
            if (other.phrase.kind == Kind::Number &&
                lexicon.verbOfCounted.contains(other.phrase.head)) {
                one.phrase.counted = other.phrase.counted;
                one.phrase.text += " " + other.phrase.counted;
                one.preposition = "with";
            }
    }
}

bool isRank(const Fact& fact) { return fact.object && fact.object->kind == Kind::Rank; }

/// "in the medal table" is said once and holds for the ranks that follow.
void readTable(Fact& fact, std::string& table, const Lexicon& lexicon) {
    if (!isRank(fact)) return;
    for (std::size_t i = 0; i < fact.complements.size(); ++i)
        if (lexicon.is("standings", fact.complements[i].phrase.head)) {
            table = fact.complements[i].preposition + " " + fact.complements[i].phrase.text;
            fact.complements.erase(fact.complements.begin() + static_cast<std::ptrdiff_t>(i));
            break;
        }
    if (!fact.object->table.empty()) table = fact.object->table;
    fact.object->table = table;
    if (fact.verb != "take") fact.object->text = ordinal(fact.object->place, lexicon);
    if (!table.empty()) fact.object->text += " " + table;
}

/// "the LA Games in 2028": the year is the event's, not the deed's.
void attachYears(Complements& complements) {
    for (std::size_t i = 1; i < complements.size(); ++i) {
        auto& before = complements[i - 1].phrase;
        if (complements[i].phrase.kind != Kind::Year || before.kind != Kind::Event) continue;
        before.text += " " + complements[i].preposition + " " + complements[i].phrase.text;
        complements.erase(complements.begin() + static_cast<std::ptrdiff_t>(i--));
    }
}

/// "host the next Summer Games in 2028": the year says it better than "next".
void nameNextEvent(Fact& fact) {
    const bool year =
        !fact.complements.empty() && fact.complements.back().phrase.kind == Kind::Year;
    if (!year || !fact.object || !contains(fact.object->text, "the next ")) return;
    fact.object->text = replaced(fact.object->text, "the next ", "the ");
    fact.object->loose = false;
}

/// The longest sport named inside a phrase: "rugby sevens" before "rugby".
const Sport* sportIn(const std::string& text, const Lexicon& lexicon) {
    const Sport* best = nullptr;
    for (const auto& sport : lexicon.sports)
        if (contains(text, " " + sport.name + " ") &&
            (!best || sport.name.size() > best->name.size()))
            best = &sport;
    return best;
}

/// "a rugby sevens gold medal" is a gold medal in rugby sevens.
void takeSportOut(Fact& fact, const Lexicon& lexicon) {
    for (std::size_t i = 0; i < fact.complements.size(); ++i) {
        auto& phrase = fact.complements[i].phrase;
        if (phrase.head != "medal" || phrase.kind != Kind::Thing) continue;
        const auto* sport = sportIn(phrase.text, lexicon);
        if (sport) {
            phrase.text = replaced(phrase.text, " " + sport->name + " ", " ");
            Phrase name;
            name.kind = Kind::Sport;
            name.text = name.head = sport->name;
            fact.complements.insert(
                fact.complements.begin() + static_cast<std::ptrdiff_t>(i) + 1, {"in", name});
            return;
        }
    }
}

/// "was born", "founded": what has its own time, or none.
bool hasOwnTime(const Fact& fact, const Lexicon& lexicon) {
    const bool dated = std::any_of(fact.complements.begin(), fact.complements.end(),
        [](const Complement& one) { return one.phrase.kind == Kind::Year; });
    return dated || lexicon.verbIs("background", fact.verb);
}

/// "won 58 caps", "made 262 appearances", "studied law": of a life, and not of the event.
bool isCareer(const Fact& fact, const Lexicon& lexicon) {
    const bool life = fact.object && lexicon.is("career_nouns", fact.object->head);
    return life || lexicon.verbIs("personal", fact.verb);
}

bool saysOneOf(const Fact& fact, const std::string& list, const Lexicon& lexicon) {
    const auto text = statement(fact, lexicon) + " ";
    const auto& words = lexicon.lists.at(list);
    return std::any_of(
        words.begin(), words.end(), [&](const std::string& word) { return contains(text, word); });
}

/// "scored twice", "in the 70th minute": what is done within the match that is told.
bool isPlay(const Fact& fact, const Occasion& occasion, const Lexicon& lexicon) {
    if (!occasion.contest || fact.earlier || fact.tense != Tense::Past) return false;
    if (saysOneOf(fact, "other_matches", lexicon)) return false;
    const bool rider = fact.subject.kind == Kind::Person || fact.subject.kind == Kind::Group ||
        fact.subject.kind == Kind::Number;
    const bool speech = lexicon.verbIs("speech", fact.verb);
    if (occasion.stage()) return rider && !speech && !fact.timeless;
    return saysOneOf(fact, "match_times", lexicon) || lexicon.verbIs("playing", fact.verb);
}

/// Behind a word of another match the next sentences may be about that one, too.
bool otherMatch(const std::vector<Fact>& facts, const Fact& fact, const Lexicon& lexicon) {
    constexpr int reach = 2; // sentences
    return std::any_of(facts.begin(), facts.end(), [&](const Fact& before) {
        const int apart = fact.sentence - before.sentence;
        return apart >= 0 && apart <= reach && !before.earlier &&
            saysOneOf(before, "other_matches", lexicon);
    });
}

/// "NAME, who is coached by NAME": no part of the event, and not for ever.
bool isOfToday(const Fact& fact, const Occasion& occasion, const Lexicon& lexicon) {
    const bool person = fact.subject.kind == Kind::Person ||
        std::any_of(fact.complements.begin(), fact.complements.end(),
            [](const Complement& one) { return one.phrase.kind == Kind::Person; });
    return !occasion.event.empty() && fact.tense == Tense::Present && person && !fact.timeless &&
        !lexicon.verbIs("standing", fact.verb) && !lexicon.verbIs("ranking", fact.verb) &&
        !lexicon.verbIs("show", fact.verb) && !isRank(fact);
}

/// "the record that NAME set in Oslo": the record is missing.
bool lacksObject(const Fact& fact, const Lexicon& lexicon) {
    const bool over = fact.verb == "take" && fact.particle == "over";
    return fact.turn == Turn::Active && !fact.object && fact.tail.empty() &&
        ((fact.particle.empty() && lexicon.verbIs("needing", fact.verb)) || over);
}

/// "a team led by NAME": never that the team led.
bool isLedBy(const Fact& fact) {
    const bool by = !fact.complements.empty() && fact.complements.front().preposition == "by" &&
        !fact.complements.front().phrase.name.empty();
    return by && fact.turn == Turn::Active && !fact.object && fact.particle.empty();
}

/// A page about a festival also tells the plots of its films and the lives of its guests: only what
/// is won, shown or played is taken for a part of it.
bool isElsewhere(const Fact& fact, const Occasion& occasion, const Lexicon& lexicon) {
    const bool show = lexicon.is("shows", lowered(occasion.eventHead)) && occasion.scene.empty();
    const auto& verb = fact.verb;
    return show && fact.subject.kind != Kind::Event && !lexicon.verbIs("winning", verb) &&
        !lexicon.verbIs("show", verb) && !lexicon.verbIs("playing", verb);
}

Scope scopeOf(const Fact& fact, const Occasion& occasion, const Lexicon& lexicon) {
    if (occasion.event.empty()) {
        const bool news = fact.tense != Tense::Present && !occasion.reported.empty() &&
            !fact.earlier && !fact.timeless && !hasOwnTime(fact, lexicon);
        return news ? Scope::News : Scope::None;
    }
    if (fact.timeless || fact.earlier || hasOwnTime(fact, lexicon)) return Scope::None;
    if (isCareer(fact, lexicon)) return Scope::None;
    const bool later = fact.tense == Tense::Future && fact.subject.kind != Kind::Event;
    if (later && !occasion.isEvent(fact.object ? fact.object->name : "")) return Scope::None;
    if (fact.subject.kind == Kind::Event && !occasion.isEvent(fact.subject.text.substr(4)))
        return Scope::None;
    const bool other = fact.object && fact.object->kind == Kind::Event &&
        !contains(fact.object->text, occasion.event);
    if (other) return Scope::None;
    if (contains(rest(fact, {}), occasion.event)) return Scope::Event;
    if (isPlay(fact, occasion, lexicon)) return Scope::Scene;
    if (isElsewhere(fact, occasion, lexicon)) return Scope::None;
    const bool told =
        !occasion.scene.empty() && occasion.sceneFrom > 0 && fact.sentence >= occasion.sceneFrom;
    const bool elsewhere = fact.earlier || fact.tense == Tense::Future;
    return told && !elsewhere ? Scope::Scene : Scope::Event;
}

/// "now leads by four seconds": after the stage that is told.
void tellStanding(Fact& fact, const Occasion& occasion, const Lexicon& lexicon) {
    const bool now = lexicon.verbIs("standing", fact.verb) && occasion.stage() &&
        fact.scope == Scope::Event && fact.tense == Tense::Present &&
        fact.subject.kind == Kind::Person && !fact.timeless;
    if (!now || contains(rest(fact, {}), occasion.event)) return;
    Phrase stage;
    stage.kind = Kind::Event;
    stage.text = occasion.sceneName();
    stage.name = occasion.event;
    stage.definite = true;
    fact.complements.push_back({"after", stage});
    fact.scope = Scope::Scene;
}

bool isPrize(const Phrase& phrase, const Lexicon& lexicon) {
    return startsWith(phrase.text, "best ") ||
        lexicon.nounIs("prizes", phrase.head.substr(phrase.head.find_last_of(' ') + 1));
}

/// "the 100m", "the men's javelin": what is run or thrown for.
bool isRace(const Phrase& phrase, const Lexicon& lexicon) {
    const auto head = lowered(phrase.head);
    const bool distance = head.size() > 1 && head.back() == 'm' &&
        std::isdigit(static_cast<unsigned char>(head[head.size() - 2]));
    return startsWith(phrase.text, "the ") && (distance || lexicon.nounIs("races", head));
}

/// "the animated film "Blue Moon"" is "Blue Moon".
void nameWork(Phrase& phrase) {
    const auto open = phrase.text.find('"');
    const auto close = open == std::string::npos ? open : phrase.text.find('"', open + 1);
    if (close == std::string::npos || close + 1 != phrase.text.size()) return;
    phrase.kind = Kind::Work;
    phrase.text = phrase.text.substr(open);
    phrase.name = phrase.text.substr(1, phrase.text.size() - 2);
}

/// "Best screenplay went to NAME" and "the medal was presented to NAME": who won what.
void turnPrize(Fact& fact, const Lexicon& lexicon) {
    static const std::set<std::string> given{"give", "present", "award", "hand"};
    const bool goes = fact.verb == "go" && fact.turn == Turn::Active;
    const bool gets = given.contains(fact.verb) && fact.turn == Turn::Passive;
    const bool prize = isPrize(fact.subject, lexicon) || isRace(fact.subject, lexicon) ||
        (gets && fact.verb == "award");
    if ((!goes && !gets) || fact.object || !prize) return;
    const auto to = std::find_if(fact.complements.begin(), fact.complements.end(),
        [](const Complement& one) { return one.preposition == "to"; });
    if (to == fact.complements.end() || to->phrase.loose) return;
    nameWork(to->phrase);
    if (to->phrase.name.empty()) return;
    fact.object = fact.subject;
    if (startsWith(fact.object->text, "best "))
        fact.object->text = "the prize for " + fact.object->text;
    fact.subject = to->phrase;
    if (fact.subject.kind == Kind::Person) fact.subject.text = fact.subject.name;
    fact.complements.erase(to);
    std::erase_if(fact.complements, [](const Complement& one) { // of the work that won
        return one.preposition == "by" || one.preposition == "about";
    });
    fact.tail.clear();
    fact.verb = goes ? "win" : "receive";
    fact.turn = Turn::Active;
    if (gets) fact.tail.clear();
}

/// Whether the sentence before was about another named thing, to which a part may belong.
bool otherTopicBefore(const std::vector<Fact>& facts, std::size_t i, const Occasion& occasion) {
    const auto before = facts[i].sentence - 1;
    for (std::size_t k = 0; k < i; ++k) {
        const auto& subject = facts[k].subject;
        if (facts[k].sentence != before) continue;
        const bool about = contains(subject.text, occasion.subject) || subject.name.empty();
        const bool other = subject.kind == Kind::Thing && subject.definite &&
            std::any_of(subject.text.begin() + 1, subject.text.end(),
                [](char c) { return c >= 'A' && c <= 'Z'; });
        const bool thing = subject.kind == Kind::Place || subject.kind == Kind::None;
        return (thing && !about && !subject.loose) ||
            (other && !contains(subject.text, occasion.subject));
    }
    return false;
}

} // namespace

void settle(std::vector<Fact>& facts, const Occasion& occasion, const Lexicon& lexicon) {
    std::stable_sort(facts.begin(), facts.end(), [](const Fact& a, const Fact& b) {
        return std::pair(a.sentence, a.at) < std::pair(b.sentence, b.at);
    });
    std::string table;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        auto& fact = facts[i];
        if (leansOnIt(fact)) fact.doubtful = true;
        dropLoose(fact, lexicon);
        turnPrize(fact, lexicon);
        attachYears(fact.complements);
        nameNextEvent(fact);
        takeSportOut(fact, lexicon);
        if (i > 0) inheritCounted(fact, facts[i - 1], lexicon);
        if (i + 1 < facts.size()) inheritCounted(fact, facts[i + 1], lexicon);
        readTable(fact, table, lexicon);
        tellSeries(fact, occasion);
        dropElection(fact, occasion);
        const bool undoable = fact.turn == Turn::Passive && fact.subject.kind == Kind::Person;
        if (undoable && lexicon.verbIs("undone", fact.verb)) doubt(fact, "nobody is done so");
        if (fact.earlier && !occasion.event.empty() && !hasOwnTime(fact, lexicon))
            doubt(fact, "from before what is told");
        fact.scope = scopeOf(fact, occasion, lexicon);
        if (isOfToday(fact, occasion, lexicon)) doubt(fact, "holds today, and not of what is told");
        if (lacksObject(fact, lexicon)) doubt(fact, "does not say what was done");
        if (isLedBy(fact)) doubt(fact, "was rather done by somebody");
        doubtOpenEnds(fact, occasion, lexicon);
        tellStanding(fact, occasion, lexicon);
        if (occasion.contest && fact.scope == Scope::Scene && otherMatch(facts, fact, lexicon))
            fact.scope = Scope::Event;
        const bool alone = fact.scope == Scope::None || fact.scope == Scope::News;
        const bool body = occasion.subjectKind == Kind::Group;
        if (alone && (occasion.portrait || body) && !otherTopicBefore(facts, i, occasion))
            ground(fact, occasion, lexicon);
    }
}

} // namespace podium::authoring
