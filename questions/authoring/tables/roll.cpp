#include "questions/authoring/tables/roll.hpp"
#include "questions/authoring/page/lines.hpp"
#include "questions/authoring/tables/field.hpp"
#include "questions/bank/folding.hpp"
#include <algorithm>

namespace podium::authoring {

Roll::Roll(const Setter& setter) : m_tables(setter.tables()) {
    for (const auto& event : m_tables.champions) {
        enrol(event.name, event);
        for (const auto& name : event.aliases) enrol(name, event);
        for (const auto& name : event.members) enrol(name, event);
        if (std::find(m_disciplines.begin(), m_disciplines.end(), event.discipline) ==
            m_disciplines.end())
            m_disciplines.push_back(event.discipline);
    }
    for (const auto& medallist : m_tables.medallists)
        for (const auto& medal : medallist.medals)
            if (medal.colour == "gold")
                m_won[folded(medallist.name)].insert(medallist.discipline + "|" + medal.event);
}

void Roll::enrol(const std::string& name, const Champion& event) {
    m_won[folded(name)].insert(event.key());
}

bool Roll::hasWon(const std::string& name, const Champion& event) const {
    const auto found = m_won.find(folded(name));
    return found != m_won.end() && found->second.contains(event.key());
}

bool Roll::teamHasWon(const std::string& team, const std::string& discipline) const {
    return std::any_of(m_tables.champions.begin(), m_tables.champions.end(),
        [&](const Champion& event) {
            return event.team == team && event.discipline == discipline;
        });
}

std::vector<std::pair<std::string, int>> Roll::golds(const std::string& discipline) const {
    std::map<std::string, int> counts;
    for (const auto& event : m_tables.champions)
        if (event.discipline == discipline) ++counts[event.team];
    return nearest(std::vector<std::pair<std::string, int>>(counts.begin(), counts.end()),
        [](const auto& team) { return -team.second; });
}

int Roll::events(const std::string& discipline) const {
    return static_cast<int>(std::count_if(m_tables.champions.begin(), m_tables.champions.end(),
        [&](const Champion& event) { return event.discipline == discipline; }));
}

std::string Roll::genderOf(const Medallist& medallist) const {
    for (const auto& medal : medallist.medals) {
        if (contains(" " + medal.event, " Men's ")) return "men";
        if (contains(" " + medal.event, " Women's ")) return "women";
    }
    return {};
}

namespace {

/// Which sport a discipline belongs to: "Cycling Road" is near "Cycling Track".
std::string stemOf(const std::string& discipline) {
    return discipline.substr(0, discipline.find(' '));
}

} // namespace

std::vector<std::string> Roll::rivals(const Champion& event, const Ledger& ledger) const {
    std::vector<std::string> close, far;
    const auto add = [&](const std::string& name, const std::string& discipline) {
        if (hasWon(name, event) || name.find(' ') == std::string::npos) return;
        if (discipline == event.discipline) close.push_back(name);
        if (discipline != event.discipline && stemOf(discipline) == stemOf(event.discipline))
            far.push_back(name);
    };
    for (const auto& other : m_tables.champions) {
        if (other.gender != event.gender || !other.proof.isSure()) continue;
        if (other.isIndividual()) add(other.name, other.discipline);
        if (other.type == "pair")
            for (const auto& name : other.members) add(name, other.discipline);
    }
    for (const auto& medallist : m_tables.medallists)
        if (genderOf(medallist) == event.gender) add(medallist.name, medallist.discipline);
    const auto byRenown = [&](const std::string& name) { return -ledger.renown(name); };
    close = nearest(std::move(close), byRenown);
    far = nearest(std::move(far), byRenown);
    close.insert(close.end(), far.begin(), far.end());
    return close;
}

std::string printedChampion(const Champion& champion) {
    return replaced(champion.name, " / ", " and ");
}

} // namespace podium::authoring
