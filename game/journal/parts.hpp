#pragma once
#include "game/match/event.hpp"
#include <concepts>

namespace podium {

// What a line holds of each part, under which name and in which order. The pen that writes and the
// one that reads both follow these lists, so what is written is what is read. `pen.maybe` leaves a
// field out where there is nothing to say: no list, no text, nobody, the first word.

/// A part to be read, or one to be written, which is const.
template <typename T, typename Part>
concept Of = std::same_as<std::remove_const_t<T>, Part>;

// clang-format off
void fields(auto& pen, Of<Accommodation> auto& own) {
    pen.maybe("clock", own.clock); pen.maybe("speed", own.speed);
}
void fields(auto& pen, Of<Seat> auto& seat) {
    pen("id", seat.id); pen("name", seat.name); pen.maybe("team", seat.team);
    pen.maybe("presence", seat.presence); pen.maybe("accommodation", seat.accommodation);
}
void fields(auto& pen, Of<Team> auto& team) {
    pen("id", team.id); pen("name", team.name);
}
void fields(auto& pen, Of<Customs> auto& customs) {
    pen("locking", customs.locking); pen("closing", customs.closing);
    pen("teams", customs.teams); pen("late", customs.late);
}
void fields(auto& pen, Of<Scoring> auto& scoring) {
    pen("values", scoring.values); pen("speed", scoring.speed);
    pen("streakStep", scoring.streakStep); pen("streakMost", scoring.streakMost);
    pen("first", scoring.first); pen("exact", scoring.exact); pen("penalty", scoring.penalty);
    pen("marking", scoring.marking); pen("closeness", scoring.closeness);
    pen("multiplier", scoring.multiplier); pen("counting", scoring.counting);
}
void fields(auto& pen, Of<BuzzRules> auto& buzz) {
    pen("voice", buzz.voice); pen("early", buzz.early); pen("wait", buzz.wait);
    pen("gather", buzz.gather); pen("timeToSay", buzz.timeToSay);
}
void fields(auto& pen, Of<RoundRules> auto& rules) {
    pen("kind", rules.kind); pen("questions", rules.questions); pen("clock", rules.clock);
    pen("timeToAnswer", rules.timeToAnswer); pen("leadIn", rules.leadIn);
    pen("easiest", rules.easiest); pen("hardest", rules.hardest); pen("scoring", rules.scoring);
    pen("boardAnswering", rules.boardAnswering); pen("buzz", rules.buzz);
    pen("lives", rules.lives); pen.maybe("rungs", rules.rungs);
    pen.maybe("safeRungs", rules.safeRungs); pen.maybe("boardValues", rules.boardValues);
    pen("leastStake", rules.leastStake); pen.maybe("lifelines", rules.lifelines);
}
void fields(auto& pen, Of<RoundPlan> auto& plan) {
    pen("name", plan.round.name); pen("about", plan.round.about);
    pen.maybe("topics", plan.topics); pen("rules", plan.rules);
    pen.maybe("breakAfter", plan.breakAfter);
}
void fields(auto& pen, Of<Source> auto& source) {
    pen("article", source.article); pen("sentence", source.sentence); pen("words", source.words);
    pen.maybe("rule", source.rule); pen.maybe("trust", source.trust);
}
void fields(auto& pen, Of<NumberScale> auto& scale) {
    pen("value", scale.value); pen("tolerance", scale.tolerance); pen("margin", scale.margin);
    pen("least", scale.least); pen("most", scale.most); pen("step", scale.step);
    pen.maybe("unit", scale.unit);
}
void fields(auto& pen, Of<Exhibit> auto& exhibit) {
    pen("kind", exhibit.kind); pen("file", exhibit.file); pen("words", exhibit.words);
}
void fields(auto& pen, Of<Wording> auto& wording) {
    pen("text", wording.text); pen("folded", wording.folded);
}
void fields(auto& pen, Of<Question> auto& question) {
    pen("id", question.id); pen("round", question.round); pen("type", question.type);
    pen("stem", question.stem); pen.maybe("options", question.options);
    pen.maybe("answer", question.answer); pen.maybe("answers", question.answers);
    pen.maybe("partners", question.partners); pen.maybe("number", question.number);
    pen.maybe("accepted", question.accepted); pen("explanation", question.explanation);
    pen("difficulty", question.difficulty); pen("source", question.source);
    pen.maybe("exhibit", question.exhibit); pen.maybe("delicate", question.delicate);
}
void fields(auto& pen, Of<Cell> auto& cell) {
    pen("topic", cell.topic); pen("row", cell.row);
}
void fields(auto& pen, Of<ManyOptions> auto& many) { pen("options", many.options); }
void fields(auto& pen, Of<OneOption> auto& one) { pen("option", one.option); }
void fields(auto& pen, Of<Quantity> auto& number) {
    pen("thousandths", number.thousandths);
}
// clang-format on

} // namespace podium
