#pragma once
#include "questions/authoring/asking/asker.hpp"

namespace podium::authoring {

/// Asks who did it, if a name tells.
void askSubject(const Fact& fact, Asker& asker);
/// "was soaked by rain": what soaked it?
void askAgent(const Fact& fact, const Phrase& agent, Asker& asker);

} // namespace podium::authoring
