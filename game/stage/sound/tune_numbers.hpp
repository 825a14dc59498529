#pragma once
#include <optional>
#include <string>

namespace podium::stage {

/// A number and nothing else, with a point whatever the country.
std::optional<double> numberIn(const std::string& words);
/// As a person would write it: 0.5, 12.
std::string shown(double number);

} // namespace podium::stage
