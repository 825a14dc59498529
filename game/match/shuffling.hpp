#pragma once
#include "game/match/chance.hpp"
#include "game/match/round_rules.hpp"
#include "questions/bank/question.hpp"

namespace podium {

/// The question with its options (and partners) in an order drawn by lot, and its key to match.
/// True comes before False, and what is to be put in order never lies in order already.
Question inNewOrder(const Question& question, Chance& chance);
/// Whether a round may ask it at all.
bool canBeAsked(const Question& question, const RoundRules& rules);

} // namespace podium
