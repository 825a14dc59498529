#include "questions/authoring/tables/field.hpp"
#include "questions/authoring/tables/makers.hpp"
#include "questions/authoring/tables/roll.hpp"

namespace podium::authoring {
namespace {

using Golds = std::vector<std::pair<std::string, int>>;

const Champion* firstOf(
    const FactTables& tables, const std::string& discipline, const std::string& team) {
    for (const auto& champion : tables.champions)
        if (champion.discipline == discipline && champion.team == team) return &champion;
    return nullptr;
}

Ask askOf(const Setter& setter, const std::string& family, const std::string& discipline,
    const Golds& golds, const Roll& roll, const Ledger& ledger) {
    const auto& [team, count] = golds.front();
    const auto* proof = firstOf(setter.tables(), discipline, team);
    const bool leads = count > 1 && (golds.size() < 2 || golds[1].second < count);
    return {family, family + "|" + discipline, discipline,
        {{"discipline", ledger.discipline(discipline)}, {"team", ledger.team(team)},
            {"number", std::to_string(count)}, {"events", word(roll.events(discipline))},
            {"leader", leads ? ledger.team(team) : ""},
            {"golds", word(count) + (count == 1 ? " gold" : " golds")}},
        proof ? &proof->proof : nullptr, 1 + ledger.fame(discipline),
        20 - 10 * ledger.fame(discipline)};
}

std::vector<std::string> teamsOf(const Golds& golds) {
    std::vector<std::string> teams;
    for (const auto& [team, count] : golds) teams.push_back(team);
    return teams;
}

/// Well known teams without a gold in the discipline.
std::vector<std::string> goldless(
    const Setter& setter, const Ledger& ledger, const Roll& roll, const std::string& discipline) {
    constexpr std::size_t best = 20;
    std::vector<std::string> teams;
    for (const auto* standing : wellKnownTeams(setter, ledger))
        if (!roll.teamHasWon(standing->team, discipline) && teams.size() < best)
            teams.push_back(standing->team);
    return teams;
}

void askLeader(Setter& setter, const Ledger& ledger, const Roll& roll,
    const std::string& discipline, const Golds& golds) {
    const bool shared = golds.size() > 1 && golds[0].second == golds[1].second;
    if (shared || golds[0].second < 2 || !ledger.isTeam(golds[0].first)) return;
    auto ask = askOf(setter, "sport-leader", discipline, golds, roll, ledger);
    ask.fact = "sport-golds|" + discipline;
    auto chance = setter.chanceOf(ask.fact);
    auto others = teamsOf({golds.begin() + 1, golds.end()});
    auto more = goldless(setter, ledger, roll, discipline);
    chance.shuffle(more);
    others.insert(others.end(), more.begin(), more.end());
    std::erase_if(others, [&](const std::string& team) { return !ledger.isTeam(team); });
    if (chance.below(2) == 0) return setter.choice(ask, golds[0].first, others);
    ask.family = "sport-count";
    ask.difficulty += 1;
    auto counts = nearNumbers(golds[0].second, 1, chance);
    const bool tooMany = std::any_of(counts.begin(), counts.end(), [&](const std::string& count) {
        return std::atoi(count.c_str()) > roll.events(discipline);
    });
    if (tooMany) return; // nobody wins more events than there are
    setter.choice(ask, std::to_string(golds[0].second), counts);
}

void askWhichTeams(Setter& setter, const Ledger& ledger, const Roll& roll,
    const std::string& discipline, const Golds& golds) {
    auto winners = teamsOf(golds);
    std::erase_if(winners, [&](const std::string& team) { return !ledger.isWellKnown(team); });
    const auto without = goldless(setter, ledger, roll, discipline);
    if (winners.size() < 3 || without.size() < 4) return;
    auto ask = askOf(setter, "sport-winners", discipline, golds, roll, ledger);
    auto chance = setter.chanceOf(ask.fact);
    const auto rights = 2 + chance.below(2);
    ++ask.difficulty;
    const auto right = sample(winners, rights, chance);
    std::vector<std::string> spoken;
    for (const auto& team : right) spoken.push_back(ledger.team(team));
    ask.slots["teams"] = joined(spoken);
    const auto wrong = sample(without, 5 - rights, chance);
    spoken.clear();
    for (const auto& team : wrong) spoken.push_back(ledger.team(team));
    ask.slots["others"] = joined(spoken);
    setter.several(ask, right, wrong);
    auto odd = askOf(setter, "sport-odd", discipline, golds, roll, ledger);
    odd.difficulty += 1;
    const auto& answer = without[chance.below(std::min<std::size_t>(8, without.size()))];
    odd.slots["other"] = ledger.team(answer);
    chance.shuffle(winners);
    setter.choice(odd, answer, winners);
}

void askHowManyEvents(Setter& setter, const Ledger& ledger, const Roll& roll,
    const std::string& discipline, const Golds& golds) {
    const int events = roll.events(discipline);
    if (events < 10 || ledger.fame(discipline) > 2) return;
    auto ask = askOf(setter, "sport-events", discipline, golds, roll, ledger);
    ask.difficulty = 5;
    const std::int64_t off = events > 30 ? 1 : 0;
    setter.number(ask, {{events * 1000LL}, {off * 1000}, {1000}, "events", 160});
}

} // namespace

void askAboutDisciplines(Setter& setter, const Ledger& ledger) {
    const Roll roll(setter);
    for (const auto& discipline : roll.disciplines()) {
        const auto golds = roll.golds(discipline);
        if (roll.events(discipline) < 4) continue;
        askLeader(setter, ledger, roll, discipline, golds);
        askWhichTeams(setter, ledger, roll, discipline, golds);
        askHowManyEvents(setter, ledger, roll, discipline, golds);
    }
}

} // namespace podium::authoring
