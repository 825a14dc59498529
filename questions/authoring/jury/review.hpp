#pragma once
#include "questions/authoring/asking/draft.hpp"
#include "questions/authoring/world.hpp"
#include "questions/bank/question.hpp"

namespace podium::authoring {

/// Why a question is thrown away; empty when it may be asked. Its story is not in the stem yet.
std::string objection(const Question& question, const Draft& draft, const World& world);

} // namespace podium::authoring
