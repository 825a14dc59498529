#include "questions/authoring/page/lines.hpp"
#include "questions/authoring/tables/field.hpp"
#include "questions/authoring/tables/makers.hpp"
#include <set>

namespace podium::authoring {
namespace {

using Editions = std::vector<const Edition*>;

int timesHosted(const FactTables& tables, const std::string& city, bool held) {
    return static_cast<int>(
        std::count_if(tables.editions.begin(), tables.editions.end(), [&](const Edition& edition) {
            return edition.city == city &&
                (held ? edition.isHeld() : edition.status != "cancelled");
        }));
}

/// The Games that were held in a year that is theirs by name.
Editions heldOnes(const FactTables& tables) {
    Editions held;
    for (const auto& edition : tables.editions)
        if (edition.isHeld() && edition.proof.isSure()) held.push_back(&edition);
    return held;
}

/// Games long ago are known to fewer.
int byAge(const Edition& edition, int now) {
    const int years = now - edition.year;
    return years <= 16 ? -1 : years <= 40 ? 0 : 1;
}

int latestYear(const FactTables& tables) {
    int latest = 0;
    for (const auto& edition : tables.editions)
        if (edition.isHeld()) latest = std::max(latest, edition.year);
    return latest;
}

/// A note may say that another team won as many golds.
bool leads(const Edition& edition) { return !contains(edition.note, "also won"); }

Ask askOf(const std::string& family, const Edition& edition, const FactTables& tables,
    const Ledger& ledger) {
    const int now = latestYear(tables);
    return {family, "host|" + std::to_string(edition.year), edition.city,
        {{"year", std::to_string(edition.year)}, {"host", edition.city},
            {"country", ledger.team(edition.country)}, {"continent", edition.continent},
            {"opening", printedDay(edition.opening)}, {"closing", printedDay(edition.closing)},
            {"leader", leads(edition) ? ledger.team(edition.leader) : ""},
            {"latest", std::to_string(now)},
            {"teams", edition.teams && edition.note.empty() ? std::to_string(*edition.teams) : ""},
            {"golds", edition.golds ? std::to_string(*edition.golds) : ""}},
        &edition.proof, 3 + byAge(edition, now), 20 - (now - edition.year) / 6};
}

/// Hosts of about the time, cities that had their turn in other years.
std::vector<std::string> citiesBeside(const FactTables& tables, const Edition& edition) {
    Editions others;
    for (const auto& other : tables.editions)
        if (other.city != edition.city && other.year != edition.year) others.push_back(&other);
    others = nearest(others, [&](const Edition* other) {
        return std::abs(other->year - edition.year) - (other->country == edition.country ? 12 : 0);
    });
    std::vector<std::string> cities;
    for (const auto* other : others) cities.push_back(other->city);
    return cities;
}

std::vector<std::string> yearsBeside(const FactTables& tables, const Edition& edition) {
    auto held = heldOnes(tables);
    std::erase_if(held, [&](const Edition* other) { return other->city == edition.city; });
    held =
        nearest(held, [&](const Edition* other) { return std::abs(other->year - edition.year); });
    std::vector<std::string> years;
    for (const auto* other : held) years.push_back(std::to_string(other->year));
    return years;
}

void askCityOrYear(Setter& setter, const Ledger& ledger, const Edition& edition) {
    const auto& tables = setter.tables();
    auto chance = setter.chanceOf("host|" + std::to_string(edition.year));
    const auto way = chance.below(3);
    if (way == 0 && timesHosted(tables, edition.city, false) == 1)
        return setter.choice(askOf("host-year", edition, tables, ledger),
            std::to_string(edition.year), yearsBeside(tables, edition));
    auto ask = askOf(way == 1 ? "host-claim" : "host-city", edition, tables, ledger);
    const auto others = citiesBeside(tables, edition);
    if (way != 1) return setter.choice(ask, edition.city, others);
    ask.slots["named"] = chance.below(2) == 0 ? edition.city : others[chance.below(4)];
    --ask.difficulty;
    setter.claim(ask, ask.slots["named"] == edition.city ? Claim::True : Claim::False);
}

void askAwarded(Setter& setter, const Ledger& ledger, const Edition& edition) {
    auto ask = askOf("host-next", edition, setter.tables(), ledger);
    ask.difficulty = 2;
    setter.choice(ask, edition.city, citiesBeside(setter.tables(), edition));
}

void askTeams(Setter& setter, const Ledger& ledger, const Edition& edition) {
    if (!edition.teams || edition.year < 1948 || contains(edition.note, "Plus")) return;
    if (contains(edition.note, "teams in")) return;
    auto ask = askOf("host-teams", edition, setter.tables(), ledger);
    ask.fact = "teams|" + std::to_string(edition.year);
    ask.difficulty = 5;
    const std::int64_t teams = *edition.teams;
    setter.number(ask, {{teams * 1000}, {teams / 40 * 1000}, {1000}, "teams", 120});
}

void askDays(Setter& setter, const Ledger& ledger, const Edition& edition) {
    auto chance = setter.chanceOf("days|" + std::to_string(edition.year));
    const auto day = printedDay(edition.opening);
    const auto space = day.find(' ');
    if (day.empty() || edition.year < 2000) return;
    std::vector<std::string> others;
    const int number = std::atoi(day.c_str());
    for (const int off : {-6, -3, -1, 2, 3, 5})
        if (number + off > 0 && number + off < 31)
            others.push_back(std::to_string(number + off) + day.substr(space));
    chance.shuffle(others);
    auto ask = askOf(
        edition.isHeld() ? "host-opening" : "host-next-opening", edition, setter.tables(), ledger);
    ask.fact = "opening|" + std::to_string(edition.year);
    ask.difficulty = edition.year + 12 > latestYear(setter.tables()) ? 4 : 5;
    setter.choice(ask, day, others);
}

/// Teams that led a table or were the hosts at about that time, and so were there.
std::vector<std::string> strongTeams(const FactTables& tables, const Edition& edition) {
    constexpr int wideApart = 20; // years
    std::vector<std::pair<int, std::string>> near;
    for (const auto* other : heldOnes(tables)) {
        const int apart = std::abs(other->year - edition.year);
        if (apart > wideApart) continue;
        near.emplace_back(apart, other->leader);
        near.emplace_back(apart + 1, other->country);
    }
    std::sort(near.begin(), near.end());
    std::vector<std::string> teams;
    for (const auto& [apart, team] : near)
        if (team != edition.leader && std::find(teams.begin(), teams.end(), team) == teams.end())
            teams.push_back(team);
    return teams;
}

/// Who led the medal table of a year by golds.
void askLeader(Setter& setter, const Ledger& ledger, const Edition& edition) {
    if (edition.leader.empty() || !leads(edition)) return;
    if (edition.year == latestYear(setter.tables())) return; // the medal table says more
    auto leaders = strongTeams(setter.tables(), edition);
    std::erase_if(leaders,
        [&](const std::string& team) { return setter.book().isListed("only_once", team); });
    auto ask = askOf("host-leader", edition, setter.tables(), ledger);
    ask.fact = "leader|" + std::to_string(edition.year);
    ask.subject = "leader|" + std::to_string(edition.year);
    setter.choice(ask, edition.leader, leaders);
}

Editions hostsOnce(const FactTables& tables) {
    auto held = heldOnes(tables);
    std::erase_if(held,
        [&](const Edition* edition) { return timesHosted(tables, edition->city, false) != 1; });
    return held;
}

void groupHosts(Setter& setter, const Ledger& ledger) {
    const auto once = hostsOnce(setter.tables());
    auto chance = setter.chanceOf("groups of hosts");
    for (int i = 0; i < 5; ++i) {
        const auto four = sample(once, 4, chance);
        if (four.size() < 4) return;
        std::vector<std::string> cities, told;
        std::vector<std::pair<std::string, std::string>> couples;
        for (const auto* edition : four) {
            cities.push_back(edition->city);
            couples.emplace_back(edition->city, std::to_string(edition->year));
            told.push_back(edition->city + " in " + std::to_string(edition->year));
        }
        auto ask =
            askOf(i % 2 == 0 ? "order-hosts" : "pair-hosts", *four[0], setter.tables(), ledger);
        ask.fact = "hosts" + joined(cities);
        ask.subject = "hosts" + std::to_string(i);
        ask.slots["told"] = joined(told);
        ask.difficulty = 3;
        if (i % 2 == 0)
            setter.order(ask, cities);
        else
            setter.pairs(ask, couples);
    }
}

std::string yearsOf(const FactTables& tables, const std::string& city) {
    std::vector<std::string> years;
    for (const auto* edition : heldOnes(tables))
        if (edition->city == city) years.push_back(std::to_string(edition->year));
    return joined(years);
}

/// Cities that had the Games more than once, by their years.
void askRepeated(Setter& setter, const Ledger& ledger) {
    const auto& tables = setter.tables();
    std::vector<std::string> often, once;
    std::set<std::string> seen;
    const Edition* proof = nullptr;
    for (const auto* edition : heldOnes(tables)) {
        if (!seen.insert(edition->city).second) continue;
        const int times = timesHosted(tables, edition->city, true);
        (times > 1 ? often : once).push_back(edition->city);
        if (times < 2) continue;
        proof = edition;
        auto ask = askOf("host-often", *edition, tables, ledger);
        ask.fact = "often|" + edition->city;
        ask.slots["years"] = yearsOf(tables, edition->city);
        std::vector<std::string> others;
        for (const auto* other : heldOnes(tables))
            if (other->city != edition->city && other->year > 1950) others.push_back(other->city);
        auto chance = setter.chanceOf(ask.fact);
        chance.shuffle(others);
        ask.difficulty = 3;
        setter.choice(ask, edition->city, others);
    }
    if (!proof || often.size() < 3) return;
    auto chance = setter.chanceOf("often");
    const auto right = sample(often, 3, chance);
    auto ask = askOf("hosts-repeated", *proof, tables, ledger);
    ask.fact = "hosts-repeated";
    ask.slots["names"] = joined(right);
    ask.difficulty = 4;
    setter.several(ask, right, sample(once, 2, chance));
}

void askCancelled(Setter& setter, const Ledger& ledger) {
    std::vector<std::string> right, wrong;
    const Edition* proof = nullptr;
    for (const auto& edition : setter.tables().editions) {
        const bool cancelled = edition.status == "cancelled";
        if (cancelled) proof = &edition;
        (cancelled ? right : wrong).push_back(std::to_string(edition.year));
        if (!cancelled) continue;
        auto ask = askOf("host-cancelled", edition, setter.tables(), ledger);
        ask.subject = "cancelled" + std::to_string(edition.year);
        auto others = citiesBeside(setter.tables(), edition);
        std::erase_if(others, // a second choice is arguable
            [&](const std::string& city) { return contains(edition.note, city); });
        setter.choice(ask, edition.city, others);
    }
    if (!proof) return;
    std::erase_if(wrong, [](const std::string& year) { return year > "1960"; });
    auto chance = setter.chanceOf("cancelled");
    auto ask = askOf("hosts-cancelled", *proof, setter.tables(), ledger);
    ask.fact = "hosts-cancelled";
    ask.slots["names"] = joined(right);
    ask.difficulty = 4;
    setter.several(ask, right, sample(wrong, 3, chance));
}

void askNever(Setter& setter, const Ledger& ledger) {
    const auto* family = setter.book().family("host-never");
    if (!family || setter.tables().editions.empty()) return;
    auto held = heldOnes(setter.tables());
    for (const auto& city : family->others) {
        if (timesHosted(setter.tables(), city, false) > 0 || held.empty()) continue;
        auto chance = setter.chanceOf("never|" + city);
        chance.shuffle(held);
        std::vector<std::string> hosts;
        for (const auto* edition : held) hosts.push_back(edition->city);
        auto ask = askOf("host-never", *held.front(), setter.tables(), ledger);
        ask.fact = "never|" + city;
        ask.subject = city;
        ask.slots["never"] = city;
        ask.difficulty = 3;
        setter.choice(ask, city, hosts);
    }
}

} // namespace

void askAboutHosts(Setter& setter, const Ledger& ledger) {
    for (const auto& edition : setter.tables().editions) {
        if (edition.status == "awarded") askAwarded(setter, ledger, edition);
        if (edition.isHeld()) askCityOrYear(setter, ledger, edition);
        if (edition.status != "cancelled") askDays(setter, ledger, edition);
        if (edition.isHeld()) askTeams(setter, ledger, edition);
        if (edition.isHeld()) askLeader(setter, ledger, edition);
    }
    groupHosts(setter, ledger);
    askRepeated(setter, ledger);
    askCancelled(setter, ledger);
    askNever(setter, ledger);
}

} // namespace podium::authoring
