#include "game/match/views.hpp"
#include "game/match/drawing.hpp"
#include "game/match/question_view.hpp"
#include "game/match/scoring.hpp"
#include "game/match/staying.hpp"
#include "game/match/timing.hpp"
#include "game/match/wagering.hpp"
#include <algorithm>

namespace podium {
namespace {

/// A view being written, for one seat or for the television.
class Painter {
public:
    Painter(const Match& match, Moment now, SeatId seat)
        : m_match(match), m_now(match.pausedAt.value_or(now)), m_place(placeOf(match, seat)) {
        m_view.seat = seat;
    }

    AudienceView paint() {
        showEvening();
        if (m_match.phase == Phase::NotBegun) return std::move(m_view);
        showClock();
        showRounds();
        showPips();
        showRoom();
        showOwn();
        if (m_match.phase == Phase::Picking) showBoard();
        if (m_match.phase == Phase::Question || m_match.phase == Phase::Reveal)
            m_view.question = questionView(m_match, m_now, m_view.seat);
        return std::move(m_view);
    }

private:
    void showEvening() {
        m_view.phase = m_match.phase;
        m_view.paused = m_match.pausedAt.has_value();
        m_view.packTitle = m_match.packTitle;
        m_view.ending = m_match.ending;
    }

    const Tally* tally() const { return m_place ? &m_match.tallies[*m_place] : nullptr; }
    const Turn* turnOn(const Asked& asked) const { return turnOf(m_match, asked, m_view.seat); }

    void showClock() {
        const RoundRules& rules = openRound(m_match).rules;
        const bool round = conductOf(rules).timing == Timing::Round;
        m_view.clock = round ? Clock::Running : rules.clock;
        if (m_view.clock == Clock::Running) m_view.timeAllowed = rules.timeToAnswer;
        m_view.timeLeft = round ? roundTimeLeft(m_match) : m_view.timeAllowed;
        if (m_match.phase == Phase::Wagering) m_view.timeLeft = until(m_match.wagersUntil);
        if (m_match.phase == Phase::Break) m_view.breakLeft = until(m_match.breakUntil);
        if (const Asked* open = openQuestion(m_match)) showClockOf(*open);
        if (m_view.clock == Clock::None) m_view.timeLeft = m_view.timeAllowed = {};
    }

    Span until(Moment moment) const { return std::max(moment - m_now, Span{}); }

    void showClockOf(const Asked& open) {
        const Turn* turn = turnOn(open);
        const Turn usual;
        const auto time = timeFor(m_match, open, turn ? *turn : usual);
        if (!time) m_view.clock = Clock::None;
        const Span running = open.buzzer.stoodSince.value_or(m_now) - open.opens;
        m_view.clockOpen = running >= Span{};
        if (!time) return;
        const Span all = *time + open.extra + (turn ? turn->extra : Span{});
        if (conductOf(rulesOf(m_match, open)).timing == Timing::Question) m_view.timeAllowed = all;
        m_view.timeLeft = std::clamp(all - running, Span{}, all);
    }

    RoundResult resultOf(int round) const {
        const RoundPlan& plan = m_match.rounds[static_cast<std::size_t>(round)];
        RoundResult result{plan.round, plan.rules.kind, 0, 0, plan.rules.questions,
            scoreInRound(m_match, m_view.seat, round)};
        for (const Asked& asked : m_match.asked) {
            if (asked.round != round || !asked.closed || asked.voided || asked.exchanged) continue;
            const Turn* turn = turnOn(asked);
            ++result.asked;
            if (turn && turn->right) ++result.right;
        }
        // Another pack, an early end or a decision may have cut it short.
        const int asked = askedInRound(m_match, round);
        result.questions = round < m_match.round ? asked : std::max(asked, result.questions);
        return result;
    }

    void showRounds() {
        for (int round = 0; round < static_cast<int>(m_match.rounds.size()); ++round) {
            m_view.rounds.push_back(resultOf(round));
            m_view.questionsOverall += m_view.rounds.back().questions;
        }
        m_view.round = m_match.round;
        m_view.rules = openRound(m_match).rules;
        m_view.topics = openRound(m_match).topics;
        m_view.numberOverall =
            static_cast<int>(std::ranges::count(m_match.asked, false, &Asked::exchanged));
        m_view.numberInRound = askedInRound(m_match, m_match.round);
        m_view.questionsInRound = m_view.rounds[static_cast<std::size_t>(m_view.round)].questions;
    }

    PipState pipOf(const Asked& asked) const {
        if (!asked.closed) return PipState::Now;
        if (asked.voided) return PipState::Void;
        const Turn* turn = turnOn(asked);
        return turn && turn->right ? PipState::Right : PipState::Wrong;
    }

    void showPips() {
        for (const Asked& asked : m_match.asked)
            if (asked.round == m_match.round && !asked.exchanged)
                m_view.pips.push_back(pipOf(asked));
        m_view.pips.resize(static_cast<std::size_t>(m_view.questionsInRound), PipState::ToCome);
    }

    /// Who came during the question has no part in it.
    bool isWaitedFor(const Asked* open, std::size_t place) const {
        if (m_match.seats[place].presence == Presence::Away) return false;
        if (!open) return playsOn(m_match, place);
        return place < open->turns.size() && open->turns[place].plays;
    }

    /// How many are in. Of what they said nothing is told.
    void showRoom() {
        const Asked* open = openQuestion(m_match);
        for (std::size_t place = 0; place < m_match.seats.size(); ++place) {
            if (!isWaitedFor(open, place)) continue;
            ++m_view.seatsPlaying;
            const bool staked = m_match.phase == Phase::Wagering && m_match.wagered[place];
            const bool answered = open && place < open->turns.size() &&
                (open->turns[place].reply || open->turns[place].walked);
            if (staked || answered) ++m_view.seatsAnswered;
        }
        m_view.picker = m_match.phase == Phase::Picking ? m_match.picker : SeatId{};
        m_view.topic = m_match.phase == Phase::Wagering ? m_match.topic : std::string{};
        m_view.standings = standings(m_match);
    }

    void showOwn() {
        if (!tally()) return;
        m_view.score = tally()->score;
        m_view.streak = tally()->streak;
        m_view.longestStreak = tally()->longest;
        m_view.lives = tally()->lives;
        m_view.rung = tally()->rung;
        m_view.plays = playsOn(m_match, *m_place);
        m_view.fastestRight = fastestRight();
        if (m_match.phase == Phase::Wagering) showStake();
        showHelp();
    }

    void showStake() {
        if (!m_view.plays) return;
        m_view.mostWager = mostWager(m_match, *m_place);
        if (m_match.wagered[*m_place]) m_view.wager = m_match.wagers[*m_place];
    }

    void showHelp() {
        const int used = m_match.lifelinesUsed[*m_place];
        for (const Lifeline lifeline : m_view.rules.lifelines) {
            if (!((used >> static_cast<int>(lifeline)) & 1)) m_view.lifelines.push_back(lifeline);
            if (isAvailable(m_match, m_view.seat, lifeline)) m_view.helpNow.push_back(lifeline);
        }
        const Asked* open = m_match.phase == Phase::Question ? openQuestion(m_match) : nullptr;
        const Turn* turn = open ? turnOn(*open) : nullptr;
        m_view.mayWalkAway = conductOf(m_view.rules).dropping == Dropping::Fallen && turn &&
            turn->plays && !turn->reply && !turn->walked;
    }

    std::optional<Span> fastestRight() const {
        std::optional<Span> fastest;
        for (const Asked& asked : m_match.asked) {
            const Turn* turn = turnOn(asked);
            if (turn && turn->right && timeFor(m_match, asked, *turn))
                fastest = std::min(fastest.value_or(turn->took), turn->took);
        }
        return fastest;
    }

    void showBoard() {
        const RoundPlan& plan = openRound(m_match);
        for (const Cell cell : cells(plan)) {
            const auto& values = plan.rules.boardValues;
            const Points value =
                values.empty() ? Points{} : values[static_cast<std::size_t>(cell.row)];
            m_view.board.push_back({cell, value, canBePicked(m_match, cell)});
        }
    }

    const Match& m_match;
    Moment m_now;
    std::optional<std::size_t> m_place;
    AudienceView m_view;
};

} // namespace

AudienceView audienceView(const Match& match, Moment now, SeatId seat) {
    return Painter(match, now, seat).paint();
}

} // namespace podium
