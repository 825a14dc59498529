#pragma once
#include "questions/authoring/asking/draft.hpp"
#include "questions/authoring/grammar/grammar.hpp"
#include "questions/bank/question.hpp"

namespace podium::authoring {

/// Why a question is thrown away for its English; empty when it may be printed. Where the second
/// reader is silent, only short stems may be. Of moments the options are read, each as a sentence.
std::string slip(const Question& question, const Draft& draft, Grammar& grammar);

} // namespace podium::authoring
