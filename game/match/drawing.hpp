#pragma once
#include "game/match/match.hpp"

namespace podium {

/// The rounds of an evening, in the pack's order; a round with nothing to ask is left out.
std::vector<RoundPlan> planRounds(const Pack& pack, const Rules& rules);

/// The next question of the open round with its options in a new order, if the round is to have
/// one more and the pack still holds one. Questions of a round become harder, never easier.
std::optional<QuestionAsked> drawQuestion(const Match& match);

} // namespace podium
