// Counting anew: the second half of scoring.hpp.
#include "game/match/scoring.hpp"
#include <algorithm>

namespace podium {
namespace {

/// Everything that counts, in the order in which it came.
class Recount {
public:
    explicit Recount(Match& match) : m_match(match) {}

    void run() {
        reset();
        while (next() != nullptr) {
        }
        if (m_round != m_match.round) openRoundAnew(m_match, m_match.round);
    }

private:
    void reset() {
        for (Tally& tally : m_match.tallies) {
            tally = {};
            tally.byRound.resize(m_match.rounds.size());
        }
    }

    /// Takes the earliest of what is left; nullptr at the end.
    const EntryId* next() {
        const EntryId* question = nextQuestion();
        const EntryId* adjustment = m_adjustment < m_match.adjustments.size()
            ? &m_match.adjustments[m_adjustment].entry
            : nullptr;
        const EntryId* chair =
            m_chair < m_match.seats.size() ? &m_match.seats[m_chair].taken : nullptr;
        const EntryId* first = earliest(earliest(question, adjustment), chair);
        if (!first) return nullptr;
        if (first == chair)
            seat();
        else if (first == question)
            play();
        else
            adjust();
        return first;
    }

    static const EntryId* earliest(const EntryId* one, const EntryId* other) {
        if (!one || !other) return one ? one : other;
        return *other < *one ? other : one;
    }

    const EntryId* nextQuestion() const {
        const bool left = m_question < m_match.asked.size() && m_match.asked[m_question].closed;
        return left ? &m_match.asked[m_question].closedBy : nullptr;
    }

    void seat() { takeSeat(m_match, m_chair++, std::max(m_round, 0)); }
    void play() {
        Asked& asked = m_match.asked[m_question++];
        if (asked.round != m_round) {
            m_round = asked.round;
            openRoundAnew(m_match, m_round);
        }
        settle(m_match, asked);
    }
    void adjust() { takeAdjustment(m_match, m_match.adjustments[m_adjustment++]); }

    Match& m_match;
    std::size_t m_question = 0;
    std::size_t m_adjustment = 0;
    std::size_t m_chair = 0;
    int m_round = -1;
};

} // namespace

void rescore(Match& match) { Recount(match).run(); }

} // namespace podium
