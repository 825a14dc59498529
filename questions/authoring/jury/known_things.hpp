#pragma once
#include "questions/authoring/world.hpp"
#include "questions/bank/question.hpp"

namespace podium::authoring {

/// Whether a question speaks of "the clock" where nobody can tell which. A story tells of the
/// things in its headline, and says nothing about "the machine" in it.
bool hasUnknownThing(const Question& question, const std::string& story, const World& world);

} // namespace podium::authoring
