#include "questions/authoring/tables/editions.hpp"
#include "questions/authoring/page/lines.hpp"
#include "questions/authoring/tables/field.hpp"

namespace podium::authoring {
namespace {

/// Games long ago are known to fewer.
int byAge(const Edition& edition, int now) {
    const int years = now - edition.year;
    return years <= 16 ? -1 : years <= 40 ? 0 : 1;
}

} // namespace

int timesHosted(const FactTables& tables, const std::string& city, Counting counting) {
    return static_cast<int>(
        std::count_if(tables.editions.begin(), tables.editions.end(), [&](const Edition& edition) {
            return edition.city == city &&
                (counting == Counting::Held ? edition.isHeld() : edition.status != "cancelled");
        }));
}

Editions heldOnes(const FactTables& tables) {
    Editions held;
    for (const auto& edition : tables.editions)
        if (edition.isHeld() && edition.proof.isSure()) held.push_back(&edition);
    return held;
}

int latestYear(const FactTables& tables) {
    int latest = 0;
    for (const auto& edition : tables.editions)
        if (edition.isHeld()) latest = std::max(latest, edition.year);
    return latest;
}

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

} // namespace podium::authoring
