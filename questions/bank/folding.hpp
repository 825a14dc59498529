#pragma once
#include <string>

namespace podium {

/// The text as it counts when two are compared: case, accents and spacing are forgiven, so that
/// "Malmö" is "malmo" and "ŁÓDŹ" is "lodz".
std::string folded(const std::string& text);

} // namespace podium
