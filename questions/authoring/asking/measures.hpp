#pragma once
#include "questions/authoring/asking/asker.hpp"

namespace podium::authoring {

/// "km long" as it is said: "kilometres long".
std::string spoken(const std::string& counted, const Lexicon& lexicon);
/// Asks for what was measured: "an area of 38 square kilometres", "a depth of 40 metres".
void askMeasures(const Fact& fact, Asker& asker);

} // namespace podium::authoring
