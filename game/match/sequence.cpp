// What can come next: the second half of sense.hpp.
#include "game/match/bounds.hpp"
#include "game/match/history.hpp"
#include "game/match/lifelines.hpp"
#include "game/match/sense.hpp"
#include "game/match/staying.hpp"
#include "game/match/wagering.hpp"
#include <algorithm>

namespace podium {
namespace {

using namespace bounds;

/// What an event is after those before it.
struct Sequence {
    const Match& match;
    bool isNew = true; ///< the bounds are for what is added, not for what stands already

    // The evening and its rounds.
    bool operator()(const EveningBegan&) const { return match.phase == Phase::NotBegun; }
    bool operator()(const RoundOpened& opened) const {
        const bool announced = is(Phase::RoundIntro) && opened.round == match.round;
        const bool next = is(Phase::RoundIntro, Phase::Standings, Phase::Break, Phase::Reveal) &&
            opened.round == match.round + 1;
        return (announced || next) && opened.round < rounds();
    }
    bool operator()(const StandingsShown&) const {
        return is(Phase::Reveal, Phase::RoundIntro, Phase::Picking, Phase::Wagering);
    }
    bool operator()(const BreakBegan&) const { return is(Phase::Standings); }
    bool operator()(const RoundEnded&) const {
        return underWay() && !is(Phase::Standings, Phase::Break);
    }
    bool operator()(const EveningEnded&) const { return underWay(); }
    bool operator()(const Paused&) const { return underWay() && !match.pausedAt; }
    bool operator()(const Resumed&) const { return match.pausedAt.has_value(); }
    bool operator()(const PickAwaited&) const { return is(Phase::RoundIntro, Phase::Reveal); }
    bool operator()(const WagersOpened&) const { return is(Phase::RoundIntro, Phase::Reveal); }

    // A question.
    bool operator()(const QuestionAsked& asked) const {
        return is(Phase::RoundIntro, Phase::Reveal, Phase::Picking, Phase::Wagering) &&
            (!asked.cell || isOnTheBoard(*asked.cell)) &&
            askedInRound(match, match.round) < openRound(match).rules.questions;
    }
    bool operator()(const Wagered& wagered) const {
        const auto place = placeOf(match, wagered.seat);
        return is(Phase::Wagering) && place && playsOn(match, *place) &&
            wagered.points <= mostWager(match, *place);
    }
    bool operator()(const Answered& answered) const {
        const Turn* turn = turnNow(answered.seat);
        const Asked* open = openQuestion(match);
        if (!turn || !turn->plays || turn->walked || !fits(*open->question, answered.reply))
            return false;
        if (buzzersPlay()) return open->buzzer.floor == answered.seat && !turn->reply;
        return !turn->reply || match.customs.locking == Locking::Changeable || open->reopened;
    }
    bool operator()(const WalkedAway& walked) const {
        const Turn* turn = turnNow(walked.seat);
        return turn && turn->plays && !turn->walked && !turn->reply && onLadder();
    }
    bool operator()(const QuestionClosed&) const { return is(Phase::Question); }
    bool operator()(const LifelineUsed& used) const {
        const Turn* turn = turnNow(used.seat);
        if (!turn || !turn->plays || turn->reply) return false;
        const std::size_t options = openQuestion(match)->question->options.size();
        return used.removed.size() < options &&
            (used.votes.empty() || used.votes.size() == options) &&
            std::ranges::all_of(used.removed, [&](std::size_t each) { return each < options; });
    }
    bool operator()(const VoteCast& cast) const {
        return turnNow(cast.seat) && isAsked(match, cast.seat) &&
            cast.option < openQuestion(match)->question->options.size();
    }

    // The buzzers.
    bool operator()(const Buzzed& buzzed) const {
        const Turn* turn = turnNow(buzzed.seat);
        return turn && turn->plays && !turn->tried && buzzersPlay() && !waits(buzzed.seat) &&
            openQuestion(match)->buzzer.floor != buzzed.seat;
    }
    bool operator()(const FloorGiven& given) const {
        return turnNow(given.seat) && !openQuestion(match)->buzzer.floor && waits(given.seat);
    }
    bool operator()(const AnswerHeard& heard) const { return hasFloor(heard.seat); }
    bool operator()(const FloorLost& lost) const { return hasFloor(lost.seat); }
    bool operator()(const BuzzVoided& voided) const {
        return underWayOrOver() && std::ranges::any_of(match.asked, [&](const Asked& asked) {
            return std::ranges::count(asked.buzzer.heard, voided.buzz, &Press::entry) > 0;
        });
    }

    // The host's hand.
    bool operator()(const QuestionVoided& voided) const {
        const Asked* asked = questionAt(match, voided.question);
        return asked && !asked->voided && mayCorrect();
    }
    bool operator()(const QuestionFlagged& flagged) const {
        const Asked* asked = questionAt(match, flagged.question);
        return asked && asked->flags.size() < mostFlags;
    }
    bool operator()(const QuestionAdded&) const {
        return underWay() && openRound(match).rules.questions < mostQuestionsPerRound;
    }
    bool operator()(const AnswerRuled& ruled) const {
        const Asked* asked = questionAt(match, ruled.question);
        return asked && fits(*asked->question, ruled.reply) && mayCorrect();
    }
    bool operator()(const SeatRuled& ruled) const {
        const Asked* asked = questionAt(match, ruled.question);
        const Turn* turn = asked ? turnOf(match, *asked, ruled.seat) : nullptr;
        return turn && turn->plays && mayCorrect();
    }
    bool operator()(const ScoreAdjusted& adjusted) const {
        return underWayOrOver() && isAtTheTable(match, adjusted.seat) &&
            (!isNew || match.adjustments.size() < mostAdjustments);
    }
    bool operator()(const QuestionReopened& reopened) const {
        return is(Phase::Reveal) && match.asked.back().entry == reopened.question &&
            !match.asked.back().voided && !match.asked.back().exchanged && mayCorrect();
    }
    bool operator()(const SeatTaken& taken) const {
        const TeamId team = taken.seat.team;
        return underWay() && match.seats.size() < mostSeats &&
            match.seats.back().id < taken.seat.id &&
            (team == TeamId{} || std::ranges::count(match.teams, team, &Team::id) == 1);
    }
    bool operator()(const PresenceSet& set) const {
        return underWay() && isAtTheTable(match, set.seat);
    }
    bool operator()(const SeatAccommodated& accommodated) const {
        return underWay() && isAtTheTable(match, accommodated.seat);
    }
    bool operator()(const TakenBack& back) const {
        const Event* event = eventAt(match, back.entry);
        return event && (isDecision(event->what) || isStep(event->what)) &&
            !std::holds_alternative<EveningBegan>(event->what) && stands(back.entry) &&
            (isAnnotation(*event) || back.entry >= lastStep(match)) && mayFoldAgain(match);
    }
    bool stands(EntryId entry) const {
        return standing(match.history)[static_cast<std::size_t>(entry.value - 1)];
    }
    /// Decisions can be taken back however old they are; what moved the show only from its end. An
    /// early end may be forgotten later too: the show has gone on from it.
    bool isAnnotation(const Event& event) const {
        const auto* back = std::get_if<TakenBack>(&event.what);
        if (back) return !movesTheShow(match.history, back->entry);
        return !isStep(event.what) || isDecision(event.what);
    }

    bool is(auto... phases) const { return !match.pausedAt && ((match.phase == phases) || ...); }
    bool underWay() const { return match.phase != Phase::NotBegun && match.phase != Phase::Over; }
    bool underWayOrOver() const { return match.phase != Phase::NotBegun; }
    int rounds() const { return static_cast<int>(match.rounds.size()); }
    bool isOnTheBoard(Cell cell) const {
        return cell.topic < static_cast<int>(openRound(match).topics.size()) &&
            cell.row < std::max(1, rows());
    }
    int rows() const { return static_cast<int>(openRound(match).rules.boardValues.size()); }
    bool onLadder() const { return conductOf(openRound(match).rules).dropping == Dropping::Fallen; }
    bool buzzersPlay() const {
        return conductOf(openRound(match).rules).answering == Answering::Buzzer;
    }
    bool mayCorrect() const { return !isNew || podium::mayCorrect(match); }
    /// What a seat does with the question that is open, or nullptr.
    const Turn* turnNow(SeatId seat) const {
        const Asked* open = is(Phase::Question) ? openQuestion(match) : nullptr;
        return open ? turnOf(match, *open, seat) : nullptr;
    }
    bool waits(SeatId seat) const {
        return std::ranges::count(openQuestion(match)->buzzer.waiting, seat, &Press::seat) > 0;
    }
    bool hasFloor(SeatId seat) const {
        return turnNow(seat) && openQuestion(match)->buzzer.floor == seat;
    }
};

/// A step stands wherever it finds its round and its field of the board.
bool canBeStep(const Match& match, const Event& event) {
    const Sequence sequence{match};
    if (std::holds_alternative<EveningBegan>(event.what)) return match.phase == Phase::NotBegun;
    if (!sequence.underWay()) return false;
    if (const auto* opened = std::get_if<RoundOpened>(&event.what))
        return opened->round < sequence.rounds();
    const auto* asked = std::get_if<QuestionAsked>(&event.what);
    return !asked || !asked->cell || sequence.isOnTheBoard(*asked->cell);
}

} // namespace

bool canFollow(const Match& match, const Event& event) {
    return std::visit(Sequence{match}, event.what);
}

bool stillStands(const Match& match, const Event& event) {
    return isStep(event.what) ? canBeStep(match, event)
                              : std::visit(Sequence{match, false}, event.what);
}

} // namespace podium
