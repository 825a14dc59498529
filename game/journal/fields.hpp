#pragma once
#include "game/match/event.hpp"

namespace podium {

// What a line holds of each part, under which name and in which order. The pen that writes and the
// one that reads both follow this list, so what is written is what is read.

// clang-format off
template <typename Pen> void fields(Pen& pen, Seat& seat) {
    pen("id", seat.id.value); pen("name", seat.name);
}
template <typename Pen> void fields(Pen& pen, RoundPlan& plan) {
    pen("name", plan.round.name); pen("about", plan.round.about); pen("questions", plan.questions);
}
template <typename Pen> void fields(Pen& pen, Scoring& scoring) {
    pen("right", scoring.right.value); pen("speed", scoring.speed.value);
    pen("streakStep", scoring.streakStep.value); pen("streakMost", scoring.streakMost.value);
}
template <typename Pen> void fields(Pen& pen, Rules& rules) {
    pen("questionsPerRound", rules.questionsPerRound); pen("clock", rules.clock);
    pen("timeToAnswer", rules.timeToAnswer.milliseconds); pen("leadIn", rules.leadIn.milliseconds);
    pen("easiest", rules.easiest); pen("hardest", rules.hardest); pen("scoring", rules.scoring);
}
template <typename Pen> void fields(Pen& pen, Source& source) {
    pen("article", source.article); pen("sentence", source.sentence); pen("words", source.words);
}
template <typename Pen> void fields(Pen& pen, Question& question) {
    pen("id", question.id); pen("round", question.round); pen("type", question.type);
    pen("stem", question.stem); pen("options", question.options); pen("answer", question.answer);
    pen("explanation", question.explanation); pen("difficulty", question.difficulty);
    pen("source", question.source);
}
template <typename Pen> void fields(Pen& pen, EveningBegan& began) {
    pen("rules", began.rules); pen("seats", began.seats); pen("packTitle", began.packTitle);
    pen("fingerprint", began.fingerprint); pen("rounds", began.rounds);
    pen("chance", began.chance.state);
}
template <typename Pen> void fields(Pen& pen, RoundOpened& opened) { pen("round", opened.round); }
template <typename Pen> void fields(Pen& pen, QuestionAsked& asked) {
    pen("question", asked.question); pen("chance", asked.chance.state);
}
template <typename Pen> void fields(Pen& pen, Answered& answered) {
    pen("seat", answered.seat.value); pen("choice", answered.choice);
}
template <typename Pen> void fields(Pen&, QuestionClosed&) {}
template <typename Pen> void fields(Pen&, StandingsShown&) {}
template <typename Pen> void fields(Pen&, Paused&) {}
template <typename Pen> void fields(Pen&, Resumed&) {}
template <typename Pen> void fields(Pen& pen, EveningEnded& ended) { pen("ending", ended.ending); }
// clang-format on

} // namespace podium
