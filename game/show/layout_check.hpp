#pragma once
#include "game/stage/canvas.hpp"

namespace podium::show {

/// A sentence for everything on a picture that is where it should not be: words that leave their
/// room, and words that lie on other words.
std::vector<std::string> layoutFaults(const std::vector<stage::Placed>& placed);

} // namespace podium::show
