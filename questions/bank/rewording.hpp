#pragma once
#include "questions/bank/edits.hpp"
#include "questions/bank/question.hpp"
#include <optional>

namespace podium {

/// The right answer as a file of edits writes it; empty for types whose answer is no single text.
std::string writtenAnswer(const Question& question);
/// What of the question is no longer as it was: "stem"; empty if nothing.
std::string changedSince(const Question& question, const QuestionWords& was);
/// The question in its new words; nothing if a question of its type has no such words.
std::optional<Question> reworded(Question question, const QuestionWords& now);

} // namespace podium
