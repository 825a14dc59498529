#pragma once
#include "questions/authoring/options/chance.hpp"
#include "questions/bank/question.hpp"
#include <string>

namespace podium::authoring {

/// How exactly the article tells a number.
enum class Exactness { Exact, Rough };

/// A number that is asked for, before anybody has drawn the slider for it.
struct Measure {
    Quantity value;
    Quantity tolerance;
    Quantity step{1000};
    std::string unit;
    int spread = 150; ///< how long the slider is, in hundredths of the value
};

/// A slider with round ends. The value lies at least 12 hundredths of its length, and more than
/// the tolerance, away from the middle, where a player's hand begins, and from both ends.
NumberScale scaleFor(const Measure& measure, Chance& chance);

/// The slider for `thousandths` / 1000 as an article tells it: its step can reach the number
/// within the tolerance, and a rough number is right within a tenth.
NumberScale scaleAround(
    long long thousandths, Exactness exactness, const std::string& unit, Chance& chance);

} // namespace podium::authoring
