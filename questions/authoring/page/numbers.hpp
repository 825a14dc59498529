#pragma once
#include "questions/authoring/words/lexicon.hpp"
#include <optional>
#include <string>

namespace podium::authoring {

/// A number as it is written: its value in units of the last decimal, and how many decimals.
struct Number {
    long long value = 0;
    int decimals = 0;
    bool inWords = false;
    bool grouped = false; ///< "71,500"
    std::string unit;     ///< written onto it: "km", "%"
};

std::optional<Number> numberIn(const std::string& text, const Lexicon& lexicon);
std::optional<int> ordinalIn(const std::string& lower, const Lexicon& lexicon);

/// The number written the way `pattern` is.
std::string written(long long value, const Number& pattern, const Lexicon& lexicon);
std::string ordinal(int place, const Lexicon& lexicon);

} // namespace podium::authoring
