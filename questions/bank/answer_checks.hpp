#pragma once
#include "questions/bank/form.hpp"

namespace podium {

/// Notes what is wrong with what a question offers and takes for right, by the rules of its type.
void checkAnswering(const Yaml& question, QuestionType type, Problems& problems);

} // namespace podium
