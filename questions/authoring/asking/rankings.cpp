#include "questions/authoring/asking/rankings.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>
#include <map>

namespace podium::authoring {
namespace {

/// One who has so many, or came so high.
struct Entry {
    std::string name;
    std::string said;    ///< "the United States"
    long long value = 0; ///< a number in units of its last decimal, or a place
    int decimals = 0;
    std::string fact;
    int sentence = 0;
    Scope scope = Scope::None;
};

/// What makes numbers comparable: "win gold medals" of countries, and under what conditions.
struct Measure {
    Kind kind = Kind::None;
    std::string verb;    ///< of places: "finish"
    std::string counted; ///< of places: the table
    std::string rest;    ///< " in the tournament"
    auto operator<=>(const Measure&) const = default;
};

using Measured = std::map<Measure, std::vector<Entry>>;

std::string withoutTotal(const std::string& counted) { return replaced(counted, " in total", ""); }

/// By the noun that is counted, which a number that leaves it out has from the one before.
bool isWon(const Phrase& number, const Lexicon& lexicon) {
    const auto words = wordsOf(withoutTotal(number.counted));
    const auto noun = lexicon.verbOfCounted.find(words.empty() ? number.head : words.back());
    return noun != lexicon.verbOfCounted.end() && noun->second == "win";
}

bool isCount(const Phrase& phrase) {
    return phrase.kind == Kind::Number && !phrase.counted.empty() && !phrase.hedged &&
        !phrase.definite && !startsWith(phrase.text, "the ") && phrase.members.empty();
}

/// One counts what one has won by whatever verb the article has for it.
std::string verbFor(const Fact& fact, const Phrase& number, const Lexicon& lexicon) {
    const bool winning = fact.verb == "have" || lexicon.verbIs("winning", fact.verb) ||
        lexicon.verbIs("ranking", fact.verb);
    if (isWon(number, lexicon) && winning) return "win";
    const bool empty = lexicon.verbIs("weak", fact.verb) || lexicon.verbIs("ranking", fact.verb);
    return empty ? std::string() : fact.verb;
}

void enter(const Fact& fact, const Phrase& subject, const Phrase& number, const Measure& measure,
    const Gatherer& gatherer, Measured& measured) {
    if (!gatherer.standsAlone(subject) || measure.verb.empty()) return;
    Entry entry{Gatherer::printed(subject), subject.text, number.number.value,
        number.number.decimals, statement(fact, gatherer.lexicon()) + " / " + number.counted,
        fact.sentence, fact.scope};
    if (number.kind == Kind::Rank) entry.value = number.place;
    measured[measure].push_back(entry);
}

/// All behind the verb that is neither the number nor another one.
std::string restWithoutNumbers(Fact fact) {
    fact.object.reset();
    std::erase_if(fact.complements, [](const Complement& one) {
        return one.phrase.kind == Kind::Number && one.preposition == "and";
    });
    return rest(fact, {});
}

void enterCount(const Fact& fact, const Gatherer& gatherer, Measured& measured) {
    const auto& number = *fact.object;
    if (!isCount(number) || fact.turn == Turn::Passive || !fact.tail.empty()) return;
    const auto& lexicon = gatherer.lexicon();
    const auto members =
        fact.subject.members.empty() ? std::vector<Phrase>{fact.subject} : fact.subject.members;
    for (const auto& subject : members)
        enter(fact, subject, number,
            {subject.kind, verbFor(fact, number, lexicon), withoutTotal(number.counted),
                restWithoutNumbers(fact)},
            gatherer, measured);
}

/// A place in a table, and what it was won with.
void enterStanding(const Fact& fact, const Gatherer& gatherer, Measured& measured) {
    const auto& rank = *fact.object;
    if (!rank.table.empty() && rank.place > 0)
        enter(fact, fact.subject, rank, {fact.subject.kind, "finish", rank.table, "#"}, gatherer,
            measured);
    for (const auto& one : fact.complements)
        if (isCount(one.phrase) && isWon(one.phrase, gatherer.lexicon()))
            enter(fact, fact.subject, one.phrase,
                {fact.subject.kind, "win", withoutTotal(one.phrase.counted), ""}, gatherer,
                measured);
}

/// Without those of whom two different numbers are told, and without ties.
std::vector<Entry> settled(const std::vector<Entry>& entries) {
    std::map<std::string, std::set<long long>> valuesOf;
    std::map<long long, std::set<std::string>> namesOf;
    for (const auto& one : entries) {
        valuesOf[one.name].insert(one.value);
        namesOf[one.value].insert(one.name);
    }
    std::vector<Entry> kept;
    std::set<std::string> seen;
    for (const auto& one : entries)
        if (valuesOf[one.name].size() == 1 && namesOf[one.value].size() == 1 &&
            one.decimals == entries.front().decimals && one.scope == entries.front().scope &&
            seen.insert(one.name).second)
            kept.push_back(one);
    return kept;
}

Kind playing(const Measure& measure) {
    const bool plays = measure.verb == "win" || measure.verb == "score" || measure.verb == "finish";
    return plays ? asTeam(measure.kind) : measure.kind;
}

Gathering gathered(const std::vector<Entry>& entries, const std::string& kind) {
    Gathering gathering;
    gathering.kind = kind;
    for (const auto& one : entries) {
        gathering.options.push_back(one.name);
        gathering.facts.push_back(one.fact);
        gathering.sentences.push_back(one.sentence);
    }
    return gathering;
}

std::string figure(const Entry& entry, const Lexicon& lexicon) {
    Number pattern;
    pattern.decimals = entry.decimals;
    pattern.grouped = true;
    return written(entry.value, pattern, lexicon);
}

void gatherCounts(const Measure& measure, const std::vector<Entry>& entries, Gatherer& gatherer) {
    auto gathering = gathered(entries, "ranking");
    std::vector<std::string> told;
    for (const auto& one : entries)
        told.push_back(one.said + " (" + figure(one, gatherer.lexicon()) +
            (told.empty() ? " " + measure.counted : "") + ")");
    gathering.telling = "The order is: " + listed(told) + ".";
    const auto won = gatherer.lexicon().verbs.written(measure.verb, Form::Past);
    const auto where = gatherer.where(measure.rest, entries.front().scope);
    if (where.empty() && measure.rest.empty()) return;
    auto& draft = gatherer.gather(QuestionType::Order, gathering, "ranking",
        {{"many", gatherer.manyOf(playing(measure), gathering.options)},
            {"counted", measure.counted}, {"won", won}, {"where", measure.rest + where}});
    draft.answer.kind = Kind::Number;
    draft.scope = entries.front().scope;
}

void gatherPlaces(const Measure& measure, const std::vector<Entry>& entries, Gatherer& gatherer) {
    auto gathering = gathered(entries, "ranking");
    std::vector<std::string> told;
    for (const auto& one : entries)
        told.push_back(
            one.said + " (" + ordinal(static_cast<int>(one.value), gatherer.lexicon()) + ")");
    gathering.telling = "The order is: " + listed(told) + ".";
    const auto where = gatherer.where(measure.counted, entries.front().scope);
    if (where.empty()) return;
    auto& draft = gatherer.gather(QuestionType::Order, gathering, "places",
        {{"many", gatherer.manyOf(playing(measure), gathering.options)}, {"table", measure.counted},
            {"where", where}});
    draft.answer.kind = Kind::Rank;
    draft.scope = entries.front().scope;
}

} // namespace

void gatherRankings(Gatherer& gatherer) {
    constexpr std::size_t fewest = 3, most = 5;
    Measured measured;
    for (const auto& fact : gatherer.world().facts) {
        if (!gatherer.isProven(fact) || Gatherer::needsItsSubject(fact) || !fact.object) continue;
        if (fact.object->kind == Kind::Number) enterCount(fact, gatherer, measured);
        if (fact.object->kind == Kind::Rank) enterStanding(fact, gatherer, measured);
    }
    for (const auto& [measure, all] : measured) {
        auto entries = settled(all);
        if (entries.size() < fewest || gatherer.manyOf(measure.kind, {}).empty()) continue;
        const bool places = measure.rest == "#";
        std::stable_sort(entries.begin(), entries.end(), [&](const Entry& a, const Entry& b) {
            return places ? a.value < b.value : a.value > b.value;
        });
        (places ? gatherPlaces : gatherCounts)(measure, spread(entries, most), gatherer);
    }
}

} // namespace podium::authoring
