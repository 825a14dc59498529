#include "questions/authoring/asking/matches.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>
#include <map>

namespace podium::authoring {
namespace {

/// Who, and with what: one left side fits one right side.
struct Match {
    std::string left, right;
    std::string fact;
    int sentence = 0;
    Scope scope = Scope::None;
};

/// The same deed, done by one kind of doer to one kind of thing.
struct Deed {
    Kind left = Kind::None, right = Kind::None;
    std::string relation; ///< "they visited", "they were founded in"
    auto operator<=>(const Deed&) const = default;
};

using Matches = std::map<Deed, std::vector<Match>>;

bool isMatchable(const Phrase& phrase, const Gatherer& gatherer) {
    switch (phrase.kind) {
    case Kind::Sport:
    case Kind::Year:
    case Kind::Score: return phrase.members.empty() && !phrase.loose && !phrase.hedged;
    case Kind::Person:
    case Kind::Country:
    case Kind::City:
    case Kind::Place:
    case Kind::Work: return gatherer.standsAlone(phrase);
    default: return false;
    }
}

bool isSong(const Fact& fact, const Lexicon& lexicon) {
    return fact.object->kind == Kind::Quote && lexicon.verbIs("singing", fact.verb);
}

/// "they visited", "they were held": whoever it is, the left sides are many.
std::string doing(const Fact& fact, const Lexicon& lexicon) {
    Fact bare;
    bare.subject.text = "they";
    bare.subject.members.resize(2);
    bare.verb = fact.verb;
    bare.particle = fact.particle;
    bare.turn = fact.turn;
    return statement(bare, lexicon);
}

void enter(const Fact& fact, const Deed& deed, const Phrase& right, const Gatherer& gatherer,
    Matches& matches) {
    const auto words = right.kind == Kind::Person || right.kind == Kind::Country ||
            right.kind == Kind::City || right.kind == Kind::Place || right.kind == Kind::Work
        ? Gatherer::printed(right)
        : withCapital(replaced(replaced(right.text, "\"", ""), "the ", ""));
    matches[deed].push_back({Gatherer::printed(fact.subject), words,
        statement(fact, gatherer.lexicon()), fact.sentence, fact.scope});
}

void enterFact(const Fact& fact, const Gatherer& gatherer, Matches& matches) {
    const auto& lexicon = gatherer.lexicon();
    if (!gatherer.standsAlone(fact.subject) || lexicon.verbIs("weak", fact.verb)) return;
    const auto left = fact.subject.kind;
    if (fact.object && fact.turn == Turn::Active) {
        if (isSong(fact, lexicon))
            enter(fact, {left, Kind::Quote, "they performed"}, *fact.object, gatherer, matches);
        else if (isMatchable(*fact.object, gatherer))
            enter(fact, {left, fact.object->kind, doing(fact, lexicon)}, *fact.object, gatherer,
                matches);
    }
    for (const auto& one : fact.complements) {
        if (!isMatchable(one.phrase, gatherer) || one.preposition.empty()) continue;
        const bool won = one.phrase.kind == Kind::Score && lexicon.verbIs("defeating", fact.verb);
        const bool otherScore = one.phrase.kind == Kind::Score && !won;
        if (otherScore || (fact.object && !won && fact.turn == Turn::Active)) continue;
        const bool year = one.phrase.kind == Kind::Year;
        if (year && one.preposition != "in") continue;
        auto relation = doing(fact, lexicon) + " " + one.preposition;
        if (won) relation = "they won by";
        enter(fact, {left, one.phrase.kind, relation}, one.phrase, gatherer, matches);
    }
}

/// Whether some clause names the right side of one together with the left side of another.
bool isArguable(const Match& match, const std::vector<Match>& all, const World& world) {
    return std::any_of(all.begin(), all.end(), [&](const Match& other) {
        return other.left != match.left &&
            std::any_of(world.said.begin(), world.said.end(), [&](const std::string& said) {
                return contains(said, other.left) && contains(said, match.right);
            });
    });
}

/// Whoever has two partners, or shares one, is left out; so is a name that shows in the other.
std::vector<Match> settled(const std::vector<Match>& matches, const World& world) {
    std::map<std::string, std::set<std::string>> rightsOf, leftsOf;
    for (const auto& one : matches) {
        rightsOf[one.left].insert(one.right);
        leftsOf[one.right].insert(one.left);
    }
    std::vector<Match> kept;
    std::set<std::string> seen;
    for (const auto& one : matches) {
        const bool single = rightsOf[one.left].size() == 1 && leftsOf[one.right].size() == 1;
        bool shows = false;
        for (const auto& word : wordsOf(lowered(one.left)))
            shows = shows || (word.size() > 3 && contains(lowered(one.right), word));
        if (single && !shows && !isArguable(one, matches, world) &&
            one.scope == matches.front().scope && seen.insert(one.left).second)
            kept.push_back(one);
    }
    return kept;
}

void gatherDeed(const Deed& deed, const std::vector<Match>& matches, Gatherer& gatherer) {
    Gathering gathering;
    gathering.kind = "matches";
    std::vector<std::string> told;
    for (const auto& one : matches) {
        gathering.options.push_back(one.left);
        gathering.partners.push_back(one.right);
        gathering.facts.push_back(one.fact);
        gathering.sentences.push_back(one.sentence);
        told.push_back(one.left + " (" + one.right + ")");
    }
    gathering.telling = "The matches are " + listed(told) + ".";
    const auto where = gatherer.where("", matches.front().scope);
    const auto left = gatherer.oneOf(
        deed.right == Kind::Score ? asTeam(deed.left) : deed.left, gathering.options);
    if (left.empty() || (where.empty() && deed.left == Kind::Person)) return;
    auto& draft = gatherer.gather(QuestionType::Pairs, gathering, "matches",
        {{"left", left}, {"right", gatherer.oneOf(deed.right, gathering.partners)},
            {"they did", deed.relation}, {"where", where}});
    draft.answer.kind = deed.left;
    draft.answer.name = gathering.options.front();
    draft.scope = matches.front().scope;
}

} // namespace

void gatherMatches(Gatherer& gatherer) {
    constexpr std::size_t fewest = 3, most = 5;
    Matches matches;
    for (const auto& fact : gatherer.world().facts)
        if (gatherer.isProven(fact) && !Gatherer::needsItsSubject(fact))
            enterFact(fact, gatherer, matches);
    for (const auto& [deed, all] : matches)
        if (const auto kept = settled(all, gatherer.world()); kept.size() >= fewest)
            gatherDeed(deed, spread(kept, most), gatherer);
}

} // namespace podium::authoring
