#include "game/match/apply.hpp"
#include "game/match/bounds.hpp"
#include "game/match/hearing.hpp"
#include "game/match/history.hpp"
#include "game/match/marking.hpp"
#include "game/match/sense.hpp"
#include <algorithm>

namespace podium {
namespace {

SeatId nextSeat(const Match& match) {
    SeatId last = match.seats.back().id;
    for (const Event& event : match.history) // a seat that was taken back keeps its number
        if (const auto* taken = std::get_if<SeatTaken>(&event.what))
            last = std::max(last, taken->seat.id);
    return {last.value + 1};
}

} // namespace

Ruling Hearing::operator()(const Skip&) const {
    const Asked* open = openNow();
    return open ? yes(at, QuestionVoided{open->entry}) : no(Refusal::NotNow);
}

Ruling Hearing::operator()(const Void& request) const {
    const Asked* asked = questionAt(match, request.question);
    if (!asked) return no(Refusal::NoSuchQuestion);
    return asked->voided ? no(Refusal::NoChange) : yes(at, QuestionVoided{request.question});
}

Ruling Hearing::operator()(const Flag& flag) const {
    if (!questionAt(match, flag.question)) return no(Refusal::NoSuchQuestion);
    return yes(at, QuestionFlagged{flag.question, flag.note});
}

Ruling Hearing::operator()(const AddQuestion&) const {
    if (match.phase == Phase::Standings || match.phase == Phase::Break) return no(Refusal::NotNow);
    if (openRound(match).rules.questions >= bounds::mostQuestionsPerRound)
        return no(Refusal::TooMany);
    return yes(at, QuestionAdded{});
}

Ruling Hearing::operator()(const RuleAnswer& rule) const {
    const Asked* asked = questionAt(match, rule.question);
    if (!asked) return no(Refusal::NoSuchQuestion);
    if (!fits(*asked->question, rule.reply)) return no(Refusal::NotYourKind);
    if (wordOn(*asked, rule.reply) == rule.verdict) return no(Refusal::NoChange);
    return yes(at, AnswerRuled{rule.question, rule.reply, rule.verdict});
}

Ruling Hearing::operator()(const RuleSeat& rule) const {
    const Asked* asked = questionAt(match, rule.question);
    if (!asked) return no(Refusal::NoSuchQuestion);
    if (!isAtTheTable(match, rule.seat)) return no(Refusal::NoSuchSeat);
    const Turn* turn = turnOf(match, *asked, rule.seat);
    if (!turn || !turn->plays) return no(Refusal::NotEligible);
    if (turn->ruled == rule.verdict) return no(Refusal::NoChange);
    return yes(at, SeatRuled{rule.question, rule.seat, rule.verdict});
}

Ruling Hearing::operator()(const Adjust& adjust) const {
    if (!isAtTheTable(match, adjust.seat)) return no(Refusal::NoSuchSeat);
    if (adjust.points == Points{0}) return no(Refusal::NoChange);
    return yes(at, ScoreAdjusted{adjust.seat, adjust.points, adjust.reason});
}

Ruling Hearing::operator()(const Join& join) const {
    const bool known =
        join.team == TeamId{} || std::ranges::count(match.teams, join.team, &Team::id) > 0;
    if (!known) return no(Refusal::NoSuchTeam);
    return yes(at, SeatTaken{{nextSeat(match), join.name, join.team}, match.customs.late});
}

Ruling Hearing::operator()(const SetPresence& set) const {
    const auto place = placeOf(match, set.seat);
    if (!place) return no(Refusal::NoSuchSeat);
    if (match.seats[*place].presence == set.presence) return no(Refusal::NoChange);
    return yes(at, PresenceSet{set.seat, set.presence});
}

Ruling Hearing::operator()(const Accommodate& accommodate) const {
    const auto place = placeOf(match, accommodate.seat);
    if (!place) return no(Refusal::NoSuchSeat);
    if (match.seats[*place].accommodation == accommodate.accommodation)
        return no(Refusal::NoChange);
    return yes(at, SeatAccommodated{accommodate.seat, accommodate.accommodation});
}

Ruling Hearing::takeBack(EntryId entry) const {
    return yes(at, TakenBack{entry, clockToSetBack(match, entry, at)});
}

/// A pause is undone by going on, and only while it lasts: its clocks have stood still anyway.
Ruling Hearing::operator()(const TakeBack& back) const {
    const Event* event = eventAt(match, back.entry);
    if (!event) return no(Refusal::NoSuchEntry);
    if (std::holds_alternative<Paused>(event->what) && match.pausedAt) return yes(at, Resumed{});
    const Event undone{at, TakenBack{back.entry, {}}};
    if (!isDecision(event->what) || !canFollow(match, undone))
        return no(Refusal::NothingToTakeBack);
    return takeBack(back.entry);
}

} // namespace podium
