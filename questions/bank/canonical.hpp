#pragma once
#include "questions/bank/question.hpp"

namespace podium {

/// All of a question as one text that no other question has: each part begins with its length, and
/// which parts follow is told by the type.
std::string canonical(const Question& question);

} // namespace podium
