#pragma once
#include "questions/bank/question.hpp"

namespace podium {

/// The question as an entry of a pack's list.
std::string questionLines(const Question& question);

} // namespace podium
