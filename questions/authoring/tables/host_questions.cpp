#include "questions/authoring/page/lines.hpp"
#include "questions/authoring/tables/editions.hpp"
#include "questions/authoring/tables/makers.hpp"
#include <set>

namespace podium::authoring {
namespace {

void askCityOrYear(Setter& setter, const Ledger& ledger, const Edition& edition) {
    const auto& tables = setter.tables();
    auto chance = setter.chanceOf("host|" + std::to_string(edition.year));
    const auto way = chance.below(3);
    if (way == 0 && timesHosted(tables, edition.city, Counting::Awarded) == 1)
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

} // namespace

void askAboutHosts(Setter& setter, const Ledger& ledger) {
    for (const auto& edition : setter.tables().editions) {
        if (edition.status == "awarded") askAwarded(setter, ledger, edition);
        if (edition.isHeld()) askCityOrYear(setter, ledger, edition);
        if (edition.status != "cancelled") askDays(setter, ledger, edition);
        if (edition.isHeld()) askTeams(setter, ledger, edition);
        if (edition.isHeld()) askLeader(setter, ledger, edition);
    }
}

} // namespace podium::authoring
