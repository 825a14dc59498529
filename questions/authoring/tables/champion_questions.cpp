#include "questions/authoring/tables/field.hpp"
#include "questions/authoring/tables/makers.hpp"
#include "questions/authoring/tables/roll.hpp"

namespace podium::authoring {
namespace {

/// Everything about one event is one fact: asked once, whichever way.
Ask askOf(const std::string& family, const Champion& champion, const Ledger& ledger) {
    const int fame = ledger.fame(champion.discipline);
    const int renown = champion.isIndividual() ? ledger.renown(champion.name) : 1;
    Slots slots{{"event", ledger.event(champion.discipline, champion.event)},
        {"name", printedChampion(champion)}, {"team", ledger.team(champion.team)},
        {"discipline", ledger.discipline(champion.discipline)}, {"day", printedDay(champion.date)}};
    return {family, "champion|" + champion.key(), champion.name, slots, &champion.proof,
        1 + fame +
            (renown > 3           ? -1
                    : renown > 1  ? 0
                    : renown == 1 ? 1
                                  : 2),
        10 * std::min(renown, 6) - 12 * fame};
}

void askWho(Setter& setter, const Ledger& ledger, const Roll& roll, const Champion& champion) {
    if (champion.name.find(' ') == std::string::npos) return; // one word beside full names
    auto rivals = roll.rivals(champion, ledger);
    auto chance = setter.chanceOf("rivals|" + champion.key());
    constexpr std::size_t closest = 4;
    if (rivals.size() > closest) rivals.resize(closest);
    chance.shuffle(rivals);
    setter.choice(askOf("champion-who", champion, ledger), champion.name, rivals);
}

/// Events of the same men or women that the champion did not win.
std::vector<std::string> eventsBeside(
    const Champion& champion, const FactTables& tables, const Roll& roll) {
    std::vector<std::string> events;
    for (const auto& other : tables.champions)
        if (other.discipline == champion.discipline && other.gender == champion.gender &&
            other.isIndividual() && !roll.hasWon(champion.name, other))
            events.push_back(other.event);
    return events;
}

bool wonOnce(const Champion& champion, const FactTables& tables, const Roll& roll) {
    return std::count_if(tables.champions.begin(), tables.champions.end(),
               [&](const Champion& other) { return roll.hasWon(champion.name, other); }) == 1;
}

void askWhichEvent(
    Setter& setter, const Ledger& ledger, const Roll& roll, const Champion& champion) {
    if (!wonOnce(champion, setter.tables(), roll)) return;
    auto ask = askOf("champion-event", champion, ledger);
    ++ask.difficulty;
    auto chance = setter.chanceOf("events|" + champion.key());
    auto events = eventsBeside(champion, setter.tables(), roll);
    chance.shuffle(events);
    events = nearest(events, [&](const std::string& event) {
        return !ledger.areAkin(champion.discipline, event, champion.event);
    });
    setter.choice(ask, champion.event, events);
}

/// Teams that won something else there, and then those of about the same rank.
std::vector<std::string> teamsBeside(const Setter& setter, const Ledger& ledger,
    const Champion& champion, const std::string& discipline) {
    std::vector<std::string> teams;
    for (const auto& other : setter.tables().champions)
        if (other.discipline == discipline) teams.push_back(other.team);
    auto chance = setter.chanceOf("teams|" + champion.key());
    std::sort(teams.begin(), teams.end());
    teams.erase(std::unique(teams.begin(), teams.end()), teams.end());
    chance.shuffle(teams);
    if (!champion.isIndividual()) // whoever won most there might well have won this
        teams = nearest(teams, [&](const std::string& team) {
            return -std::count_if(setter.tables().champions.begin(),
                setter.tables().champions.end(), [&](const Champion& other) {
                    return other.discipline == discipline && other.team == team;
                });
        });
    std::vector<std::string> more;
    for (const auto* standing : wellKnownTeams(setter, ledger)) more.push_back(standing->team);
    if (more.size() > 16) more.resize(16);
    chance.shuffle(more);
    teams.insert(teams.end(), more.begin(), more.end());
    std::erase_if(teams,
        [&](const std::string& team) { return team == champion.team || !ledger.isCountry(team); });
    return teams;
}

void askWhichCountry(Setter& setter, const Ledger& ledger, const Champion& champion) {
    if (!ledger.isCountry(champion.team)) return;
    auto ask =
        askOf(champion.isIndividual() ? "champion-country" : "champion-team", champion, ledger);
    ask.difficulty += champion.isIndividual() ? ledger.obscurity(champion.team) - 1 : 0;
    if (!champion.isIndividual()) ask.charm += 30;
    if (!champion.isIndividual() && champion.members.size() > 2 && champion.type == "pair") return;
    setter.choice(ask, champion.team, teamsBeside(setter, ledger, champion, champion.discipline));
}

void askWhichSport(
    Setter& setter, const Ledger& ledger, const Roll& roll, const Champion& champion) {
    auto ask = askOf("champion-sport", champion, ledger);
    if (ledger.renown(champion.name) < 2) return;
    --ask.difficulty;
    std::vector<std::string> sports;
    for (const auto& discipline : roll.disciplines()) {
        const bool kin = discipline.substr(0, discipline.find(' ')) ==
            champion.discipline.substr(0, champion.discipline.find(' '));
        if (!kin) sports.push_back(discipline);
    }
    auto chance = setter.chanceOf("sports|" + champion.name);
    chance.shuffle(sports);
    sports = nearest(sports, [&](const std::string& other) {
        return std::abs(ledger.fame(other) - ledger.fame(champion.discipline)) > 1;
    });
    std::vector<std::string> spoken;
    for (const auto& sport : sports) spoken.push_back(capital(ledger.discipline(sport)));
    setter.choice(ask, capital(ledger.discipline(champion.discipline)), spoken);
}

/// True of the champion, false of another of the same men or women.
void claimWin(Setter& setter, const Ledger& ledger, const Roll& roll, const Champion& champion) {
    auto ask = askOf("champion-claim", champion, ledger);
    ask.slots["winner"] = ask.slots["name"];
    auto chance = setter.chanceOf("claim|" + champion.key());
    const bool isTrue = chance.below(2) == 0;
    if (!isTrue) {
        auto rivals = roll.rivals(champion, ledger);
        if (rivals.empty()) return;
        ask.slots["name"] = rivals[chance.below(std::min<std::size_t>(6, rivals.size()))];
    }
    --ask.difficulty;
    setter.claim(ask, isTrue ? Claim::True : Claim::False);
}

} // namespace

void askAboutChampions(Setter& setter, const Ledger& ledger) {
    const Roll roll(setter);
    for (const auto& champion : setter.tables().champions) {
        askWhichCountry(setter, ledger, champion);
        if (!champion.isIndividual()) continue;
        askWho(setter, ledger, roll, champion);
        askWhichEvent(setter, ledger, roll, champion);
        askWhichSport(setter, ledger, roll, champion);
        claimWin(setter, ledger, roll, champion);
    }
}

} // namespace podium::authoring
