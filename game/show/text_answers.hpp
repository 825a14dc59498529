#pragma once
#include "game/match/views.hpp"

namespace podium::show {

// Answers as they are typed: letters stand for the options as shown, figures for the left side of
// pairs, and everything else for itself.

char letterOf(std::size_t option);
/// What a line answers to this question, or nothing.
std::optional<Reply> replyFrom(const QuestionView& question, const std::string& line);
/// Whether it would be an answer if the slider of the question reached so far.
bool isOffTheScale(const QuestionView& question, const std::string& line);
/// What can be typed: "Type a letter from A to D".
std::string howToAnswer(const QuestionView& question);
/// A reply as the room reads it: "C) Cem".
std::string wordsFor(const QuestionView& question, const Reply& reply);

/// A question as a line that answers it has to know it.
QuestionView shapeOf(const Question& question);

} // namespace podium::show
