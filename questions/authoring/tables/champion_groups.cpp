#include "questions/authoring/page/lines.hpp"
#include "questions/authoring/tables/field.hpp"
#include "questions/authoring/tables/makers.hpp"
#include "questions/authoring/tables/roll.hpp"
#include "questions/bank/folding.hpp"
#include <set>

namespace podium::authoring {
namespace {

using Champions = std::vector<const Champion*>;

/// Champions of one gender in a discipline who each won there alone, a name of more than one word.
Champions soloists(const FactTables& tables, const std::string& discipline,
    const std::string& gender, const Ledger& ledger) {
    Champions found;
    for (const auto& champion : tables.champions)
        if (champion.discipline == discipline && champion.gender == gender &&
            champion.isIndividual() && champion.proof.isSure() &&
            champion.name.find(' ') != std::string::npos)
            found.push_back(&champion);
    return nearest(
        std::move(found), [&](const Champion* champion) { return -ledger.renown(champion->name); });
}

/// Four of the best known ones, no two of whom could be taken for each other.
template <typename Key>
Champions fourDistinct(Champions from, Key key, Chance& chance) {
    constexpr std::size_t known = 12;
    if (from.size() > known) from.resize(known);
    chance.shuffle(from);
    Champions four;
    std::set<std::string> names, keys;
    for (const auto* champion : from)
        if (four.size() < 4 && !names.contains(champion->name) && !keys.contains(key(*champion))) {
            four.push_back(champion);
            names.insert(champion->name);
            keys.insert(key(*champion));
        }
    return four.size() == 4 ? four : Champions{};
}

Ask askOf(const std::string& family, const Champions& four, const Ledger& ledger) {
    std::string fact = family;
    for (const auto* champion : four) fact += "|" + champion->key();
    const auto& first = *four.front();
    std::vector<std::string> matches;
    for (const auto* champion : four)
        matches.push_back(
            champion->name + " (" + lowerFirst(champion->event) + ", " + champion->team + ")");
    return {family, fact, first.discipline,
        {{"discipline", ledger.discipline(first.discipline)}, {"gender", first.gender},
            {"name", first.name}, {"event", ledger.event(first.discipline, first.event)},
            {"team", ledger.team(first.team)}, {"matches", joined(matches)}},
        &first.proof, 3 + ledger.fame(first.discipline) / 2, -10 * ledger.fame(first.discipline)};
}

template <typename Right>
void match(Setter& setter, const Ask& ask, const Champions& four, Right right) {
    std::vector<std::pair<std::string, std::string>> couples;
    for (const auto* champion : four) couples.emplace_back(champion->name, right(*champion));
    setter.pairs(ask, couples);
}

/// Nobody of the four may have won the event of another.
bool wonOneEach(const Champions& four, const Roll& roll) {
    for (const auto* champion : four)
        for (const auto* other : four)
            if (champion != other && roll.hasWon(champion->name, *other)) return false;
    return true;
}

void matchEvents(Setter& setter, const Ledger& ledger, const Roll& roll, const Champions& all) {
    auto chance = setter.chanceOf("match events|" + all.front()->key());
    const auto four = fourDistinct(
        all, [](const Champion& champion) { return champion.event; }, chance);
    const bool byWeight = contains(all.front()->event, "kg");
    if (!four.empty() && !byWeight && wonOneEach(four, roll))
        match(setter, askOf("pair-events", four, ledger), four,
            [](const Champion& champion) { return champion.event; });
}

void matchTeams(Setter& setter, const Ledger& ledger, const Champions& all) {
    auto chance = setter.chanceOf("match teams|" + all.front()->key());
    const auto four = fourDistinct(
        all, [](const Champion& champion) { return champion.team; }, chance);
    if (!four.empty() && std::all_of(four.begin(), four.end(), [&](const Champion* champion) {
            return ledger.isCountry(champion->team);
        }))
        match(setter, askOf("pair-countries", four, ledger), four,
            [](const Champion& champion) { return champion.team; });
}

/// Well known champions of four sports.
void matchSports(Setter& setter, const Ledger& ledger, const Roll& roll) {
    Champions known;
    for (const auto& champion : setter.tables().champions)
        if (champion.isIndividual() && champion.proof.isSure() &&
            ledger.renown(champion.name) > 1 && champion.name.find(' ') != std::string::npos)
            known.push_back(&champion);
    auto chance = setter.chanceOf("match sports");
    const auto sport = [](const Champion& champion) {
        return champion.discipline.substr(0, champion.discipline.find(' '));
    };
    for (int i = 0; i < 6; ++i) {
        chance.shuffle(known);
        const auto four = fourDistinct(known, sport, chance);
        if (four.empty() || !wonOneEach(four, roll)) continue;
        auto ask = askOf("pair-sports", four, ledger);
        ask.difficulty = 2;
        match(setter, ask, four, [&](const Champion& champion) {
            return capital(ledger.discipline(champion.discipline));
        });
    }
}

/// The one among four who won no gold in the sport.
void askWithoutGold(Setter& setter, const Ledger& ledger, const Roll& roll,
    const Medallist& medallist, const Champions& all) {
    if (medallist.counts[Gold] > 0 || medallist.counts[Total] < 2) return;
    auto chance = setter.chanceOf("odd|" + medallist.name);
    const auto three = fourDistinct(
        all, [](const Champion& champion) { return champion.event; }, chance);
    if (three.empty() || roll.genderOf(medallist) != all.front()->gender) return;
    auto ask = askOf("odd-champion", three, ledger);
    ask.fact = "odd-champion|" + medallist.name;
    ask.subject = "odd-champion|" + all.front()->discipline + all.front()->gender;
    ask.proof = &medallist.proof;
    ask.slots["name"] = medallist.name;
    ask.slots["tally"] = tally(medallist.counts);
    ask.charm += ledger.renown(medallist.name) * 4;
    std::vector<std::string> winners;
    for (const auto* champion : three) winners.push_back(champion->name);
    setter.choice(ask, medallist.name, winners);
}

/// Which of these events a team won: two or three of them, and some that others won.
void askEventsOf(
    Setter& setter, const Ledger& ledger, const std::string& discipline, const std::string& team) {
    Champions won, others;
    for (const auto& champion : setter.tables().champions)
        if (champion.discipline == discipline)
            (champion.team == team ? won : others).push_back(&champion);
    if (won.size() < 2 || others.size() < 3 || !ledger.isTeam(team)) return;
    if (contains(won.front()->event, "kg")) return; // nobody keeps weight classes apart
    auto chance = setter.chanceOf("events of|" + team + discipline);
    const auto rights = std::min<std::size_t>(2 + chance.below(2), won.size());
    won = sample(won, rights, chance);
    others = sample(others, 5 - rights, chance);
    auto ask = askOf("several-events", {won.front(), won.back()}, ledger);
    ask.fact = "several-events|" + discipline + "|" + team;
    ask.subject = team;
    std::vector<std::string> right, wrong, told;
    for (const auto* champion : won) {
        right.push_back(champion->event);
        told.push_back("the " + lowerFirst(champion->event));
    }
    for (const auto* champion : others) wrong.push_back(champion->event);
    ask.slots["events"] = joined(told);
    setter.several(ask, right, wrong);
}

} // namespace

void groupChampions(Setter& setter, const Ledger& ledger) {
    const Roll roll(setter);
    const auto& tables = setter.tables();
    for (const auto& discipline : roll.disciplines()) {
        for (const auto* gender : {"men", "women"}) {
            const auto all = soloists(tables, discipline, gender, ledger);
            if (all.size() < 4) continue;
            matchEvents(setter, ledger, roll, all);
            matchTeams(setter, ledger, all);
            for (const auto& medallist : tables.medallists)
                if (medallist.discipline == discipline)
                    askWithoutGold(setter, ledger, roll, medallist, all);
        }
        for (const auto& [team, golds] : roll.golds(discipline))
            if (golds > 1) askEventsOf(setter, ledger, discipline, team);
    }
    matchSports(setter, ledger, roll);
}

} // namespace podium::authoring
