#include "game/match/fold.hpp"
#include "game/match/scoring.hpp"

namespace podium {

void Fold::recount() const {
    if (stale)
        *stale = true;
    else
        rescore(match);
}

void Fold::operator()(const QuestionVoided& voided) const {
    Asked& asked = questionOf(voided.question);
    asked.voided = true;
    if (!asked.closed) return close(asked);
    recount();
}

void Fold::operator()(const QuestionFlagged& flagged) const {
    questionOf(flagged.question).flags.push_back(flagged.note);
}

void Fold::operator()(const QuestionAdded&) const {
    ++match.rounds[static_cast<std::size_t>(match.round)].rules.questions;
}

void Fold::operator()(const AnswerRuled& ruled) const {
    Asked& asked = questionOf(ruled.question);
    asked.rulings.push_back({ruled.reply, ruled.verdict});
    if (asked.closed) recount();
}

void Fold::operator()(const SeatRuled& ruled) const {
    Asked& asked = questionOf(ruled.question);
    turnIn(asked, ruled.seat).ruled = ruled.verdict;
    if (asked.closed) recount();
}

void Fold::operator()(const ScoreAdjusted& adjusted) const {
    match.adjustments.push_back(
        {entry, adjusted.seat, adjusted.points, adjusted.reason, match.round});
    takeAdjustment(match, match.adjustments.back());
}

void Fold::operator()(const SeatTaken& taken) const {
    match.seats.push_back({taken.seat, entry, taken.start});
    match.tallies.emplace_back();
    match.lifelinesUsed.push_back(0);
    if (match.phase == Phase::Wagering) {
        match.wagers.emplace_back();
        match.wagered.push_back(false);
    }
    takeSeat(match, match.seats.size() - 1, match.round);
}

void Fold::operator()(const PresenceSet& set) const {
    match.seats[*placeOf(match, set.seat)].presence = set.presence;
}

void Fold::operator()(const SeatAccommodated& accommodated) const {
    const std::size_t place = *placeOf(match, accommodated.seat);
    match.seats[place].accommodation = accommodated.accommodation;
    Asked* asked = open();
    if (asked && place < asked->turns.size())
        asked->turns[place].accommodation = accommodated.accommodation;
}

} // namespace podium
