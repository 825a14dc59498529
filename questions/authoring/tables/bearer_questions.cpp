#include "questions/authoring/tables/field.hpp"
#include "questions/authoring/tables/makers.hpp"
#include <set>

namespace podium::authoring {
namespace {

using Scenes = std::vector<const Scene*>;

/// Who carried a team's flag at a ceremony, if all of them are known.
struct Colours {
    std::string ceremony, team;
    Scenes bearers;
};

bool isBearing(const Scene& scene) { return scene.relation == "flag bearer"; }

std::vector<Colours> coloursOf(const FactTables& tables) {
    std::map<std::pair<std::string, std::string>, Scenes> byTeam;
    for (const auto& scene : tables.scenes)
        if (isBearing(scene)) byTeam[{scene.ceremony, scene.subject}].push_back(&scene);
    std::vector<Colours> found;
    for (const auto& [key, bearers] : byTeam) {
        const bool sure = std::all_of(bearers.begin(), bearers.end(),
            [](const Scene* scene) { return scene->proof.isSure(); });
        if (sure && bearers.size() == 2) found.push_back({key.first, key.second, bearers});
    }
    return found;
}

/// Athletes of the same team who did not carry it at this ceremony, best known first.
std::vector<std::string> teammates(
    const Setter& setter, const Ledger& ledger, const Colours& colours) {
    std::vector<std::string> names;
    const auto& tables = setter.tables();
    for (const auto& scene : tables.scenes)
        if (isBearing(scene) && scene.subject == colours.team) names.push_back(scene.object);
    for (const auto& medallist : tables.medallists)
        if (medallist.team == colours.team) names.push_back(medallist.name);
    for (const auto& champion : tables.champions)
        if (champion.team == colours.team && champion.isIndividual())
            names.push_back(champion.name);
    std::erase_if(names, [&](const std::string& name) {
        const bool carried = std::any_of(colours.bearers.begin(), colours.bearers.end(),
            [&](const Scene* bearer) { return bearer->object == name; });
        return carried || name.find(' ') == std::string::npos;
    });
    std::set<std::string> seen;
    std::erase_if(names, [&](const std::string& name) { return !seen.insert(name).second; });
    return nearest(names, [&](const std::string& name) { return -ledger.renown(name); });
}

Ask askOf(
    const std::string& family, const Colours& colours, const Scene& bearer, const Ledger& ledger) {
    std::vector<std::string> both;
    for (const auto* scene : colours.bearers) both.push_back(scene->object);
    const auto* other = colours.bearers[colours.bearers[0] == &bearer ? 1 : 0];
    return {family, "flag|" + colours.ceremony + "|" + colours.team, colours.team,
        {{"team", ledger.team(colours.team)}, {"name", bearer.object}, {"both", joined(both)},
            {"ceremony", colours.ceremony}, {"other", other->object},
            {"field", lowerFirst(bearer.note)}},
        &bearer.proof, 4 + ledger.obscurity(colours.team),
        10 - 10 * ledger.obscurity(colours.team) + 3 * ledger.renown(bearer.object)};
}

void askWho(Setter& setter, const Ledger& ledger, const Colours& colours) {
    auto chance = setter.chanceOf("bearer|" + colours.ceremony + colours.team);
    auto mates = teammates(setter, ledger, colours);
    constexpr std::size_t known = 8;
    if (mates.size() > known) mates.resize(known);
    chance.shuffle(mates);
    const auto& bearer = *colours.bearers[chance.below(2)];
    if (bearer.object.find(' ') == std::string::npos) return;
    const auto way = chance.below(5);
    if (way < 3)
        return setter.choice(askOf("bearer-who", colours, bearer, ledger), bearer.object, mates);
    if (way == 3 && mates.size() >= 3) {
        auto ask = askOf("bearers-both", colours, bearer, ledger);
        return setter.several(ask, {colours.bearers[0]->object, colours.bearers[1]->object},
            {mates[0], mates[1], mates[2]});
    }
    auto ask = askOf("bearer-claim", colours, bearer, ledger);
    const bool isTrue = chance.below(2) == 0;
    if (!isTrue && mates.empty()) return;
    if (!isTrue) ask.slots["name"] = mates.front();
    --ask.difficulty;
    setter.claim(ask, isTrue ? Claim::True : Claim::False);
}

/// Four teams and one bearer of each.
void match(
    Setter& setter, const Ledger& ledger, std::vector<Colours> all, const std::string& ceremony) {
    std::erase_if(all, [&](const Colours& one) {
        return one.ceremony != ceremony || ledger.obscurity(one.team) > 0;
    });
    auto chance = setter.chanceOf("match bearers|" + ceremony);
    for (int i = 0; i < 3; ++i) {
        const auto four = sample(all, 4, chance);
        if (four.size() < 4) return;
        std::vector<std::pair<std::string, std::string>> couples;
        std::string fact = "pair-bearers";
        std::vector<std::string> told;
        for (const auto& colours : four) {
            const auto& bearer = *colours.bearers[chance.below(2)];
            couples.emplace_back(bearer.object, colours.team);
            fact += "|" + ceremony + bearer.object;
            told.push_back(bearer.object + " (" + colours.team + ")");
        }
        auto ask = askOf("pair-bearers", four[0], *four[0].bearers[0], ledger);
        ask.fact = fact;
        ask.subject = "pair-bearers" + std::to_string(i);
        ask.slots["told"] = joined(told);
        ask.difficulty = 3;
        setter.pairs(ask, couples);
    }
}

} // namespace

void askAboutBearers(Setter& setter, const Ledger& ledger) {
    const auto all = coloursOf(setter.tables());
    for (const auto& colours : all) askWho(setter, ledger, colours);
    for (const auto* ceremony : {"opening", "closing"}) match(setter, ledger, all, ceremony);
}

} // namespace podium::authoring
