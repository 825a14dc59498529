#pragma once
#include "questions/authoring/options/chance.hpp"
#include <string>
#include <vector>

namespace podium::authoring {

/// The years that a wrong year may be: those in which it can have been, told in a year of its own.
struct YearSpan {
    int earliest = 0, latest = 9999;
    int told = 2026; ///< when the story was written: what lies far back is known less exactly
};

/// Three years near this one within the span, none of them when it has no three; `step` years
/// apart where that is how the event comes round.
std::vector<std::string> yearsNear(int year, int step, const YearSpan& span, Chance& chance);

} // namespace podium::authoring
