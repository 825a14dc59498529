#pragma once
#include "questions/authoring/options/chance.hpp"
#include "questions/bank/question.hpp"
#include <string>

namespace podium::authoring {

/// How exactly the article tells a number.
enum class Exactness { Exact, Rough };

/// A slider for the number `thousandths` / 1000: its ends tell nothing of where the number lies,
/// its step can reach it within the tolerance, and a rough number is right within a tenth.
NumberScale scaleAround(
    long long thousandths, Exactness exactness, const std::string& unit, Chance& chance);

} // namespace podium::authoring
