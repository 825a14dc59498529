#pragma once
#include "game/stage/canvas.hpp"

namespace podium::stage {

/// A sentence for everything on a picture that is where it should not be: words that leave their
/// room, lie on other words or across the edge of a part; parts that lie across each other; and
/// rooms and parts that leave the canvas.
std::vector<std::string> layoutFaults(const std::vector<Placed>& placed);

} // namespace podium::stage
