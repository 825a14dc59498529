#pragma once
#include "game/journal/parts.hpp"

namespace podium {

// What a line holds of each thing that can happen, after `at` and `event`. A reply has no name of
// its own: its fields stand among the others, to keep the commonest line short.

// clang-format off
void fields(auto& pen, Of<EveningBegan> auto& began) {
    pen("customs", began.customs); pen("seats", began.seats); pen.maybe("teams", began.teams);
    pen("packTitle", began.packTitle); pen("fingerprint", began.fingerprint);
    pen("rounds", began.rounds); pen("chance", began.chance);
}
void fields(auto& pen, Of<RoundOpened> auto& opened) {
    pen("round", opened.round); pen.maybe("players", opened.players);
}
void fields(auto&, Of<StandingsShown> auto&) {}
void fields(auto&, Of<BreakBegan> auto&) {}
void fields(auto&, Of<RoundEnded> auto&) {}
void fields(auto& pen, Of<EveningEnded> auto& ended) { pen("ending", ended.ending); }
void fields(auto&, Of<Paused> auto&) {}
void fields(auto&, Of<Resumed> auto&) {}
void fields(auto& pen, Of<PickAwaited> auto& await) {
    pen.maybe("picker", await.picker);
}
void fields(auto& pen, Of<WagersOpened> auto& opened) {
    pen("topic", opened.topic); pen("chance", opened.chance);
}
void fields(auto& pen, Of<Wagered> auto& wagered) {
    pen("seat", wagered.seat); pen("points", wagered.points);
}
void fields(auto& pen, Of<QuestionAsked> auto& asked) {
    pen("question", asked.question); pen("chance", asked.chance); pen.maybe("cell", asked.cell);
}
void fields(auto& pen, Of<Answered> auto& answered) {
    pen("seat", answered.seat); pen.among(answered.reply);
}
void fields(auto& pen, Of<WalkedAway> auto& walked) { pen("seat", walked.seat); }
void fields(auto&, Of<QuestionClosed> auto&) {}
void fields(auto& pen, Of<Buzzed> auto& buzzed) {
    pen("seat", buzzed.seat); pen("pressed", buzzed.pressed);
    pen.maybe("uncertainty", buzzed.uncertainty);
}
void fields(auto& pen, Of<FloorGiven> auto& given) {
    pen("seat", given.seat); pen.maybe("tied", given.tied); pen("chance", given.chance);
}
void fields(auto& pen, Of<AnswerHeard> auto& heard) {
    pen("seat", heard.seat); pen("verdict", heard.verdict);
}
void fields(auto& pen, Of<FloorLost> auto& lost) { pen("seat", lost.seat); }
void fields(auto& pen, Of<BuzzVoided> auto& voided) { pen("buzz", voided.buzz); }
void fields(auto& pen, Of<LifelineUsed> auto& used) {
    pen("seat", used.seat); pen("lifeline", used.lifeline); pen.maybe("removed", used.removed);
    pen.maybe("votes", used.votes); pen("chance", used.chance);
}
void fields(auto& pen, Of<VoteCast> auto& cast) {
    pen("seat", cast.seat); pen("option", cast.option);
}
void fields(auto& pen, Of<QuestionVoided> auto& voided) {
    pen("question", voided.question);
}
void fields(auto& pen, Of<QuestionFlagged> auto& flagged) {
    pen("question", flagged.question); pen("note", flagged.note);
}
void fields(auto&, Of<QuestionAdded> auto&) {}
void fields(auto& pen, Of<AnswerRuled> auto& ruled) {
    pen("question", ruled.question); pen.among(ruled.reply); pen("verdict", ruled.verdict);
}
void fields(auto& pen, Of<SeatRuled> auto& ruled) {
    pen("question", ruled.question); pen("seat", ruled.seat); pen("verdict", ruled.verdict);
}
void fields(auto& pen, Of<ScoreAdjusted> auto& adjusted) {
    pen("seat", adjusted.seat); pen("points", adjusted.points);
    pen.maybe("reason", adjusted.reason);
}
void fields(auto& pen, Of<QuestionReopened> auto& reopened) {
    pen("question", reopened.question); pen("extra", reopened.extra);
}
void fields(auto& pen, Of<SeatTaken> auto& taken) {
    pen("seat", taken.seat); pen("start", taken.start);
}
void fields(auto& pen, Of<PresenceSet> auto& set) {
    pen("seat", set.seat); pen("presence", set.presence);
}
void fields(auto& pen, Of<SeatAccommodated> auto& seat) {
    pen("seat", seat.seat); pen("accommodation", seat.accommodation);
}
void fields(auto& pen, Of<TakenBack> auto& back) {
    pen("entry", back.entry); pen.maybe("stood", back.stood);
}
// clang-format on

} // namespace podium
