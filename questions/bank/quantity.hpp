#pragma once
#include "questions/bank/question.hpp"
#include <optional>

namespace podium {

/// No quantity is further from zero: a thousand millions.
inline constexpr Quantity mostQuantity{1'000'000'000'000};

/// The number that a text is, if it is one and nothing else: figures, a minus if need be, and at
/// most three decimals behind a point.
std::optional<Quantity> quantity(const std::string& text);
/// The quantity in as few characters as it takes: 9.58, 1200, -0.5.
std::string quantityText(Quantity quantity);

} // namespace podium
