#include "game/journal/race.hpp"
#include "game/journal/names.hpp"
#include "game/match/scoring.hpp"

namespace podium {
namespace {

/// Who leads a table alone, and by how much; nothing where fewer than two play.
std::optional<Points> gapOf(const std::vector<Standing>& table) {
    if (table.size() < 2) return std::nullopt;
    return table[0].score - table[1].score;
}

/// The evening told again, question by question, by what counts in the end.
class Retelling {
public:
    explicit Retelling(const Match& match) : m_told(match), m_whole(match) {
        m_told.history.clear(); // it is copied with the match, and not needed
        m_told.asked.clear();
        m_told.adjustments.clear();
        m_told.seats.clear();
        m_told.tallies.clear();
    }
    Race tell() {
        for (const Asked& asked : m_whole.asked) {
            m_told.asked.push_back(asked);
            m_told.round = asked.round;
            seatUpTo(asked.closedBy);
            adjustUpTo(asked.closedBy);
            if (asked.closed && !asked.voided && !asked.exchanged) look();
        }
        m_race.finalGap = gapOf(standings(m_whole));
        return m_race;
    }

private:
    void seatUpTo(EntryId entry) {
        const std::vector<Chair>& seats = m_whole.seats;
        while (m_told.seats.size() < seats.size() && seats[m_told.seats.size()].taken < entry)
            m_told.seats.push_back(seats[m_told.seats.size()]);
        m_told.tallies.resize(m_told.seats.size());
    }
    void adjustUpTo(EntryId entry) {
        while (m_adjusted < m_whole.adjustments.size() &&
            m_whole.adjustments[m_adjusted].entry < entry)
            m_told.adjustments.push_back(m_whole.adjustments[m_adjusted++]);
    }
    void look() {
        rescore(m_told);
        const std::vector<Standing> table = standings(m_told);
        const std::optional<Points> gap = gapOf(table);
        if (!gap) return;
        if (!m_race.smallestGap || *gap <= *m_race.smallestGap) {
            m_race.smallestGap = gap;
            m_race.smallestAfter = questionsOf(m_told);
        }
        if (*gap > Points{}) follow(table.front());
    }
    void follow(const Standing& leader) {
        const bool changed =
            m_leads && (m_leader.seat != leader.seat || m_leader.team != leader.team);
        m_race.leadChanges += changed;
        m_leader = leader;
        m_leads = true;
    }

    Match m_told;
    const Match& m_whole;
    std::size_t m_adjusted = 0;
    Race m_race;
    Standing m_leader;
    bool m_leads = false; ///< somebody has led alone
};

} // namespace

Race raceOf(const Match& match) { return Retelling(match).tell(); }

} // namespace podium
