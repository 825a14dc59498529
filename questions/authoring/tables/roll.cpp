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
    for (const auto& medallist : m_tables.medallists) foldedName(medallist.name);
    for (const auto& medallist : m_tables.medallists)
        for (const auto& medal : medallist.medals)
            if (medal.colour == "gold")
                m_won[foldedName(medallist.name)].insert(medallist.discipline + "|" + medal.event);
}

const std::string& Roll::foldedName(const std::string& name) {
    const auto known = m_folded.find(name);
    return known != m_folded.end() ? known->second
                                   : m_folded.emplace(name, folded(name)).first->second;
}

void Roll::enrol(const std::string& name, const Champion& event) {
    m_won[foldedName(name)].insert(event.key());
}

bool Roll::hasWon(const std::string& name, const Champion& event) const {
    const auto known = m_folded.find(name); // folding is slow, and this is asked very often
    const auto found = m_won.find(known == m_folded.end() ? folded(name) : known->second);
    return found != m_won.end() && found->second.contains(event.key());
}

bool Roll::teamHasWon(const std::string& team, const std::string& discipline) const {
    return std::any_of(
        m_tables.champions.begin(), m_tables.champions.end(), [&](const Champion& event) {
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

/// "Cycling Road" is near "Cycling Track".
bool areNear(const std::string& one, const std::string& other) {
    return one.substr(0, one.find(' ')) == other.substr(0, other.find(' '));
}

/// Rivals in three circles: of such events, of the discipline, of disciplines near it.
class Circles {
public:
    Circles(const Roll& roll, const Champion& event, const Ledger& ledger)
        : m_roll(roll), m_event(event), m_ledger(ledger) {}

    template <typename Fact>
    void add(const std::string& name, const Fact& fact, const std::string& event) {
        const auto& discipline = fact.discipline;
        if (m_roll.hasWon(name, m_event) || name.find(' ') == std::string::npos) return;
        if (discipline == m_event.discipline)
            m_names[m_ledger.areAkin(discipline, event, m_event.event) ? 0 : 1].push_back(name);
        else if (fact.sport == m_event.sport && areNear(discipline, m_event.discipline))
            m_names[2].push_back(name);
    }

    std::vector<std::string> joined() && {
        std::vector<std::string> all;
        for (auto& circle : m_names)
            for (const auto& name : nearest(std::move(circle),
                     [&](const std::string& one) { return -m_ledger.renown(one); }))
                if (std::find(all.begin(), all.end(), name) == all.end()) all.push_back(name);
        return all;
    }

private:
    const Roll& m_roll;
    const Champion& m_event;
    const Ledger& m_ledger;
    std::array<std::vector<std::string>, 3> m_names;
};

} // namespace

std::vector<std::string> Roll::rivals(const Champion& event, const Ledger& ledger) const {
    Circles circles(*this, event, ledger);
    for (const auto& other : m_tables.champions) {
        if (other.gender != event.gender || !other.proof.isSure()) continue;
        if (other.isIndividual()) circles.add(other.name, other, other.event);
        if (other.type == "pair")
            for (const auto& name : other.members) circles.add(name, other, other.event);
    }
    for (const auto& medallist : m_tables.medallists)
        if (genderOf(medallist) == event.gender && medallist.proof.isSure())
            for (const auto& medal : medallist.medals)
                circles.add(medallist.name, medallist, medal.event);
    return std::move(circles).joined();
}

std::string printedChampion(const Champion& champion) {
    return replaced(champion.name, " / ", " and ");
}

} // namespace podium::authoring
