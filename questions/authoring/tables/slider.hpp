#pragma once
#include "questions/authoring/options/chance.hpp"
#include "questions/bank/question.hpp"

namespace podium::authoring {

/// A number that is asked for, before anybody has drawn the slider for it.
struct Measure {
    Quantity value;
    Quantity tolerance;
    Quantity step{1000};
    std::string unit;
    int spread = 160; ///< how long the slider is, in hundredths of the value
};

/// A slider with round ends on which the value lies anywhere but at a tell-tale place.
NumberScale sliderFor(const Measure& measure, Chance& chance);

} // namespace podium::authoring
