#include "questions/authoring/tables/field.hpp"
#include "questions/authoring/tables/makers.hpp"

namespace podium::authoring {
namespace {

using Teams = std::vector<const Standing*>;

/// A question about one line of the medal table, apart from its wrong options.
Ask askOf(const std::string& family, const Standing& standing, const std::string& fact,
    const Ledger& ledger) {
    return {family, "standing|" + standing.team + "|" + fact, standing.team,
        slotsOf(standing, ledger), &standing.proof, 3 + ledger.obscurity(standing.team),
        -*standing.rank};
}

void askHowMany(Setter& setter, const Ledger& ledger, const Standing& team, Counted counted) {
    const int count = team.counts[counted];
    constexpr int small = 9;
    auto ask =
        askOf(count > small ? "medals-closest" : "medals-count", team, colourName(counted), ledger);
    ask.slots["coloured"] = coloured(counted, 2);
    if (count > small) {
        ++ask.difficulty;
        const std::int64_t off = count > 60 ? 2 : count > 30 ? 1 : 0;
        setter.number(ask, {{count * 1000LL}, {off * 1000}, {1000}, coloured(counted, 2), 150});
    } else if (count > 1) {
        auto chance = setter.chanceOf(ask.fact);
        setter.choice(ask, std::to_string(count), nearNumbers(count, 0, chance));
    }
}

bool sharesPlace(const Standing& team, const FactTables& tables) {
    return std::count_if(tables.standings.begin(), tables.standings.end(),
               [&](const Standing& other) { return other.rank == team.rank; }) > 1;
}

std::vector<std::string> names(const Teams& teams) {
    std::vector<std::string> found;
    for (const auto* team : teams) found.push_back(team->team);
    return found;
}

Teams besides(const Standing& team, const Teams& teams) {
    Teams others;
    for (const auto* other : teams)
        if (other != &team) others.push_back(other);
    return nearest(
        others, [&](const Standing* other) { return std::abs(*other->rank - *team.rank); });
}

void askPlace(Setter& setter, const Ledger& ledger, const Standing& team, const Teams& teams) {
    constexpr int lowest = 20;
    if (sharesPlace(team, setter.tables()) || *team.rank > lowest) return;
    auto ask = askOf("place-team", team, "place", ledger);
    ask.difficulty += *team.rank <= 3 ? -1 : *team.rank > 8 ? 1 : 0;
    auto chance = setter.chanceOf(ask.fact);
    if (chance.below(2) == 0) return setter.choice(ask, team.team, names(besides(team, teams)));
    ask.family = "place-number";
    std::vector<std::string> places;
    for (const auto& place : nearNumbers(*team.rank, 1, chance))
        places.push_back(withCapitalOrdinal(std::atoi(place.c_str())));
    setter.choice(ask, withCapitalOrdinal(*team.rank), places);
}

/// "Which team won 18 gold, 19 silver and 16 bronze medals?"
void askWhose(Setter& setter, const Ledger& ledger, const Standing& team, const Teams& teams) {
    constexpr int fewest = 7;
    const auto alike =
        std::count_if(setter.tables().standings.begin(), setter.tables().standings.end(),
            [&](const Standing& other) { return other.counts == team.counts; });
    if (alike > 1 || team.counts[Total] < fewest) return;
    auto ask = askOf("medals-whose", team, "whose", ledger);
    setter.choice(ask, team.team, names(besides(team, teams)));
}

void askMostWithoutGold(Setter& setter, const Ledger& ledger) {
    const auto& standings = setter.tables().standings;
    Teams without;
    for (const auto& team : standings)
        if (team.counts[Gold] == 0) without.push_back(&team);
    without = nearest(without, [](const Standing* team) { return -team->counts[Total]; });
    if (without.size() < 4 || without[0]->counts[Total] == without[1]->counts[Total]) return;
    if (!without[0]->rank) return;
    auto ask = askOf("medals-no-gold", *without[0], "no gold", ledger);
    ask.charm = 50;
    setter.choice(ask, without[0]->team, names({without.begin() + 1, without.end()}));
}

} // namespace

void askAboutStandings(Setter& setter, const Ledger& ledger) {
    const auto teams = wellKnownTeams(setter, ledger);
    for (const auto* team : teams) {
        for (const auto counted : {Gold, Silver, Bronze, Total})
            askHowMany(setter, ledger, *team, counted);
        askPlace(setter, ledger, *team, teams);
        askWhose(setter, ledger, *team, teams);
    }
    askMostWithoutGold(setter, ledger);
}

} // namespace podium::authoring
