#include "questions/authoring/tables/field.hpp"
#include "questions/authoring/tables/makers.hpp"

namespace podium::authoring {
namespace {

using Teams = std::vector<const Standing*>;

constexpr Counted all[] = {Gold, Silver, Bronze, Total};

std::vector<std::string> names(const Teams& teams) {
    std::vector<std::string> found;
    for (const auto* team : teams) found.push_back(team->team);
    return found;
}

std::string joinedNames(const Teams& teams) {
    std::string text;
    for (const auto* team : teams) text += "|" + team->team;
    return text;
}

/// "Japan 20, Australia 18 and Italy 12"
std::string countsTold(const Teams& teams, Counted counted, const Ledger& ledger) {
    std::vector<std::string> parts;
    for (const auto* team : teams)
        parts.push_back(ledger.team(team->team) + " " + std::to_string(team->counts[counted]));
    return joined(parts);
}

Ask askOf(const std::string& family, const Teams& teams, Counted counted, const Ledger& ledger) {
    auto slots = slotsOf(*teams.front(), ledger);
    slots["coloured"] = coloured(counted, 2);
    slots["counts"] = countsTold(teams, counted, ledger);
    return {family, family + "|" + colourName(counted) + joinedNames(teams), teams.front()->team,
        slots, &teams.front()->proof, 3, -*teams.front()->rank};
}

Teams byCount(Teams teams, Counted counted) {
    return nearest(std::move(teams), [&](const Standing* team) { return -team->counts[counted]; });
}

/// The team with the most among four: the next ones down the list that have fewer.
void askWhichMost(Setter& setter, const Ledger& ledger, const Teams& teams, Counted counted) {
    const auto sorted = byCount(teams, counted);
    for (std::size_t i = 0; i + 6 < sorted.size() && i < 24; ++i) {
        Teams fewer;
        const int most = sorted[i]->counts[counted];
        for (std::size_t k = i + 1; k < sorted.size() && fewer.size() < 5; ++k)
            if (sorted[k]->counts[counted] < most) fewer.push_back(sorted[k]);
        if (most < 3) return;
        auto ask = askOf("most-of-four", {sorted[i]}, counted, ledger);
        const int second = fewer.empty() ? 0 : fewer[0]->counts[counted];
        ask.difficulty += second * 2 <= most ? -2 : i < 6 ? -1 : i < 14 ? 0 : 1;
        setter.choice(ask, sorted[i]->team, names(fewer));
    }
}

bool allCountsDiffer(const Teams& teams, Counted counted) {
    for (std::size_t i = 0; i + 1 < teams.size(); ++i)
        if (teams[i]->counts[counted] == teams[i + 1]->counts[counted]) return false;
    return true;
}

/// Four teams by chance that can be told apart, the most first.
Teams fourApart(const Teams& teams, Counted counted, Chance& chance) {
    for (int attempt = 0; attempt < 20; ++attempt) {
        const auto four = byCount(sample(teams, 4, chance), counted);
        if (four.size() == 4 && allCountsDiffer(four, counted) && four[3]->counts[counted] > 0)
            return four;
    }
    return {};
}

void putInOrder(Setter& setter, const Ledger& ledger, const Teams& teams, Counted counted) {
    auto chance = setter.chanceOf(std::string("order|") + colourName(counted));
    for (int i = 0; i < 3; ++i) {
        const auto four = fourApart(teams, counted, chance);
        if (four.empty()) return;
        setter.order(askOf("order-teams", four, counted, ledger), names(four));
        const auto matched = fourApart(teams, counted, chance);
        if (matched.empty()) return;
        std::vector<std::pair<std::string, std::string>> couples;
        for (const auto* team : matched)
            couples.emplace_back(team->team, std::to_string(team->counts[counted]));
        setter.pairs(askOf("pair-counts", matched, counted, ledger), couples);
    }
}

/// How many more of a colour one team has than another of about its rank.
void askDifference(
    Setter& setter, const Ledger& ledger, const Standing& team, const Standing& other) {
    auto chance = setter.chanceOf("difference|" + team.team + "|" + other.team);
    const auto counted = all[chance.below(4)];
    const bool ahead = team.counts[counted] > other.counts[counted];
    const auto &more = ahead ? team : other, &less = ahead ? other : team;
    const int by = more.counts[counted] - less.counts[counted];
    auto ask = askOf("difference", {&more, &less}, counted, ledger);
    ask.slots["other"] = ledger.team(less.team);
    ask.slots["number"] = std::to_string(by);
    ask.slots["counted"] = coloured(counted, by);
    ask.difficulty = 4 + ledger.obscurity(team.team);
    if (ledger.obscurity(team.team) + ledger.obscurity(other.team) > -1) return;
    if (less.counts[counted] == 0) return;
    if (by >= 2 && by < 20) setter.choice(ask, std::to_string(by), nearNumbers(by, 1, chance));
}

/// True or false: one team has more than the other, and there is no tie.
void claimMore(Setter& setter, const Ledger& ledger, const Standing& team, const Standing& other) {
    auto chance = setter.chanceOf("claim|" + team.team + "|" + other.team);
    const auto counted = all[chance.below(4)];
    const int mine = team.counts[counted], theirs = other.counts[counted];
    if (mine == theirs || mine == 0 || theirs == 0) return;
    auto ask = askOf("claim-more", {&team, &other}, counted, ledger);
    ask.slots["other"] = ledger.team(other.team);
    ask.difficulty = 2 + (std::abs(mine - theirs) < 4 ? 1 : 0) + ledger.obscurity(other.team);
    setter.claim(ask, mine > theirs ? Claim::True : Claim::False);
}

void compareNeighbours(Setter& setter, const Ledger& ledger, const Teams& teams) {
    for (std::size_t i = 0; i < teams.size(); ++i) {
        for (const std::size_t far : {1u, 2u})
            if (i + far < teams.size()) askDifference(setter, ledger, *teams[i], *teams[i + far]);
        const auto far = i + 3 < teams.size() ? i + 3 : i;
        if (far == i) continue;
        if (setter.chanceOf("way|" + teams[i]->team).below(2) == 0)
            claimMore(setter, ledger, *teams[i], *teams[far]);
        else
            claimMore(setter, ledger, *teams[far], *teams[i]);
    }
}

/// The one among four without a gold.
void askWithoutGold(Setter& setter, const Ledger& ledger, const Teams& teams) {
    Teams with;
    for (const auto* team : teams)
        if (team->counts[Gold] > 0) with.push_back(team);
    for (const auto* team : teams) {
        if (team->counts[Gold] > 0) continue;
        auto ask = askOf("odd-no-gold", {team}, Gold, ledger);
        auto chance = setter.chanceOf(ask.fact);
        auto others = nearest(with, [&](const Standing* other) {
            return std::abs(other->counts[Total] - team->counts[Total]);
        });
        if (others.size() > 9) others.resize(9);
        chance.shuffle(others);
        ask.difficulty = 4;
        ask.charm += 40;
        setter.choice(ask, team->team, names(others));
    }
}

/// The one among four that is not among the first ten.
void askOutsideTopTen(Setter& setter, const Ledger& ledger, const Teams& teams) {
    Teams inside, outside;
    for (const auto* team : teams) (*team->rank <= 10 ? inside : outside).push_back(team);
    for (std::size_t i = 0; i < outside.size() && i < 8; ++i) {
        auto ask = askOf("odd-top-ten", {outside[i]}, Gold, ledger);
        auto chance = setter.chanceOf(ask.fact);
        auto others =
            Teams(inside.begin() + std::min<std::ptrdiff_t>(2, std::ssize(inside)), inside.end());
        chance.shuffle(others);
        ask.difficulty = i < 3 ? 3 : 2;
        setter.choice(ask, outside[i]->team, names(others));
    }
}

/// Several right ones: those with so many at least, with the nearest below beside them.
void askAtLeast(
    Setter& setter, const Ledger& ledger, const Teams& teams, Counted counted, int least) {
    Teams enough, fewer;
    for (const auto* team : byCount(teams, counted))
        (team->counts[counted] >= least ? enough : fewer).push_back(team);
    if (enough.size() < 3 || fewer.size() < 3) return;
    enough.erase(enough.begin(), enough.end() - std::min<std::ptrdiff_t>(7, std::ssize(enough)));
    fewer.resize(std::min<std::size_t>(7, fewer.size()));
    auto chance = setter.chanceOf("least|" + std::to_string(least) + colourName(counted));
    const auto rights = 2 + chance.below(2);
    const auto right = sample(enough, rights, chance), wrong = sample(fewer, 5 - rights, chance);
    auto ask = askOf("at-least", right, counted, ledger);
    ask.slots["number"] = std::to_string(least);
    ask.slots["fewer"] = countsTold(wrong, counted, ledger);
    ask.difficulty = 4;
    setter.several(ask, names(right), names(wrong));
}

} // namespace

void compareStandings(Setter& setter, const Ledger& ledger) {
    const auto teams = wellKnownTeams(setter, ledger);
    for (const auto counted : all) {
        askWhichMost(setter, ledger, teams, counted);
        putInOrder(setter, ledger, teams, counted);
        for (const int least : {5, 10, 15, 30}) askAtLeast(setter, ledger, teams, counted, least);
    }
    compareNeighbours(setter, ledger, teams);
    askWithoutGold(setter, ledger, teams);
    askOutsideTopTen(setter, ledger, teams);
}

} // namespace podium::authoring
