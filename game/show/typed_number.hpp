#pragma once
#include "questions/bank/question.hpp"
#include <optional>

namespace podium::show {

// Words and numbers as they are typed.

char small(char c);
std::string inSmall(std::string words);
/// With a comma or a point; spaces or commas may stand between thousands, and the unit behind it
/// all. Where the scale has decimals a comma is one of those.
std::optional<Quantity> typedNumber(const NumberScale& scale, const std::string& line);
/// Whether the slider reaches so far.
bool isOn(const NumberScale& scale, Quantity number);

} // namespace podium::show
