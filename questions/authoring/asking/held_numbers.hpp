#pragma once
#include "questions/authoring/asking/asker.hpp"

namespace podium::authoring {

/// Asks for the numbers that stand inside another phrase: "a crew of 34 painters", "at the age of
/// 24", "a toll of 8 dollars".
void askHeldNumbers(const Fact& fact, Asker& asker);
/// A fact for each number of a list, told of that one alone: "40,000 eggs and 20,000 bottles".
std::vector<Fact> eachCounted(const Fact& fact, Slot slot);

} // namespace podium::authoring
