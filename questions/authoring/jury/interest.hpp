#pragma once
#include "questions/authoring/asking/draft.hpp"
#include "questions/authoring/jury/weights.hpp"
#include "questions/authoring/world.hpp"
#include "questions/bank/question.hpp"

namespace podium::authoring {

/// What makes a host glad to ask a question, and what makes it a filler.
Weights interestWeights(const Draft& draft, const Question& question, const World& world);

/// What was done that day in a match whose headline does not name it.
bool isOfUnnamedMatch(const Draft& draft, const World& world);

/// "Who hit the bar?": what is done in a match or a race that nothing names.
bool isOfNoMatch(const Draft& draft, const Question& question, const World& world);

/// "Who did NAME meet?": where nothing says when, it may have been done again and again.
bool mayHaveBeenOften(const Draft& draft, const Question& question, const World& world);

/// Whether a host would ask it at all: the weights sum up to more than nothing.
bool isWorthAsking(const Draft& draft, const Question& question, const World& world);

} // namespace podium::authoring
