#pragma once
#include "questions/authoring/grammar/grammar.hpp"
#include "questions/bank/question.hpp"

namespace podium::authoring {

/// Why a stem is thrown away for its English; empty when it may be printed. Where the second
/// reader is silent, only short stems may be.
std::string slip(const Question& question, Grammar& grammar);

} // namespace podium::authoring
