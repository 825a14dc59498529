#pragma once
#include "questions/authoring/asking/asker.hpp"

namespace podium::authoring {

/// "finished fourth with 18 gold medals": a place in a table, and what it was won with.
bool isStanding(const Fact& fact);
/// Asks who came where, and how many of what they had.
void askStanding(const Fact& fact, Asker& asker);
/// Asks about two who have the same number.
void askTie(const Fact& fact, Asker& asker);

} // namespace podium::authoring
