#pragma once
#include "questions/bank/question.hpp"
#include <string>

namespace podium::authoring {

/// The first flaw of item writing that a question has, in plain words; empty where it has none.
/// The flaws are those of Haladyna, Downing and Rodriguez, "A Review of Multiple-Choice
/// Item-Writing Guidelines" (2002), as far as the question alone shows them.
std::string flawIn(const Question& question);

} // namespace podium::authoring
