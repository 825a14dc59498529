#pragma once
#include "questions/authoring/world.hpp"
#include "questions/bank/question.hpp"

namespace podium::authoring {

/// The answer as another question's stem could tell it; empty where it is only true or false.
std::string answerText(const Question& question);

/// Whether one question's stem tells the answer of another.
bool tells(const Question& teller, const Question& other, const World& world);

/// Whether a stem has the figure that it asks for: "in the first twenty years, how many".
bool tellsItself(const Question& question, const World& world);

} // namespace podium::authoring
