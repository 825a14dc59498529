#pragma once
#include "questions/authoring/asking/draft.hpp"
#include "questions/authoring/jury/weights.hpp"
#include "questions/authoring/world.hpp"
#include "questions/bank/question.hpp"

namespace podium::authoring {

/// What makes a question harder or easier than the middle, 3.
Weights difficultyWeights(const Draft& draft, const Question& question, const World& world);
/// 1 (easy) to 5 (hard), by features that can be counted; the README names them.
int difficulty(const Draft& draft, const Question& question, const World& world);

} // namespace podium::authoring
