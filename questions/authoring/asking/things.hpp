#pragma once
#include "questions/authoring/asking/asker.hpp"

namespace podium::authoring {

/// Asks for what has no name: "Which metal is the bell made of?", "What was the father of NAME by
/// trade?"
void askThings(const Fact& fact, Asker& asker);

} // namespace podium::authoring
