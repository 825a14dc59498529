#pragma once
#include "questions/bank/question.hpp"
#include "questions/bank/yaml.hpp"

namespace podium {

/// Takes a question that has been checked (question_checks).
Question questionFrom(const Yaml& node);

} // namespace podium
