#pragma once
#include "questions/authoring/tables/ledger.hpp"
#include <set>

namespace podium::authoring {

/// Who won what, looked at from all sides: what wrong options are measured against.
class Roll {
public:
    explicit Roll(const Setter& setter);

    /// Whether somebody won the event, alone or in a team.
    bool hasWon(const std::string& name, const Champion& event) const;
    bool teamHasWon(const std::string& team, const std::string& discipline) const;
    /// Golds of each team in a discipline, most first.
    std::vector<std::pair<std::string, int>> golds(const std::string& discipline) const;
    int events(const std::string& discipline) const;
    /// The disciplines, in the order of the table.
    const std::vector<std::string>& disciplines() const { return m_disciplines; }
    /// Men or women of a discipline, as far as they can be told apart, best known first; and then
    /// those of its sport.
    std::vector<std::string> rivals(const Champion& event, const Ledger& ledger) const;
    /// "men", "women" or nothing, by the events that somebody won medals in.
    std::string genderOf(const Medallist& medallist) const;

private:
    const std::string& foldedName(const std::string& name);
    void enrol(const std::string& name, const Champion& event);

    const FactTables& m_tables;
    std::map<std::string, std::set<std::string>> m_won; ///< by folded names: keys of events
    std::map<std::string, std::string> m_folded;        ///< of all names there are
    std::vector<std::string> m_disciplines;
};

/// "Ann / Ben" as it is read out.
std::string printedChampion(const Champion& champion);

} // namespace podium::authoring
