#include "questions/authoring/tables/field.hpp"
#include "questions/authoring/tables/makers.hpp"
#include "questions/authoring/tables/roll.hpp"
#include "questions/bank/folding.hpp"
#include <set>

namespace podium::authoring {
namespace {

using Medallists = std::vector<const Medallist*>;

bool hasFullName(const Medallist& medallist) {
    return medallist.name.find(' ') != std::string::npos;
}

Medallists sureOnes(const FactTables& tables) {
    Medallists sure;
    for (const auto& medallist : tables.medallists)
        if (medallist.proof.isSure() && hasFullName(medallist)) sure.push_back(&medallist);
    return sure;
}

Ask askOf(const std::string& family, const Medallist& medallist, const std::string& fact,
    const Ledger& ledger) {
    const int renown = ledger.renown(medallist.name), fame = ledger.fame(medallist.discipline);
    return {family, "medallist|" + medallist.name + "|" + fact, medallist.name,
        {{"name", medallist.name}, {"team", ledger.team(medallist.team)},
            {"tally", tally(medallist.counts)}, {"total", word(medallist.counts[Total])},
            {"discipline", ledger.discipline(medallist.discipline)}},
        &medallist.proof,
        3 +
            (renown > 3           ? -1
                    : renown == 0 ? 1
                                  : 0),
        8 * std::min(renown, 8) + 5 * medallist.counts[Total] - 6 * fame};
}

void askHowMany(Setter& setter, const Ledger& ledger, const Medallist& medallist) {
    constexpr int many = 3;
    if (medallist.counts[Total] < many || ledger.renown(medallist.name) < 1) return;
    auto chance = setter.chanceOf("how many|" + medallist.name);
    const bool all = chance.below(2) == 0 || medallist.counts[Gold] == 0;
    auto ask = askOf(all ? "medallist-total" : "medallist-golds", medallist, "count", ledger);
    const int count = medallist.counts[all ? Total : Gold];
    setter.choice(ask, std::to_string(count), nearNumbers(count, 1, chance));
}

/// Others of the discipline and of the same men or women, with other medals.
std::vector<std::string> othersWithOtherMedals(
    const Medallists& all, const Medallist& medallist, const Roll& roll, const Ledger& ledger) {
    Medallists others;
    const auto gender = roll.genderOf(medallist);
    for (const auto* other : all)
        if (other->counts != medallist.counts && other->discipline == medallist.discipline &&
            roll.genderOf(*other) == gender)
            others.push_back(other);
    others = nearest(others, [&](const Medallist* other) { return -ledger.renown(other->name); });
    std::vector<std::string> names;
    for (const auto* other : others) names.push_back(other->name);
    return names;
}

void askWho(Setter& setter, const Ledger& ledger, const Roll& roll, const Medallists& all,
    const Medallist& medallist) {
    constexpr int many = 5;
    if (medallist.counts[Total] < 3) return;
    if (medallist.counts[Total] < many && ledger.renown(medallist.name) < 2) return;
    auto ask = askOf("medallist-who", medallist, "count", ledger);
    setter.choice(ask, medallist.name, othersWithOtherMedals(all, medallist, roll, ledger));
}

/// Which event brought the silver or the bronze, among the others that were swum or run.
void askForMedal(Setter& setter, const Ledger& ledger, const Roll& roll, const Medallist& medallist,
    const std::string& colour) {
    std::vector<std::string> won, other;
    for (const auto& medal : medallist.medals)
        (medal.colour == colour ? won : other).push_back(medal.event);
    if (won.size() != 1 || ledger.renown(medallist.name) < 2) return;
    const auto gender = roll.genderOf(medallist);
    auto chance = setter.chanceOf(colour + "|" + medallist.name);
    std::vector<std::string> more;
    for (const auto& champion : setter.tables().champions) {
        const bool medalled = std::any_of(medallist.medals.begin(), medallist.medals.end(),
            [&](const Medal& medal) { return medal.event == champion.event; });
        if (champion.discipline == medallist.discipline && champion.gender == gender && !medalled)
            more.push_back(champion.event);
    }
    chance.shuffle(more);
    more = nearest(more, [&](const std::string& event) {
        return !ledger.areAkin(medallist.discipline, event, won.front());
    });
    other.insert(other.end(), more.begin(), more.end());
    auto ask = askOf("medallist-event", medallist, colour, ledger);
    ask.slots["colour"] = colour;
    ask.slots["event"] = ledger.event(medallist.discipline, won.front());
    ++ask.difficulty;
    setter.choice(ask, won.front(), other);
}

void askSport(Setter& setter, const Ledger& ledger, const Roll& roll, const Medallist& medallist) {
    if (medallist.counts[Total] < 3 || medallist.discipline.find('/') != std::string::npos) return;
    auto ask = askOf("medallist-sport", medallist, "sport", ledger);
    ask.difficulty -= 1;
    std::vector<std::string> sports;
    for (const auto& discipline : roll.disciplines())
        if (discipline.substr(0, 4) != medallist.discipline.substr(0, 4) &&
            ledger.fame(discipline) <= 3)
            sports.push_back(capital(ledger.discipline(discipline)));
    auto chance = setter.chanceOf("sport|" + medallist.name);
    chance.shuffle(sports);
    setter.choice(ask, capital(ledger.discipline(medallist.discipline)), sports);
}

Ask groupAsk(const std::string& family, const Medallists& group, const Ledger& ledger) {
    auto ask = askOf(family, *group.front(), "", ledger);
    std::vector<std::string> told;
    ask.fact = family;
    for (const auto* one : group) {
        ask.fact += "|" + one->name;
        told.push_back(one->name + " " + std::to_string(one->counts[Total]));
    }
    ask.slots["counts"] = joined(told);
    return ask;
}

std::vector<std::string> names(const Medallists& group) {
    std::vector<std::string> found;
    for (const auto* one : group) found.push_back(one->name);
    return found;
}

/// Four of the best known whose totals all differ, the most medals first.
void putInOrder(Setter& setter, const Ledger& ledger, const Medallists& known) {
    auto chance = setter.chanceOf("order medallists");
    for (int i = 0; i < 8; ++i) {
        auto mixed = known;
        chance.shuffle(mixed);
        Medallists four;
        std::set<int> totals;
        for (const auto* one : mixed)
            if (four.size() < 4 && totals.insert(one->counts[Total]).second) four.push_back(one);
        four = nearest(four, [](const Medallist* one) { return -one->counts[Total]; });
        if (four.size() < 4) continue;
        auto ask = groupAsk("order-medallists", four, ledger);
        ask.difficulty = 4;
        setter.order(ask, names(four));
    }
}

void askAtLeast(Setter& setter, const Ledger& ledger, const Medallists& known, int least) {
    auto chance = setter.chanceOf("at least|" + std::to_string(least));
    Medallists enough, fewer;
    for (const auto* one : known) (one->counts[Gold] >= least ? enough : fewer).push_back(one);
    if (enough.size() < 3 || fewer.size() < 3) return;
    for (int i = 0; i < 3; ++i) {
        const auto rights = 2 + chance.below(2);
        const auto right = sample(enough, rights, chance),
                   wrong = sample(fewer, 5 - rights, chance);
        auto ask = groupAsk("medallists-at-least", right, ledger);
        ask.slots["number"] = word(least);
        ask.slots["names"] = joined(names(right));
        ask.difficulty = 4;
        setter.several(ask, names(right), names(wrong));
    }
}

/// Which of four won most medals: the others have fewer.
void askMost(
    Setter& setter, const Ledger& ledger, const Medallists& known, const Medallist& medallist) {
    Medallists fewer;
    for (const auto* other : known)
        if (other->counts[Total] < medallist.counts[Total] &&
            other->counts[Total] + 2 >= medallist.counts[Total])
            fewer.push_back(other);
    auto chance = setter.chanceOf("most|" + medallist.name);
    fewer = sample(fewer, 5, chance);
    auto ask = askOf("medallist-most", medallist, "most", ledger);
    ask.difficulty += 1;
    setter.choice(ask, medallist.name, names(fewer));
}

void claimMore(Setter& setter, const Ledger& ledger, const Medallist& one, const Medallist& other) {
    if (one.counts[Total] == other.counts[Total]) return;
    auto ask = groupAsk("claim-medallists", {&one, &other}, ledger);
    ask.slots["other"] = other.name;
    ask.difficulty = 3;
    setter.claim(ask, one.counts[Total] > other.counts[Total] ? Claim::True : Claim::False);
}

} // namespace

void askAboutMedallists(Setter& setter, const Ledger& ledger) {
    const Roll roll(setter);
    const auto all = sureOnes(setter.tables());
    Medallists known;
    for (const auto* medallist : all) {
        if (setter.chanceOf("who or how many|" + medallist->name).below(3) > 0)
            askHowMany(setter, ledger, *medallist);
        else
            askWho(setter, ledger, roll, all, *medallist);
        for (const auto* colour : {"silver", "bronze"})
            askForMedal(setter, ledger, roll, *medallist, colour);
        askSport(setter, ledger, roll, *medallist);
        if (ledger.renown(medallist->name) > 1) known.push_back(medallist);
    }
    for (const auto* medallist : known) askMost(setter, ledger, known, *medallist);
    putInOrder(setter, ledger, known);
    for (const int least : {2, 3}) askAtLeast(setter, ledger, known, least);
    auto chance = setter.chanceOf("claims of medallists");
    auto mixed = known;
    chance.shuffle(mixed);
    for (std::size_t i = 0; i + 1 < mixed.size(); i += 2)
        claimMore(setter, ledger, *mixed[i], *mixed[i + 1]);
}

} // namespace podium::authoring
