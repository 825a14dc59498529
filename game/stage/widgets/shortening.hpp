#pragma once
#include "game/stage/canvas.hpp"

namespace podium::stage {

/// One line that is too long for its place without the letters in its middle: how a file's name
/// begins and ends tells more than a small print of all of it.
Line shortened(Canvas& canvas, Line line, float widest);

} // namespace podium::stage
