#pragma once
#include "game/match/match.hpp"

namespace podium {

/// The rounds of an evening, each planned out of the pack; a round with nothing to ask is left out.
std::vector<RoundPlan> planRounds(const Pack& pack, const RunningOrder& order);

/// The next question of the open round with its options in a new order, if the round is to have
/// one more and the pack still holds one. Questions of a round become harder, never easier.
std::optional<QuestionAsked> drawQuestion(const Match& match);
/// The question of a field of the board, if the pack still holds one.
std::optional<QuestionAsked> drawFrom(const Match& match, Cell cell);
/// A topic that still has questions, for a wager.
std::optional<WagersOpened> drawTopic(const Match& match);
/// Another question of the same difficulty instead of the open one.
std::optional<QuestionAsked> drawInstead(const Match& match);

/// The fields of the open round's board, row by row.
std::vector<Cell> cells(const RoundPlan& plan);
bool canBePicked(const Match& match, Cell cell);

} // namespace podium
